import type { LevelFigures } from '../../../rules/summary/levels.ts';
import type { Summary } from '../../../rules/summary/summary.ts';
import { fen } from '../../../rules/value/money.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { summaryTexts as texts } from '../text/summary-texts.ts';
import type { Chart } from './document.ts';
import { bandName } from './figure-tables.ts';
import { levelName } from './level-tables.ts';

/** So many regions, or benefits, can be told apart in a picture. */
const SHOWN = 12;

/** The pictures of a summary; what would show nothing is left out. */
export function chartsOf(summary: Summary, language: Language): Chart[] {
  return [
    ...bandCharts(summary, language),
    ...benefitChart(summary, language),
    ...regionChart(summary, language),
    ...periodChart(summary, language),
  ];
}

function bandCharts({ now }: Summary, language: Language): Chart[] {
  const { byBand, helped } = now.figures.claims;
  if (helped.visits === 0 || byBand.length < 2) return [];
  const categories = byBand.map((band, place) => bandName(band, place, language));
  const t = (key: 'chartBands' | 'chartBandVisits' | 'amount' | 'visits') => texts[key][language];
  return [
    {
      id: 'band-amounts',
      title: t('chartBands'),
      categories,
      series: [{ name: t('amount'), values: byBand.map(({ amount }) => amount) }],
    },
    {
      id: 'band-visits',
      title: t('chartBandVisits'),
      categories,
      series: [{ name: t('visits'), values: byBand.map(({ visits }) => visits) }],
    },
  ];
}

function benefitChart({ now, titles }: Summary, language: Language): Chart[] {
  const { byBenefit } = now.figures.claims;
  if (byBenefit.length < 2) return [];
  const shown = byBenefit.toSorted((one, other) => bySum(one.amount, other.amount)).slice(0, SHOWN);
  return [
    {
      id: 'benefits',
      title: texts.chartBenefits[language],
      categories: shown.map(({ benefit }) => titles.benefits[benefit] ?? benefit),
      series: [{ name: texts.amount[language], values: shown.map(({ amount }) => amount) }],
    },
  ];
}

function regionChart({ levels }: Summary, language: Language): Chart[] {
  const regions = widest(levels);
  if (regions.length < 2) return [];
  const shown = regions
    .toSorted((one, other) => bySum(one.figures.fees.whole, other.figures.fees.whole))
    .slice(0, SHOWN);
  return [
    {
      id: 'regions',
      title: texts.chartRegions[language],
      categories: shown.map((region) => levelName(region, region.level === 'county' ? 1 : 0, language)),
      series: feesAndBenefits(
        shown.map(({ figures }) => ({ fees: figures.fees.whole, granted: figures.claims.helped.amount })),
        language,
      ),
      ...(shown.length < regions.length && {
        note: fill(texts.chartRegionsNote, language, { count: shown.length }),
      }),
    },
  ];
}

/** The widest level that has several regions: the counties of a prefecture, the prefectures of a province. */
function widest({ parts }: LevelFigures): readonly LevelFigures[] {
  const regions = parts.filter(({ level }) => level !== 'unit');
  const [only] = regions;
  return regions.length === 1 && only !== undefined ? widest(only) : regions;
}

function periodChart({ ever }: Summary, language: Language): Chart[] {
  // A column of a period whose fees nobody stated would say that there were none.
  const known = ever.periods.flatMap(({ fees, ...each }) => (fees === null ? [] : [{ ...each, fees }]));
  if (known.length < 2) return [];
  const shown = known.slice(-SHOWN);
  return [
    {
      id: 'periods',
      title: texts.chartPeriods[language],
      categories: shown.map(({ period }) => period.number),
      series: feesAndBenefits(shown, language),
    },
  ];
}

function feesAndBenefits(
  all: readonly { readonly fees: string; readonly granted: string }[],
  language: Language,
): Chart['series'] {
  return [
    { name: texts.fee[language], values: all.map(({ fees }) => fees) },
    { name: texts.granted[language], values: all.map(({ granted }) => granted) },
  ];
}

/** The greater first. */
function bySum(one: string, other: string): number {
  const [first, second] = [fen(one), fen(other)];
  return first === second ? 0 : first > second ? -1 : 1;
}
