import type { ClaimBasis, PersonBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { orderDay } from '../../rules/claim/past.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { ClaimTerms } from './claim-terms.ts';

/** A unit's claims of a file, in the file's order: what one entry takes in. */
export interface UnitGroup {
  /** Null where the claimants are in no unit that the ledger knows. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly claims: readonly IntakeClaim[];
}

/** Parts the claims of a file by the unit through which the claimant was covered on the day of the event, whatever the sheet calls it: members move. */
export function unitGroups(
  claims: readonly IntakeClaim[],
  basis: ClaimBasis,
  { grounds }: Pick<ClaimTerms, 'grounds'>,
): UnitGroup[] {
  const groups = new Map<string, { unit: UnitGroup['unit']; claims: IntakeClaim[] }>();
  for (const claim of claims) {
    const { identity } = claim.submitted.claimant;
    const day = orderDay(grounds.scheme, { ...claim.submitted.claim, id: '' });
    const unit = unitOn(day, basis.persons.get(identity.number), grounds.period.id);
    const group = groups.get(unit?.id ?? '');
    if (group === undefined) groups.set(unit?.id ?? '', { unit, claims: [claim] });
    else group.claims.push(claim);
  }
  return [...groups.values()];
}

/** Of the coverage on that day; else the latest of the period; else the latest of all. */
function unitOn(day: string, person: PersonBasis | undefined, period: string): UnitGroup['unit'] {
  const all = (person?.enrolments ?? []).filter(({ unit }) => unit.id !== '');
  const ofPeriod = all.filter((each) => each.period === period);
  const onDay = ofPeriod.findLast(({ span }) => span.from <= day && day < span.to);
  const { unit } = onDay ?? ofPeriod.at(-1) ?? all.at(-1) ?? {};
  return unit === undefined ? null : { id: unit.id, name: unit.name };
}
