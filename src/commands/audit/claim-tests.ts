import type { RunnableTest } from './audit-scope.ts';
import { walkTests } from './claim-walk.ts';
import { figureTests } from './figure-tests.ts';
import { pairTests } from './pair-tests.ts';
import { paymentTests, rulingTests } from './payment-tests.ts';

/** Tests of claims, payouts and figures, in the order of the report. */
export const claimTests: readonly RunnableTest[] = [
  ...walkTests,
  ...pairTests,
  ...paymentTests,
  ...rulingTests,
  ...figureTests,
];
