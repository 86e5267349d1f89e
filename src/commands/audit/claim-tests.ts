import type { RunnableTest } from './audit-scope.ts';

/** Tests of claims, payouts and figures, in the order of the report. */
export const claimTests: readonly RunnableTest[] = [];
