import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { bareName } from '../person/bare-name.ts';
import { listed } from '../value/listed.ts';
import type { KnownOfPayees } from './known-of-payees.ts';
import type { Payable } from './payable.ts';

/** A finding about one claim. */
export interface FoundOfClaim {
  readonly claim: string;
  readonly finding: Finding;
}

/**
 * Looks at payables, one after the other, for what only the books know: money that would go to the account of a dead member, or for what the coverage no longer holds, which are errors, and members of whom an earlier payment is
 * still to be recovered, each told once and paid all the same: nothing is taken back silently.
 */
export function knownChecks({ deaths, dead, uncovered, owed }: KnownOfPayees): (payable: Payable) => FoundOfClaim[] {
  const told = new Set<string>();
  return (payable) => {
    const { claim, person, name, origin, unit } = payable;
    const at = { origin, unit: unit.name };
    const found: FoundOfClaim[] = [];
    if ((deaths.has(claim) || dead.has(person)) && isPaidToMember(payable))
      found.push({ claim, finding: finding('payout-heirs-missing', { ...at, found: name, parameters: { claim } }) });
    const day = uncovered.get(claim);
    if (day !== undefined)
      found.push({
        claim,
        finding: finding('payout-outside-coverage', { ...at, found: day, parameters: { claim, name } }),
      });
    const debt = owed.get(person);
    if (debt !== undefined && !told.has(person)) {
      told.add(person);
      const parameters = { claim, name, claims: listed(debt.claims) };
      found.push({ claim, finding: finding('payout-member-owes', { ...at, found: debt.amount, parameters }) });
    }
    return found;
  };
}

function isPaidToMember({ heirs, payee, name }: Payable): boolean {
  return heirs.length === 0 && bareName(payee.name) === bareName(name);
}
