import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { outsideCoverageNow } from '../../io/ledger/read/claims/outside-coverage-now.ts';
import type { AmendmentPlan } from '../../rules/enrolment/amend/amendment.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** Claims, as people name them, of those whom amendments that were written concern, that were given something on a day which their coverage no longer holds. */
export async function claimsLeftOut(
  { ledger, period, workspace }: OpenPeriod,
  plans: readonly AmendmentPlan[],
): Promise<string[]> {
  const changes = plans.flatMap((plan) => plan.changes);
  const records = changes.flatMap(({ change }) => [...change.removed, ...change.changed.map(({ after }) => after)]);
  const numbers = [...new Set(records.map(({ identity }) => identity.number))];
  if (numbers.length === 0) return [];
  const { persons } = await claimBasis(ledger, { period, numbers });
  const claims = [...persons.values()].flatMap(({ history }) => history.map(({ number }) => number));
  const left = await outsideCoverageNow(ledger, claims);
  return [...left.keys()].map((number) => shownNumber(workspace.settings.office, number)).sort();
}
