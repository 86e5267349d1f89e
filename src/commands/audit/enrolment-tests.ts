import { enrolledTwiceFacts } from '../../io/ledger/read/audit/enrolled-twice.ts';
import { membersPastAge } from '../../io/ledger/read/audit/members-past-age.ts';
import { membersRefused } from '../../io/ledger/read/audit/members-refused.ts';
import { ratiosOfUnits } from '../../io/ledger/read/audit/ratios-of-units.ts';
import type { AuditFound } from '../../rules/audit/audit-test.ts';
import { enrolledPastAge, findPastAge, latestBirths, NO_AGES } from '../../rules/audit/tests/enrolled-past-age.ts';
import { enrolledTwice, findEnrolledTwice } from '../../rules/audit/tests/enrolled-twice.ts';
import {
  findRatioAtEnrolment,
  NO_RATIO,
  type RatiosOfUnit,
  ratioAtEnrolment,
} from '../../rules/audit/tests/ratio-at-enrolment.ts';
import { findRatioSince, ratioSince } from '../../rules/audit/tests/ratio-since.ts';
import { findRefusedStaff, NO_KINDS, refusedSought, refusedStaff } from '../../rules/audit/tests/refused-staff.ts';
import { ratioGroups } from '../../rules/enrolment/participation-ratio.ts';
import { plusDuration } from '../../rules/value/plain-date.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { testsOfFees } from './tests-of-fees.ts';
import { testsOfLists } from './tests-of-lists.ts';
import { testsOfProcedure } from './tests-of-procedure.ts';

/** Tests of who is enrolled, of fees and of who entered what, in the order of the report. */
export const enrolmentTests: readonly RunnableTest[] = [
  {
    test: enrolledTwice,
    find: async ({ open }) => {
      const facts = await enrolledTwiceFacts(open.ledger, open.period);
      return findEnrolledTwice({ ...facts, oneUnit: open.scheme.members.oneUnit ?? true });
    },
  },
  { test: enrolledPastAge, find: pastAge },
  {
    test: refusedStaff,
    find: async ({ open }) => {
      const sought = refusedSought(open.scheme);
      if (sought === undefined) return { rows: [], looked: 0, notRun: NO_KINDS };
      return findRefusedStaff(open.scheme, sought, await membersRefused(open.ledger, open.period, sought));
    },
  },
  ...testsOfLists,
  { test: ratioAtEnrolment, find: (scope) => withRatios(scope, findRatioAtEnrolment) },
  { test: ratioSince, find: (scope) => withRatios(scope, findRatioSince) },
  ...testsOfFees,
  ...testsOfProcedure,
];

async function pastAge({ open, asOf }: AuditScope): Promise<AuditFound> {
  const { ledger, period, scheme } = open;
  const { from, to } = period.span;
  const births = latestBirths(scheme, asOf > to ? asOf : to);
  if (births.male === undefined && births.female === undefined) return { rows: [], looked: 0, notRun: NO_AGES };
  const { age, ages = [] } = scheme.members;
  const mayStay = [...(age ? [age] : []), ...ages].some(({ renewingBeyond }) => renewingBeyond);
  const before = mayStay ? { from: plusDuration(from, `-${scheme.period.length}`), to: from } : null;
  return findPastAge({ scheme, period }, await membersPastAge(ledger, period, { births, before }));
}

async function withRatios(
  { open, asOf }: AuditScope,
  find: (scheme: AuditScope['open']['scheme'], units: readonly RatiosOfUnit[]) => AuditFound,
): Promise<AuditFound> {
  const groups = ratioGroups(open.scheme);
  if (groups.length === 0) return { rows: [], looked: 0, notRun: NO_RATIO };
  return find(open.scheme, await ratiosOfUnits(open.ledger, open.period, { groups, asOf }));
}
