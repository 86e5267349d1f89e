import type { Claim, ClaimPeriod } from '../claim/claim.ts';
import type { CostColumn } from '../scheme/amounts.ts';
import type { Scheme } from '../scheme/schema.ts';
import { fen, type Yuan, yuan } from '../value/money.ts';
import { type PlainDate, plusDays } from '../value/plain-date.ts';
import type { CaseClaim } from './case-file.ts';

/** The claim of a case as claims are decided on: sums with two places; where the case does not say, papers complete and handed in on time, and nobody ill before. */
export function claimOfCase(id: string, stated: CaseClaim, scheme: Scheme, period: ClaimPeriod): Claim {
  const { costs = {}, pool, applied, papers = 'all', preExisting = false, ...rest } = stated;
  const columns = Object.entries(costs).flatMap(([column, amount]) =>
    amount === undefined ? [] : [[column, sum(amount)] as const],
  );
  return {
    ...withoutAbsent(rest),
    id,
    applied: applied ?? inTime(stated, scheme, period),
    papers,
    preExisting,
    costs: Object.fromEntries(columns) as Partial<Record<CostColumn, Yuan>>,
    ...(pool && { pool: { available: sum(pool.available), weights: sum(pool.weights) } }),
  } as Claim;
}

/** A sum of the file with two places. */
export function sum(amount: string): Yuan {
  return yuan(fen(amount));
}

/** The day after the last one that the claim states (of none, the period's last), or the first on which the scheme takes claims. */
function inTime(claim: CaseClaim, { claims }: Scheme, { span }: ClaimPeriod): PlainDate {
  const { admitted, discharged, happened, diagnosed, settled } = claim;
  const days = [admitted, discharged, happened, diagnosed, settled].filter((day) => day !== undefined).sort();
  const last = days.at(-1);
  const after = last === undefined ? plusDays(span.to, -1) : plusDays(last, 1);
  if (claims?.opens === undefined) return after;
  const year = Number(span.from.slice(0, 4)) + (claims.opens.year === 'after' ? 1 : 0);
  const opening = `${year}-${claims.opens.on}`;
  return opening > after ? opening : after;
}

/** What a file leaves out is absent here too, not undefined. */
export function withoutAbsent<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}
