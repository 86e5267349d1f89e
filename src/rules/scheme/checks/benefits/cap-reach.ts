import { Decimal } from 'decimal.js';
import type { Span } from '../../amounts.ts';
import type { Benefit } from '../../benefits.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';
import { greatestOf } from './greatest.ts';
import { ENDLESS } from './money-range.ts';

const LONGER: readonly Span[] = ['visit', 'period', 'term', 'lifetime'];

/** A cap that the computation never reaches, where that can be computed: the bands, or the number of claims, end before it. */
export const checkCapReach: SchemeCheck = (scheme) =>
  Object.entries(scheme.benefits ?? {}).flatMap(([id, benefit]) => {
    const shares = sharesOf(scheme, benefit);
    return (benefit.caps ?? []).flatMap((cap, index): SchemeDoubt[] => {
      if (cap.amount === 'missing' || !benefit.compute) return [];
      const greatest = greatestOver(benefit, cap.per, shares);
      const allowed = new Decimal(cap.amount).times(cap.times === 'shares' ? shares : 1);
      if (!greatest.isFinite() || !allowed.isFinite() || allowed.lessThanOrEqualTo(greatest)) return [];
      const path = ['benefits', id, 'caps', index, 'amount'];
      return [{ code: 'cap-not-reached', path, found: cap.amount, parameters: { greatest: greatest.toFixed() } }];
    });
  });

/** The most shares of the benefit's plan. Where no source says how many, any number. */
export function sharesOf(scheme: Scheme, benefit: Benefit): number {
  if (scheme.missing?.includes(`plans.${benefit.plan}.shares`)) return Number.POSITIVE_INFINITY;
  return scheme.plans[benefit.plan]?.shares?.most ?? 1;
}

/** The most that all claims over a span can come to. A running total comes to no more than its one computation. */
function greatestOver(benefit: Benefit, per: Span, shares: number): Decimal {
  const greatest = greatestOf(benefit, shares);
  const accumulated = benefit.accumulate ?? 'visit';
  if (per === 'visit' || (accumulated !== 'visit' && covers(accumulated, per))) return greatest;
  const claims = claimsOver(benefit, per);
  return greatest.isZero() ? greatest : claims === undefined ? ENDLESS : greatest.times(claims);
}

function claimsOver({ once, most = [] }: Benefit, per: Span): number | undefined {
  const limits = most.filter((limit) => covers(limit.per, per)).map(({ claims }) => claims);
  if (once?.of === 'benefit' && covers(once.per, per)) limits.push(1);
  return limits.length === 0 ? undefined : Math.min(...limits);
}

/** Whether a limit over the first holds over the second as well. */
function covers(limit: Span, per: Span): boolean {
  return LONGER.indexOf(limit) >= LONGER.indexOf(per);
}
