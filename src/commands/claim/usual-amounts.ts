import { type AwardedAmount, usualAmounts } from '../../io/ledger/read/claims/usual-amounts.ts';
import type { Yuan } from '../../rules/value/money.ts';
import { oncePerObject } from '../../rules/value/once.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** With so many amounts of a benefit, further ones hardly move what is usual: the ledger is not asked again. */
const ENOUGH = 400;

/** What the ledger's claims of the period were awarded, remembered for the run: a benefit of which there are few yet is asked for again. */
const remembered = oncePerObject((_open: OpenPeriod) => new Map<string, readonly AwardedAmount[]>());

/** A sample of the amounts that claims of the period were awarded, of each benefit of the scheme. */
export async function usualAmountsOf(open: OpenPeriod): Promise<ReadonlyMap<string, readonly AwardedAmount[]>> {
  const amounts = remembered(open);
  const few = Object.keys(open.scheme.benefits ?? {}).filter((benefit) => (amounts.get(benefit)?.length ?? 0) < ENOUGH);
  for (const [benefit, those] of await usualAmounts(open.ledger, open.period, few)) amounts.set(benefit, those);
  return amounts;
}

/**
 * The amounts alone, without those of some claims.
 *
 * @param apart - numbers in full: the claims of the file itself are no measure of what is usual
 */
export function amountsApart(
  usual: ReadonlyMap<string, readonly AwardedAmount[]>,
  apart: ReadonlySet<string>,
): ReadonlyMap<string, readonly Yuan[]> {
  const others = [...usual].map(([benefit, those]) => {
    const left = apart.size === 0 ? those : those.filter(({ number }) => !apart.has(number));
    return [benefit, left.map(({ amount }) => amount)] as const;
  });
  return new Map(others);
}
