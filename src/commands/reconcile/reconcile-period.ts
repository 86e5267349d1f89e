import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import type { CoverageGroup } from '../../io/ledger/read/books/coverage-groups.ts';
import { reconcileFacts } from '../../io/ledger/read/books/reconcile-facts.ts';
import type { PeriodInForce } from '../../rules/enrolment/known.ts';
import type { Difference, Side } from '../../rules/fund/reconcile/difference.ts';
import type { FeeFacts, PayerFacts, UnitFacts } from '../../rules/fund/reconcile/facts.ts';
import { reconcile } from '../../rules/fund/reconcile/reconcile.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';

/** What a period comes to when its sides are held against one another. */
export interface Reconciliation {
  readonly period: PeriodInForce;
  /** The last day that counts; null where all do. */
  readonly asOf: PlainDate | null;
  /** Each comparison with its sums, in the order in which they are told. */
  readonly sides: readonly Side[];
  /** None where everything agrees. */
  readonly differences: readonly Difference[];
  /** By unit, in order of their names. */
  readonly units: readonly UnitFacts[];
  readonly payers: readonly PayerFacts[];
  /** Members by plan and fee. */
  readonly fees: readonly FeeFacts[];
  /** What its lists come to, as it was read. */
  readonly coverages: readonly CoverageGroup[];
}

/** Which day, what is known already, and how numbers are shown. */
export interface ReconcileWish {
  /** Only what was posted up to this day, inclusive; all where absent. */
  readonly asOf?: PlainDate | undefined;
  /** Numbers of this office are shown without its name, as everywhere else. */
  readonly office?: string;
  /** What the period's lists come to, where it was read and cannot have changed since; read where absent. */
  readonly coverages?: readonly CoverageGroup[];
}

/**
 * Holds the sides of a period against one another: roster × fee = due = received, decisions = batches = the bank's results = books, bank balance = book balance. Nothing is written.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function reconcilePeriod(
  ledger: Ledger,
  period: PeriodInForce,
  { asOf, office, coverages: known }: ReconcileWish = {},
): Promise<Reconciliation> {
  const facts = await reconcileFacts(ledger, entryPeriod(period).id, { until: asOf, coverages: known });
  const { sides, differences } = reconcile(facts);
  const { units, payers, fees, coverages } = facts;
  return {
    ...{ period, asOf: asOf ?? null, sides, units, payers, fees, coverages },
    differences: office === undefined ? differences : differences.map((each) => shownIn(office, each)),
  };
}

/** Its key stays whole: it tells the difference, whoever looks. */
function shownIn(office: string, difference: Difference): Difference {
  const parameters = Object.entries(difference.parameters).map(([name, value]) => {
    return [name, typeof value === 'string' ? shownNumber(office, value) : value];
  });
  return {
    ...difference,
    parameters: Object.fromEntries(parameters),
    command: difference.command.replace(`${office}/`, ''),
  };
}
