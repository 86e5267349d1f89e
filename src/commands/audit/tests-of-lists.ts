import { claimsAmongDead, deadOnRecord, membersAmongDead } from '../../io/ledger/read/audit/matches-of-dead.ts';
import { membersNotListed } from '../../io/ledger/read/audit/members-not-listed.ts';
import type { AuditFound } from '../../rules/audit/audit-test.ts';
import type { ListedPerson } from '../../rules/audit/lists/read-person-list.ts';
import { claimAfterDeath, findClaimAfterDeath } from '../../rules/audit/tests/claim-after-death.ts';
import {
  enrolledAfterDeath,
  findEnrolledAfterDeath,
  NO_DEATH_DAYS,
  NO_DEATHS,
} from '../../rules/audit/tests/enrolled-after-death.ts';
import { findNotOnPayroll, NO_PAYROLL, notOnPayroll, payrollOf } from '../../rules/audit/tests/not-on-payroll.ts';
import type { Text } from '../../rules/value/text.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { type PersonLists, readPersonLists } from './person-lists.ts';

/** Tests that compare the ledger with lists that auditors bring. */
export const testsOfLists: readonly RunnableTest[] = [
  {
    test: enrolledAfterDeath,
    find: async (scope) =>
      withDeaths(
        scope,
        async ({ persons }) => {
          const { ledger, period } = scope.open;
          const matches = await membersAmongDead(ledger, period, persons);
          return findEnrolledAfterDeath({ matches, looked: persons.length });
        },
        await deadOnRecord(scope.open.ledger),
      ),
  },
  {
    test: claimAfterDeath,
    find: async (scope) =>
      withDeaths(
        scope,
        async ({ persons }) => {
          const matches = await claimsAmongDead(scope.open.ledger, scope.open.period, persons);
          return findClaimAfterDeath({ matches, looked: persons.length });
        },
        await deadOnRecord(scope.open.ledger),
      ),
  },
  {
    test: notOnPayroll,
    find: async (scope) => {
      if (scope.payrolls.length === 0) return notRun(NO_PAYROLL);
      const lists = await readPersonLists(scope.payrolls, scope.directory);
      if (lists.unusable !== undefined) return unusable(lists.unusable);
      const { ledger, period } = scope.open;
      const payroll = payrollOf(lists.persons);
      const facts = await membersNotListed(ledger, period, payroll);
      return measured(lists, findNotOnPayroll(payroll, { ...facts, asOf: scope.asOf, periodEnds: period.span.to }));
    },
  },
];

/** @param known - the dead of whom the ledger knows itself: with any, no list is needed */
async function withDeaths(
  scope: AuditScope,
  find: (lists: Pick<PersonLists, 'persons'>) => Promise<AuditFound>,
  known: readonly ListedPerson[] = [],
): Promise<AuditFound> {
  if (scope.deaths.length === 0) return known.length === 0 ? notRun(NO_DEATHS) : find({ persons: known });
  const lists = await readPersonLists(scope.deaths, scope.directory);
  if (lists.unusable !== undefined) return unusable(lists.unusable);
  if (lists.persons.every(({ day }) => day === undefined)) return unusable(NO_DEATH_DAYS);
  return measured(lists, await find({ persons: [...lists.persons, ...known] }));
}

const notRun = (why: Text): AuditFound => ({ rows: [], looked: 0, notRun: why });

const unusable = (why: Text): AuditFound => ({ ...notRun(why), listUnusable: true });

const measured = ({ measures }: PersonLists, found: AuditFound): AuditFound => ({
  ...found,
  measures: [...measures, ...(found.measures ?? [])],
});
