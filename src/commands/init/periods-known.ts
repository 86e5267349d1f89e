import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { totalsBrought } from '../../io/ledger/read/books/totals-brought.ts';
import { periods } from '../../io/ledger/read/period-in-force.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';

/**
 * Numbers of periods of a family whose figures the ledger has: its own, and those that were brought in.
 *
 * @param but - hash of the file whose totals may be met again: the same command after a fault
 */
export async function periodsKnown(ledger: Ledger, { scheme }: PeriodInForce, but: string): Promise<Set<string>> {
  const family = schemeFamily(scheme);
  const own = (await periods(ledger)).filter(({ period }) => schemeFamily(period.scheme) === family);
  const brought = (await totalsBrought(ledger, family)).filter(({ sha256 }) => sha256 !== but);
  return new Set([...own.map(({ period }) => period.number), ...brought.map(({ number }) => number)]);
}
