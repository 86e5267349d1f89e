import type { ClaimBasis, PersonBasis } from '../../io/ledger/read/claims/claim-basis.ts';

/** Of these persons alone; undefined where it lacks one. The writer asks the ledger whether it still holds. */
export function narrowed(basis: ClaimBasis, numbers: readonly string[]): ClaimBasis | undefined {
  const persons = new Map<string, PersonBasis>();
  for (const number of numbers) {
    const person = basis.persons.get(number);
    if (person === undefined) return undefined;
    persons.set(number, person);
  }
  return { ...basis, persons };
}
