import { benefitProblems } from './benefit-problems.ts';
import { checkedDayProblems } from './checked-day-problems.ts';
import { claimProblems } from './claim-problems.ts';
import { enrolmentProblems } from './enrolment-problems.ts';
import { looseEndProblems } from './loose-end-problems.ts';
import { publicNoticeProblems } from './public-notice-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { schemeFileProblems } from './scheme-file-problems.ts';
import type { SchemeProblemDefinition } from './scheme-problem.ts';
import { shapeProblems } from './shape-problems.ts';
import { signProblems } from './sign-problems.ts';
import { someUnitsProblems } from './some-units-problems.ts';
import { stepProblems } from './step-problems.ts';

/** Every problem that `scheme check` can report, by code. Codes are stable. In every text `{path}` and `{found}` may stand. */
export const schemeProblems = {
  ...schemeFileProblems,
  ...signProblems,
  ...shapeProblems,
  ...referenceProblems,
  ...checkedDayProblems,
  ...enrolmentProblems,
  ...someUnitsProblems,
  ...benefitProblems,
  ...stepProblems,
  ...claimProblems,
  ...looseEndProblems,
  ...publicNoticeProblems,
} as const satisfies Record<string, SchemeProblemDefinition>;

/** The code of something wrong in a scheme. */
export type SchemeProblemCode = keyof typeof schemeProblems;
