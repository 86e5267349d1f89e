import type { Step } from '../../../rules/benefit/step.ts';
import { stepMarks } from '../text/step-texts.ts';
import { amountText, factName, factValue, markedWord, say, titleOf, type Wording } from './wording.ts';

/** What stands in place of a sum that the claim does not state. */
const NOT_STATED = 'not stated';

/** What the sentences of a step may name: what went in and came out, what it went by, in words. */
export function stepParameters(step: Step, wording: Wording): Readonly<Record<string, string>> {
  const { operator, before, after, by, allowance } = step;
  const shown = Object.fromEntries(
    Object.entries(by).map(([key, value]) => [key, markedWord(value, wording) ?? amountText(value)]),
  );
  return {
    ...shown,
    ...(allowance && {
      allowed: amountText(allowance.allowed),
      used: amountText(allowance.used),
      remaining: amountText(allowance.remaining),
    }),
    ...ownOf(step, wording),
    ...(operator === 'base' ? columnsOf(by, wording) : {}),
    before: amountText(before),
    after: amountText(after),
  };
}

/** Words in place of what stands for something of the scheme or of its language. */
function ownOf({ operator, by }: Step, wording: Wording): Record<string, string> {
  const { by: fact, of, column, benefit, found, branch } = by;
  if (operator === 'choose' && fact !== undefined) {
    const values = { found, branch };
    const worded = Object.entries(values).flatMap(([key, value]) =>
      value === undefined
        ? []
        : [[key, value === '' ? (markedWord('none', wording) ?? '') : factValue(fact, value, wording)]],
    );
    return { fact: factName(fact, wording), ...Object.fromEntries(worded) };
  }
  const number = of === undefined ? undefined : by[of];
  if (operator === 'wholeBand' && of !== undefined && number !== undefined)
    return { fact: factName(of, wording), number };
  if (column !== undefined) return { column: factName(`cost:${column}`, wording) };
  return benefit === undefined ? {} : { benefit: titleOf('benefits', benefit, wording) };
}

/** The columns of a base as a sum and difference: `self-paid in scope 20,000 − other cover 500`; those that the claim does not state by name alone, after it. */
function columnsOf(by: Step['by'], wording: Wording): Record<string, string> {
  const comma = wording.language === 'zh' ? '、' : ', ';
  const columns = Object.entries(by).map(([key, value]) => {
    const [part = '', column = ''] = key.split(':');
    return { part, name: factName(`cost:${column}`, wording), value };
  });
  const told = (...parts: readonly string[]) =>
    columns
      .filter((each) => parts.includes(each.part) && each.value !== NOT_STATED)
      .map(({ name, value }) => `${name} ${amountText(value)}`);
  const added = told('add');
  if (added.length === 0) return {};
  const sum = [added.join(' + '), ...told('subtract', 'subtractIfStated')].join(' − ');
  const limits = told('notAbove', 'notAboveIfStated').join(comma);
  const absent = (bounding: boolean) =>
    columns
      .filter(({ part, value }) => value === NOT_STATED && part.startsWith('notAbove') === bounding)
      .map(({ name }) => name)
      .join(comma);
  const marks = [
    { text: stepMarks.absent, names: absent(false) },
    { text: stepMarks.noLimit, names: absent(true) },
  ];
  return {
    columns: limits === '' ? sum : say(wording, stepMarks.notAbove, { sum, limits }),
    absent: marks.map(({ text, names }) => (names === '' ? '' : say(wording, text, { columns: names }))).join(''),
  };
}
