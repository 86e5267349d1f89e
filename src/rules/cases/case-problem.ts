import {
  type DescribedSchemeProblem,
  describeWith,
  type SchemeProblem,
  type SchemeProblemDefinition,
} from '../scheme/scheme-problem.ts';
import { type SchemeProblemCode, schemeProblems } from '../scheme/scheme-problems.ts';
import type { Language } from '../value/text.ts';
import { type CaseProblemCode, caseProblems } from './case-problems.ts';

/** Something wrong in a file of cases: in its shape, as in a scheme's, or in what it says of its scheme. */
export type CaseProblem = Omit<SchemeProblem, 'code'> & { readonly code: SchemeProblemCode | CaseProblemCode };

/** A problem in the words of one language. */
export type DescribedCaseProblem = DescribedSchemeProblem<CaseProblem['code']>;

const definitions: Readonly<Record<CaseProblem['code'], SchemeProblemDefinition>> = {
  ...schemeProblems,
  ...caseProblems,
};

/** Puts a problem into words. */
export function describeCaseProblem(problem: CaseProblem, language: Language): DescribedCaseProblem {
  return describeWith(definitions[problem.code], problem, language);
}
