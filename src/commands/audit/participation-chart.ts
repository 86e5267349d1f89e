import type { AuditChart } from '../../io/report/audit/audit-document.ts';
import { shownCell } from '../../io/report/summary/shown.ts';
import { auditChartTexts as texts } from '../../io/report/text/audit-figure-texts.ts';
import type { UnitFacts } from '../../rules/audit/figures/audit-figures.ts';
import { type RatioBand, ratioBands, ratiosOf, type UnitRatio } from '../../rules/audit/figures/participation.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** Up to so many units each has a bar; more are counted by band. */
const EACH = 8;
/** So many of the lowest are named where units are counted. */
const NAMED = 3;

/** Units by their participation ratio; undefined where no ratio can be taken. */
export function participationChart(units: readonly UnitFacts[], language: Language): AuditChart | undefined {
  const ratios = ratiosOf(units);
  if (ratios.length === 0) return undefined;
  return ratios.length <= EACH ? byUnit(ratios, language) : byBand(ratios, language);
}

function byUnit(ratios: readonly UnitRatio[], language: Language): AuditChart {
  return {
    ...{ id: 'ratios', title: texts.ratios[language], form: 'bars', of: texts.unit[language] },
    note: texts.ratioNoteAll[language],
    categories: ratios.map(({ unit }) => unit.name),
    series: [
      { name: texts.ratio[language], kind: 'ratio', values: ratios.map(({ ratio }) => ratio) },
      {
        ...{ name: texts.members[language], kind: 'whole', tableOnly: true },
        values: ratios.map(({ unit }) => unit.participants),
      },
    ],
  };
}

function byBand(ratios: readonly UnitRatio[], language: Language): AuditChart {
  const lowest = ratios
    .slice(0, NAMED)
    .map(({ unit, ratio }) => `${unit.name} ${shownCell(ratio, 'ratio')}`)
    .join(language === 'zh' ? '、' : ', ');
  const bands = ratioBands(ratios);
  return {
    ...{ id: 'ratios', title: texts.ratioBands[language], form: 'bars', of: texts.ratio[language] },
    note: fill(texts.ratioNote, language, { lowest }),
    categories: bands.map((band) => bandText(band, language)),
    series: [{ name: texts.units[language], kind: 'whole', values: bands.map((band) => band.units) }],
  };
}

function bandText({ from, below }: RatioBand, language: Language): string {
  if (below === null) return fill(texts.ratioFrom, language, { from });
  return fill(from === 0 ? texts.ratioBelow : texts.ratioWithin, language, { from, below });
}
