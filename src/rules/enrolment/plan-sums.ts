import type { Fee } from '../scheme/fees.ts';
import type { Plan } from '../scheme/plans.ts';
import { type Fen, fenFromYuan } from '../value/money.ts';

/**
 * The sums that a unit may write for one share of a plan: each fee that the scheme names, and what is left of it where others pay a part. Which of them holds for
 * a member is not judged here.
 *
 * @returns in fen; empty where no source gives the fee
 */
export function sumsOfOneShare(plan: Plan): ReadonlySet<Fen> {
  const parts = (plan.paidBy ?? []).flatMap(({ amount }) => (amount === 'all' ? [] : (fenFromYuan(amount) ?? [])));
  let left = plan.fee === undefined ? [] : feesIn(plan.fee);
  for (const part of parts) left = [...left, ...left.map((sum) => sum - part)];
  return new Set(left.filter((sum) => sum > 0n));
}

function feesIn(fee: Fee): Fen[] {
  return typeof fee === 'string' ? [fenFromYuan(fee) ?? 0n] : Object.values(fee.of).flatMap(feesIn);
}
