/** The branch for whatever no other one names. */
const OTHER = 'other';

/**
 * The branch that holds for a fact: of several that do (a claim of two groups of diseases) the first in the scheme's order, else `other`.
 *
 * @param found - the values of the fact; none where it is known that there is none
 * @returns the name of the branch, or undefined where there is none for it
 */
export function branchFor(branches: Readonly<Record<string, unknown>>, found: readonly string[]): string | undefined {
  const names = Object.keys(branches);
  return names.find((name) => found.includes(name)) ?? names.find((name) => name === OTHER);
}
