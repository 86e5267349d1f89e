import { claimPairs } from '../../io/ledger/read/audit/claim-pairs.ts';
import { claimsSharingReceipts } from '../../io/ledger/read/audit/claimed-receipts.ts';
import { receiptClaimedTwice, receiptTwice } from '../../rules/audit/tests/receipt-claimed-twice.ts';
import { paidTwice, sameEventPaidTwice } from '../../rules/audit/tests/same-event-paid-twice.ts';
import { overlapOf, staysOverlap } from '../../rules/audit/tests/stays-overlap.ts';
import {
  cannotBeSplit,
  READMITTED_WITHIN,
  reckonedByVisit,
  splitStays,
  staysSplit,
} from '../../rules/audit/tests/stays-split.ts';
import type { RunnableTest } from './audit-scope.ts';
import { namedCases } from './named-cases.ts';
import { wishOf } from './wish-of.ts';

/** Tests that hold claims to each other. */
export const pairTests: readonly RunnableTest[] = [
  {
    test: sameEventPaidTwice,
    async find(scope) {
      const { pairs, looked } = await claimPairs(scope.open.ledger, wishOf(scope), 'same-day');
      return { rows: await namedCases(scope, paidTwice(pairs, scope.open.scheme)), looked };
    },
  },
  {
    test: receiptClaimedTwice,
    async find(scope) {
      const wish = wishOf(scope);
      const { claims, looked } = await claimsSharingReceipts(scope.open.ledger, wish);
      return { rows: await namedCases(scope, receiptTwice(claims, wish.period)), looked };
    },
  },
  {
    test: staysOverlap,
    async find(scope) {
      const { pairs, looked } = await claimPairs(scope.open.ledger, wishOf(scope), 'overlapping');
      return { rows: await namedCases(scope, overlapOf(pairs)), looked };
    },
  },
  {
    test: staysSplit,
    async find(scope) {
      const benefits = reckonedByVisit(scope.open.scheme);
      if (benefits.length === 0) return { rows: [], looked: 0, notRun: cannotBeSplit };
      const following = { within: READMITTED_WITHIN, benefits };
      const { pairs, looked } = await claimPairs(scope.open.ledger, wishOf(scope), following);
      return { rows: await namedCases(scope, splitStays(pairs)), looked };
    },
  },
];
