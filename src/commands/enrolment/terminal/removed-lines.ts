import { closingTexts } from '../../../io/report/text/closing-texts.ts';
import { enrolTexts } from '../../../io/report/text/enrol-texts.ts';
import { wrapped } from '../../../io/terminal/wrap.ts';
import { maskPersonalData } from '../../../rules/findings/mask.ts';
import { fill } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import type { UnitResult } from '../report.ts';
import { UNITS_SHOWN, widthFor } from './shown.ts';

/** Whoever a list leaves out is named, so that nobody is removed unseen; of very many units the rest is counted. */
export function removedLines(units: readonly UnitResult[], context: Context): string[] {
  const { language, unmask } = context;
  const leaving = units.filter((unit) => unit.removed.length > 0);
  const lines = leaving.slice(0, UNITS_SHOWN).map(({ unit, removed }) => {
    const names = removed.map((name) => (unmask ? name : maskPersonalData('name', name))).join('、');
    return fill(enrolTexts.removed, language, { unit, names });
  });
  const rest = leaving.slice(UNITS_SHOWN);
  if (rest.length > 0) {
    const members = rest.reduce((sum, unit) => sum + unit.removed.length, 0);
    lines.push(fill(closingTexts.moreRemoved, language, { units: rest.length, members }));
  }
  return lines.flatMap((line) => wrapped(line, widthFor(context), 2));
}
