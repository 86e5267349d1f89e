/** Codes of the warnings on a statement that somebody has to answer: money is missing, left out or perhaps booked twice. */
export const toAnswer: ReadonlySet<string> = new Set([
  'statement-gap',
  'statement-line-not-booked',
  'statement-line-perhaps-taken',
  'statement-sheet-hidden',
]);
