import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { GatheredClaims, ListWish } from './gather-claims.ts';

/** A list of claims as data. */
export function listJson(
  { standing, claims, amount, listed, grounds, written, kept }: GatheredClaims,
  { period }: OpenPeriod,
  { scope }: ListWish,
) {
  return {
    schemaVersion: 1,
    command: 'claim list',
    period: { scheme: period.scheme, number: period.number },
    status: standing ?? null,
    office: scope.office,
    totals: { claims, amount },
    ...(standing === 'unapproved' && { publicNotice: kept }),
    grounds: grounds.map(({ text, differs, claims: count, firstNumbers }) => ({
      text,
      differs,
      claims: count,
      firstNumbers,
    })),
    claims: listed.map(({ grounds: own, ...claim }) => ({ ...claim, grounds: own.map(({ text }) => text) })),
    outputs: written === null ? [] : [written],
  };
}
