import type { Decimal } from 'decimal.js';
import { exact, less, lesser, ZERO } from '../../benefit/exact.ts';
import { MISSING } from '../../scheme/basics.ts';
import type { Cap } from '../../scheme/benefits.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Text } from '../../value/text.ts';
import type { FormerAward } from '../claim.ts';
import { holds } from '../condition.ts';
import { hadOf, hadOver } from '../spans.ts';
import type { BenefitView } from '../view.ts';

/** By how much what a claim was given goes beyond a cap. In yuan. */
export interface OverCap {
  /** What of the claim itself is beyond. */
  readonly amount: Decimal;
  readonly allowed: string;
  /** With the claim. */
  readonly had: string;
  readonly per: Cap['per'];
  /** Id of the clause. */
  readonly clause: string;
}

/** What a cap counts over, in words. */
export const capSpans: Readonly<Record<Cap['per'], Text>> = {
  visit: { zh: '每次', en: 'a visit' },
  period: { zh: '每期', en: 'a period' },
  term: { zh: '每个保障期', en: 'a term of coverage' },
  lifetime: { zh: '终身', en: 'a lifetime' },
};

/** A cap of a benefit. */
export interface CapOf {
  readonly cap: Cap;
  /** That share it. */
  readonly benefits: readonly string[];
  readonly clause: string;
}

/**
 * The caps of a benefit, its own and those that it shares, beyond which awards that were given whatever the scheme says go. One whose sum no source gives, or of which it cannot be said
 * whether it holds, is passed over.
 *
 * @param awards - all of the claim
 */
export function overCaps(view: BenefitView, awards: readonly FormerAward[]): OverCap[] {
  return capsOf(view.scheme, view.id).flatMap((cap) => overCap(view, cap, awards));
}

/** The caps of one of the scheme's benefits. */
export function capsOf({ benefits = {}, together = [] }: Scheme, id: string): CapOf[] {
  const benefit = benefits[id];
  if (benefit === undefined) return [];
  const own = (benefit.caps ?? []).map((cap) => ({ cap, benefits: [id], clause: cap.clause ?? benefit.clause }));
  const shared = together
    .filter(({ benefits }) => benefits.includes(id))
    .flatMap(({ caps, benefits, clause }) => caps.map((cap) => ({ cap, benefits, clause: cap.clause ?? clause })));
  return [...own, ...shared];
}

/** The same of one cap; none or one. */
export function overCap(
  view: BenefitView,
  { cap, benefits, clause }: CapOf,
  awards: readonly FormerAward[],
): OverCap[] {
  if (cap.amount === MISSING) return [];
  if (cap.when !== undefined && holds(cap.when, view).holds !== true) return [];
  const shares = cap.times === 'shares' ? (view.coverage?.shares ?? 1) : 1;
  const allowed = exact(cap.amount).times(shares);
  const had = hadOver({ ...view, alongside: awards }, benefits, cap.per);
  const amount = lesser(less(had, allowed), hadOf({ awards }, benefits));
  if (amount.equals(ZERO)) return [];
  return [{ amount, allowed: allowed.toFixed(2), had: had.toFixed(2), per: cap.per, clause }];
}
