import { feeLines } from '../../io/ledger/read/audit/fee-lines.ts';
import { idleMoney } from '../../io/ledger/read/audit/idle-money.ts';
import { owingUnits } from '../../io/ledger/read/audit/owing-units.ts';
import { rosterlessLines } from '../../io/ledger/read/audit/rosterless-lines.ts';
import { unknownIncome } from '../../io/ledger/read/audit/unidentified-lines.ts';
import { unitTotals } from '../../io/ledger/read/audit/unit-totals.ts';
import { earliestLastDay, feesLate, findFeesLate, NO_WINDOW } from '../../rules/audit/tests/fees-late.ts';
import { feesWithoutRoster, findFeesWithoutRoster, likelyFees } from '../../rules/audit/tests/fees-without-roster.ts';
import { findMoneyIdle, IDLE_DAYS, moneyIdle } from '../../rules/audit/tests/money-idle.ts';
import { findRosterWithoutFees, rosterWithoutFees } from '../../rules/audit/tests/roster-without-fees.ts';
import { findUnitTotals, unitTotalsDiffer } from '../../rules/audit/tests/unit-totals-differ.ts';
import type { RunnableTest } from './audit-scope.ts';

/** Tests of fees: what is due, what came, when, and what lies about. */
export const testsOfFees: readonly RunnableTest[] = [
  {
    test: unitTotalsDiffer,
    find: async ({ open, asOf }) => findUnitTotals(await unitTotals(open.ledger, open.period, asOf)),
  },
  {
    test: feesLate,
    find: async ({ open, asOf }) => {
      const after = earliestLastDay(open.scheme, open.period);
      if (after === undefined) return { rows: [], looked: 0, notRun: NO_WINDOW };
      return findFeesLate(open, await feeLines(open.ledger, open.period, { after, upTo: asOf }));
    },
  },
  {
    test: moneyIdle,
    find: async ({ open, asOf }) => {
      const facts = await idleMoney(open.ledger, open.period, { asOf, old: IDLE_DAYS });
      return findMoneyIdle({ ...facts, asOf });
    },
  },
  {
    test: feesWithoutRoster,
    find: async ({ open, asOf }) => {
      const { lines, looked } = await rosterlessLines(open.ledger, open.period, asOf);
      const unknown = await unknownIncome(open.ledger, open.period, asOf);
      return findFeesWithoutRoster({ lines: [...lines, ...likelyFees(unknown)], looked: looked + unknown.length });
    },
  },
  {
    test: rosterWithoutFees,
    find: async ({ open, asOf }) => {
      const facts = await owingUnits(open.ledger, open.period, asOf);
      return findRosterWithoutFees(open, { ...facts, asOf });
    },
  },
];
