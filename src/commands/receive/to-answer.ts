/** Codes of the warnings on a statement that somebody has to answer: money is missing, or may be booked twice. */
export const toAnswer: ReadonlySet<string> = new Set([
  'statement-gap',
  'statement-line-perhaps-taken',
  'statement-sheet-hidden',
]);
