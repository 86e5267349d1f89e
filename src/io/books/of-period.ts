import type { BookLine, Chart } from './book-line.ts';

/** The account of money that knows no period. */
const BANK = 'bank';

/** What stands, in the books of one period, for all others: what passes from one period to another has no bank in it. */
const OTHER_PERIODS = 'other-periods';

/** The account by which the books of one period are made whole; the ledger books nothing on it. */
export const otherPeriods: Chart = {
  [OTHER_PERIODS]: { number: '3999', title: { zh: '其他互助期往来', en: 'Other periods' }, kind: 'equity' },
};

/**
 * The part of a transaction that belongs to one period, which adds up to zero as the whole does: against its own lines stands the bank where the transaction has money that knows no
 * period, such as a receipt for several, else all other periods together.
 *
 * @param lines - of one transaction
 * @returns none where nothing of it is the period's
 */
export function ofPeriod(lines: readonly BookLine[], period: string): readonly BookLine[] {
  const own = lines.filter((line) => line.period === period);
  const sum = own.reduce((total, { fen }) => total + fen, 0n);
  const [first] = own;
  if (first === undefined || sum === 0n) return own;
  const account = lines.some((line) => line.period === null) ? BANK : OTHER_PERIODS;
  const line = Math.max(...lines.map((each) => each.line)) + 1;
  return [...own, { ...first, line, account, unit: null, party: null, plan: null, fen: -sum }];
}
