import { accountsAfterApproval } from '../../io/ledger/read/audit/accounts-after-approval.ts';
import { handDecisions } from '../../io/ledger/read/audit/hand-decisions.ts';
import { bouncedPayments, otherPayees, sharedAccounts } from '../../io/ledger/read/audit/payments.ts';
import { rosterAfterApproval } from '../../io/ledger/read/audit/roster-after-approval.ts';
import {
  accountAfterApproval,
  nobodyHasToApprove,
  paidUnapproved,
} from '../../rules/audit/tests/account-after-approval.ts';
import { accountOfSeveral, accountsShared } from '../../rules/audit/tests/account-of-several.ts';
import { bouncedNotPaidAgain, bouncedSince } from '../../rules/audit/tests/bounced-not-paid-again.ts';
import { claimsRuledByHand, ruledByHand } from '../../rules/audit/tests/claims-ruled-by-hand.ts';
import { clausesSetAside, setAside } from '../../rules/audit/tests/clauses-set-aside.ts';
import { otherPayee, payeeNotMember } from '../../rules/audit/tests/payee-not-member.ts';
import type { RunnableTest } from './audit-scope.ts';
import { namedCases } from './named-cases.ts';
import { wishOf } from './wish-of.ts';

/** Tests of where the money went. */
export const paymentTests: readonly RunnableTest[] = [
  {
    test: accountOfSeveral,
    async find(scope) {
      const wish = wishOf(scope);
      const { payments, looked } = await sharedAccounts(scope.open.ledger, wish);
      return { rows: await namedCases(scope, accountsShared(payments, wish.period)), looked };
    },
  },
  {
    test: payeeNotMember,
    async find(scope) {
      const { payments, looked } = await otherPayees(scope.open.ledger, wishOf(scope));
      return { rows: await namedCases(scope, otherPayee(payments)), looked };
    },
  },
  {
    test: accountAfterApproval,
    async find(scope) {
      // Where nobody else has to approve an approval says nothing of the account.
      if (scope.open.workspace.settings.policy?.approve !== 'another-actor')
        return { rows: [], looked: 0, notRun: nobodyHasToApprove };
      const wish = wishOf(scope);
      const { payments, looked } = await accountsAfterApproval(scope.open.ledger, wish);
      const onRoster = await rosterAfterApproval(scope.open.ledger, wish);
      return { rows: await namedCases(scope, paidUnapproved([...payments, ...onRoster])), looked };
    },
  },
  {
    test: bouncedNotPaidAgain,
    async find(scope) {
      const { payments, looked } = await bouncedPayments(scope.open.ledger, wishOf(scope));
      return { rows: await namedCases(scope, bouncedSince(payments, scope.open.scheme, scope.asOf)), looked };
    },
  },
];

/** Tests of what persons decided in place of the scheme. */
export const rulingTests: readonly RunnableTest[] = [
  {
    test: clausesSetAside,
    async find(scope) {
      const decisions = await handDecisions(scope.open.ledger, wishOf(scope));
      return { rows: await namedCases(scope, setAside(decisions, scope.open.scheme)), looked: decisions.length };
    },
  },
  {
    test: claimsRuledByHand,
    async find(scope) {
      const decisions = await handDecisions(scope.open.ledger, wishOf(scope));
      return { rows: await namedCases(scope, ruledByHand(decisions)), looked: decisions.length };
    },
  },
];
