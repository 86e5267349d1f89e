import type { RunnableTest } from './audit-scope.ts';

/** Tests of who is enrolled, of fees and of who entered what, in the order of the report. */
export const enrolmentTests: readonly RunnableTest[] = [];
