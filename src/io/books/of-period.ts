import type { BookLine } from './book-line.ts';

/** The account that stands against what a period's lines come to, where one receipt is for several periods. */
const AGAINST = 'bank';

/**
 * The part of a transaction that belongs to one period. Where a receipt is for several periods, or stands on no period, the bank gets what the period's own lines come to, so that the
 * part adds up to zero as the whole does.
 *
 * @param lines - of one transaction
 * @returns none where nothing of it is the period's
 * @throws RangeError where the period's lines do not add up to zero and no line of the bank is there to stand against them: a fault of ours
 */
export function ofPeriod(lines: readonly BookLine[], period: string): readonly BookLine[] {
  const own = lines.filter((line) => line.period === period && line.account !== AGAINST);
  const sum = own.reduce((total, { fen }) => total + fen, 0n);
  if (sum === 0n) return own;
  const bank = lines.find(({ account }) => account === AGAINST);
  if (bank === undefined)
    throw new RangeError(`lines of ${period} in ${lines[0]?.entry} come to ${sum} fen, not to zero`);
  return [{ ...bank, period, unit: null, fen: -sum }, ...own];
}
