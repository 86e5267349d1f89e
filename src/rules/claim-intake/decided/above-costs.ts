import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Benefit } from '../../scheme/benefits.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { fen, sumOf, yuan } from '../../value/money.ts';
import type { DecidedRow } from './decided-row.ts';

/** Steps by which a benefit may give more than it was cost: so much a day, so much for a disease, no less than so much. */
const GIVES_MORE: ReadonlySet<string> = new Set([
  ...['fixed', 'perDay', 'atLeast', 'topUp', 'plus', 'bonus', 'times', 'instalments', 'byVisit', 'wholeBands'],
  'choose',
]);

/**
 * `decided-amount-above-costs`: what this centre is to pay on the word of another is more than all the costs that the row states, of a benefit that gives a part of them. What was paid
 * already is the other's affair.
 */
export function aboveCosts({ claim, elsewhere, amountAt }: DecidedRow, scheme: Scheme): Finding[] {
  const { submitted } = claim;
  const of = scheme.benefits?.[submitted.claim.benefit ?? ''];
  const costs = Object.values(submitted.claim.costs);
  if (elsewhere !== 'open' || of === undefined || costs.length === 0 || !givesPartOfCosts(of)) return [];
  const all = sumOf(costs.map(fen));
  const { amount } = submitted.elsewhere;
  if (fen(amount) <= all) return [];
  const parameters = { costs: yuan(all), benefit: of.title };
  return [finding('decided-amount-above-costs', { origin: amountAt, found: amount, parameters })];
}

function givesPartOfCosts({ base, eachVisit = [], compute = [] }: Benefit): boolean {
  return (
    base !== undefined &&
    [...eachVisit, ...compute].every((step) => !Object.keys(step).some((key) => GIVES_MORE.has(key)))
  );
}
