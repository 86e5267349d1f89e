import { Decimal } from 'decimal.js';
import { baseAmount } from '../benefit/base.ts';
import type { Base, CostColumn } from '../scheme/amounts.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Fen, fen, yuan } from '../value/money.ts';
import type { HelpedVisit } from './tallies.ts';
import type { SelfPaid } from './unit-figures.ts';

/** What a member pays himself. A base that begins with other columns, such as the whole cost, does not say what he bore. */
const ownColumns: readonly CostColumn[] = [
  'self-paid-in-scope',
  'self-financed',
  'over-limit',
  'insurance-deductible',
  'receipt-own-payment',
  'cash',
  'personal-account',
];

/**
 * What the member bore of a visit before mutual aid: the base of the benefits that helped it, where that is made of what members pay themselves and the claim states it.
 * Of several such bases the largest, since each is a part of what he bore.
 *
 * @returns in fen; undefined where no base says so
 */
export function selfPaidBefore(scheme: Pick<Scheme, 'benefits'>, visit: HelpedVisit): Fen | undefined {
  const amounts = visit.benefits.flatMap((id) => {
    const base = scheme.benefits?.[id]?.base;
    if (base === undefined || !isOwnPayment(base)) return [];
    return baseAmount(base, { costs: visit.costs }) ?? [];
  });
  if (amounts.length === 0) return undefined;
  return fen(Decimal.max(...amounts).toFixed(2));
}

function isOwnPayment({ add }: Base): boolean {
  return add.every((column) => ownColumns.includes(column));
}

/** What visits of one group come to that state it; adds one visit. The share relieved is never above what was borne, whatever else the benefit gives. */
export function withVisit(sum: SelfPaid | undefined, before: Fen, given: Fen): SelfPaid {
  const relieved = given < before ? given : before;
  return {
    visits: (sum?.visits ?? 0) + 1,
    before: yuan(fen(sum?.before ?? '0.00') + before),
    relieved: yuan(fen(sum?.relieved ?? '0.00') + relieved),
  };
}
