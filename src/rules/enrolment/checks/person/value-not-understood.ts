import { readingCheck } from './reading-check.ts';

/** A cell of a column that decides on plans, shares or fee, with words that mean nothing there. */
export const valueNotUnderstood = readingCheck('value-not-understood', ({ submission }, { row }, field) => ({
  column: submission.columns.find((each) => each.sheet === row.sheet && each.field === field)?.header ?? field,
}));
