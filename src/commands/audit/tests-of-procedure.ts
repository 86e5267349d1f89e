import { lateEntries } from '../../io/ledger/read/audit/late-entries.ts';
import { actorsOfPeriod, runsOfPeriod } from '../../io/ledger/read/audit/runs-of-period.ts';
import { sameHands } from '../../io/ledger/read/audit/same-hands.ts';
import { changedAfterClose, findChangedAfterClose } from '../../rules/audit/tests/changed-after-close.ts';
import { entryOnDayOff, findEntryOnDayOff } from '../../rules/audit/tests/entry-on-day-off.ts';
import { findOneActorClaims, oneActorClaims } from '../../rules/audit/tests/one-actor-claims.ts';
import { findOneActorPeriod, oneActorPeriod } from '../../rules/audit/tests/one-actor-period.ts';
import type { RunnableTest } from './audit-scope.ts';
import { calendarOf } from './scheme-today.ts';

/** Tests of who entered what, and when. */
export const testsOfProcedure: readonly RunnableTest[] = [
  {
    test: changedAfterClose,
    find: async ({ open, asOf }) => findChangedAfterClose(await lateEntries(open.ledger, open.period, asOf)),
  },
  {
    test: oneActorClaims,
    find: async ({ open, asOf }) => findOneActorClaims(await sameHands(open.ledger, open.period, asOf)),
  },
  {
    test: oneActorPeriod,
    find: async ({ open, asOf }) => findOneActorPeriod(await actorsOfPeriod(open.ledger, open.period, asOf)),
  },
  {
    test: entryOnDayOff,
    find: async (scope) => {
      const { open, asOf } = scope;
      return findEntryOnDayOff(await runsOfPeriod(open.ledger, open.period, asOf), await calendarOf(scope));
    },
  },
];
