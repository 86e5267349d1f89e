import type { Decimal } from 'decimal.js';
import { exact } from '../benefit/exact.ts';

/** Bounds as the scheme has them: of whole numbers or of sums in yuan. */
interface Limits {
  readonly from?: number | string | undefined;
  readonly above?: number | string | undefined;
  readonly to?: number | string | undefined;
  readonly below?: number | string | undefined;
}

/** Bounds as a reason shows them, in signs that every language reads: `≥ 3, < 10`. */
export function boundsText({ from, above, to, below }: Limits): string {
  const parts = [
    ['≥', from],
    ['>', above],
    ['≤', to],
    ['<', below],
  ] as const;
  return parts.flatMap(([sign, limit]) => (limit === undefined ? [] : [`${sign} ${limit}`])).join(', ');
}

/** Whether a sum in yuan lies within bounds. */
export function withinMoney(sum: Decimal, { from, above, to, below }: Limits): boolean {
  return (
    (from === undefined || sum.greaterThanOrEqualTo(exact(String(from)))) &&
    (above === undefined || sum.greaterThan(exact(String(above)))) &&
    (to === undefined || sum.lessThanOrEqualTo(exact(String(to)))) &&
    (below === undefined || sum.lessThan(exact(String(below))))
  );
}
