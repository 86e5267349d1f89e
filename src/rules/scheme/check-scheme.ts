import { checkAliases } from './checks/aliases.ts';
import { checkBands } from './checks/benefits/bands.ts';
import { checkBranches } from './checks/benefits/branches.ts';
import { checkCapReach } from './checks/benefits/cap-reach.ts';
import { checkClaimDates } from './checks/benefits/claim-dates.ts';
import { checkComputation } from './checks/benefits/computation.ts';
import { checkConditions } from './checks/benefits/conditions.ts';
import { checkDiseases } from './checks/benefits/diseases.ts';
import { checkFund } from './checks/benefits/fund.ts';
import { checkLimits } from './checks/benefits/limits.ts';
import { checkMissingValues } from './checks/benefits/missing-values.ts';
import { checkPaysNothing } from './checks/benefits/pays-nothing.ts';
import { checkReachable } from './checks/benefits/reachable.ts';
import { checkReferences } from './checks/benefits/references.ts';
import { checkStepValues } from './checks/benefits/step-values.ts';
import { checkTogether } from './checks/benefits/together.ts';
import { checkWholeBands } from './checks/benefits/whole-bands.ts';
import { checkBounds } from './checks/bounds.ts';
import { checkClauses } from './checks/clauses.ts';
import { checkDates } from './checks/dates.ts';
import { checkEdition } from './checks/edition.ts';
import { checkFees } from './checks/fees.ts';
import { checkForms } from './checks/forms.ts';
import { checkFormsAsk } from './checks/forms-ask.ts';
import { checkKinds } from './checks/kinds.ts';
import { checkLooseEnds } from './checks/loose-ends.ts';
import { checkMissing } from './checks/missing.ts';
import { checkPayment } from './checks/payment.ts';
import { checkPlans } from './checks/plans.ts';
import { checkPublicNotice } from './checks/public-notice.ts';
import type { SchemeCheck } from './checks/scheme-check.ts';
import { checkTiers } from './checks/tiers.ts';
import { checkWaiting } from './checks/waiting.ts';
import type { Scheme } from './schema.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import { nodeAt, pathText, placeOf, type SourceNode } from './source-tree.ts';

const CHECKS: readonly SchemeCheck[] = [
  checkEdition,
  checkClauses,
  checkBounds,
  checkTiers,
  checkKinds,
  checkAliases,
  checkFees,
  checkPayment,
  checkPlans,
  checkDates,
  checkWaiting,
  checkForms,
  checkFormsAsk,
  checkMissing,
  checkBands,
  checkBranches,
  checkCapReach,
  checkClaimDates,
  checkComputation,
  checkPaysNothing,
  checkConditions,
  checkDiseases,
  checkFund,
  checkLimits,
  checkLooseEnds,
  checkMissingValues,
  checkReachable,
  checkReferences,
  checkStepValues,
  checkTogether,
  checkWholeBands,
  checkPublicNotice,
];

/**
 * What can be proved of a scheme of right shape before any roster comes.
 *
 * @param root - the tree that the scheme was read from, to find the lines
 */
export function checkScheme(scheme: Scheme, root: SourceNode): SchemeProblem[] {
  return CHECKS.flatMap((check) => check(scheme)).map(({ code, path, found = '', parameters = {} }) => {
    const node = nodeAt(root, path);
    const place = node?.kind === 'text' ? node.place : placeOf(root, path);
    return { code, place, path: pathText(path), found, parameters };
  });
}
