import type { WorkingCalendar } from '../claim/claim.ts';
import type { Decision } from '../claim/decision.ts';
import { decideInOrder } from '../claim/in-order.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SchemeCase } from './case-file.ts';
import { situationsOf } from './case-situations.ts';
import { type CaseDifference, type CaseFound, differencesFrom, foundIn } from './compare.ts';
import { withGivenValues } from './given-values.ts';

/** What became of one case. */
export interface CaseResult {
  /** Id of the scheme. */
  readonly scheme: string;
  readonly name: string;
  readonly shows: SchemeCase['shows'];
  readonly passed: boolean;
  readonly expected: SchemeCase['expect'];
  readonly found: CaseFound;
  /** Empty where it passed. */
  readonly differences: readonly CaseDifference[];
  readonly decision: Decision;
  /** The scheme that it was decided by: with the values that the case gives for what is missing. */
  readonly decidedBy: Scheme;
}

/**
 * Decides the claim of a case by its scheme and holds what comes out to what is expected. Pure: the same case gives the same result.
 *
 * @param calendar - holidays, for deadlines in working days
 * @throws RangeError where the case does not fit the scheme, which `checkCases` tells before
 */
export function runCase(scheme: Scheme, each: SchemeCase, calendar: WorkingCalendar | undefined): CaseResult {
  const completed = withGivenValues(scheme, each.given.values ?? {});
  if (completed.scheme === undefined) throw new RangeError(`values that ${scheme.id} cannot take: ${each.name}`);
  const decidedBy = completed.scheme;
  const decision = decideInOrder(decidedBy, situationsOf(each, decidedBy, calendar)).at(-1);
  if (decision === undefined) throw new RangeError('a case without a claim');
  const differences = differencesFrom(each.expect, decision);
  return {
    scheme: scheme.id,
    name: each.name,
    shows: each.shows,
    passed: differences.length === 0,
    expected: each.expect,
    found: foundIn(decision),
    differences,
    decision,
    decidedBy,
  };
}
