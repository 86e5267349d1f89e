import { isGradeOf } from '../scheme/hospital-levels.ts';

/** The branch for whatever no other one names. */
const OTHER = 'other';

/**
 * The branch that holds for a fact: of several that do (a claim of two groups of diseases) the first in the scheme's order, of a level of hospitals and a grade
 * within it the grade, else `other`.
 *
 * @param found - the values of the fact; none where it is known that there is none
 * @returns the name of the branch, or undefined where there is none for it
 */
export function branchFor(branches: Readonly<Record<string, unknown>>, found: readonly string[]): string | undefined {
  const names = Object.keys(branches);
  const holding = names.filter((name) => found.includes(name));
  return (
    holding.find((name) => !holding.some((other) => isGradeOf(other, name))) ?? names.find((name) => name === OTHER)
  );
}
