import { awardDigits } from '../../io/ledger/read/audit/digit-counts.ts';
import { unitPayouts } from '../../io/ledger/read/audit/unit-payouts.ts';
import { helpedVisits } from '../../io/ledger/read/books/period-figures-visits.ts';
import { spreadFreely } from '../../rules/audit/figures/spread-freely.ts';
import { firstDigits, judgeDigits } from '../../rules/audit/tests/first-digits.ts';
import { justBelowThreshold, ThresholdTally } from '../../rules/audit/tests/just-below-threshold.ts';
import { RoundTally, roundAmounts } from '../../rules/audit/tests/round-amounts.ts';
import { standOut, unitPayoutsStandOut } from '../../rules/audit/tests/unit-payouts-stand-out.ts';
import type { AuditScope, RunnableTest } from './audit-scope.ts';
import { namedCases } from './named-cases.ts';
import { wishOf } from './wish-of.ts';

/** Tests of figures: what stands out among many. */
export const figureTests: readonly RunnableTest[] = [
  {
    test: unitPayoutsStandOut,
    find: async (scope) => standOut(await unitPayouts(scope.open.ledger, wishOf(scope))),
  },
  {
    test: firstDigits,
    async find(scope) {
      const { benefits = {} } = scope.open.scheme;
      const found = await awardDigits(scope.open.ledger, wishOf(scope));
      return judgeDigits(
        found.flatMap((each) => {
          const benefit = benefits[each.benefit];
          return benefit !== undefined && spreadFreely(benefit) ? [{ ...each, title: benefit.title }] : [];
        }),
      );
    },
  },
  {
    test: roundAmounts,
    async find(scope) {
      const tally = new RoundTally();
      for await (const visit of visitsOf(scope)) tally.add(visit);
      const found = tally.found();
      return { ...found, rows: await namedCases(scope, found.rows) };
    },
  },
  {
    test: justBelowThreshold,
    async find(scope) {
      const tally = new ThresholdTally(scope.open.scheme);
      for await (const visit of visitsOf(scope)) tally.add(visit);
      return tally.found();
    },
  },
];

function visitsOf({ open, asOf }: AuditScope) {
  return helpedVisits(open.ledger, open.period, asOf);
}
