import { claimBasis } from '../../../../src/io/ledger/read/claims/claim-basis.ts';
import { enrolled, type Prepared } from '../ledgers.ts';
import { member, period } from '../sample.ts';

/** Enrols persons through one unit, and gives its id. */
export async function unitWith(prepared: Prepared, ...persons: readonly number[]): Promise<string> {
  await enrolled(prepared, { unit: '蒙自一中', members: persons.map((each) => member(each)) });
  const { number } = member(persons[0] ?? 0).identity;
  const { persons: known } = await claimBasis(prepared.ledger, { period, numbers: [number] });
  return known.get(number)?.enrolments[0]?.unit.id ?? '';
}
