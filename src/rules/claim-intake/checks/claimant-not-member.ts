import { finding } from '../../findings/catalogue.ts';
import { unitKey } from '../../value/unit-name.ts';
import type { ClaimCheck, ClaimFinding, KnownMember } from '../claim-subject.ts';
import { type IntakeClaim, originOfField } from '../intake-claim.ts';

/** `claimant-not-member`, and `claimant-similar` for each member who may be meant: nobody is taken for another without a person's word. */
export const notMember: ClaimCheck = {
  codes: ['claimant-not-member', 'claimant-similar'],
  run: ({ claims, known: { members, near } }) => {
    const similarTo = likeness(near);
    return claims.flatMap((claim): ClaimFinding[] => {
      const { identity, name } = claim.submitted.claimant;
      if (members.has(identity.number)) return [];
      const origin = originOfField(claim, 'id-number');
      const unit = unitOf(claim);
      const error = finding('claimant-not-member', { origin, ...unit, found: identity.number, parameters: { name } });
      const notes = similarTo(claim).map((member) =>
        finding('claimant-similar', {
          origin,
          ...unit,
          found: member.number,
          parameters: { name: member.name, memberUnit: member.unitName },
        }),
      );
      return [error, ...notes].map((each) => ({ claim, finding: each }));
    });
  },
};

/** Finds the members that a claimant may be: with a number one slip off, or with the name and in the unit. */
function likeness(near: readonly KnownMember[]): (claim: IntakeClaim) => readonly KnownMember[] {
  const byKey = new Map<string, KnownMember[]>();
  const enter = (key: string, member: KnownMember) => byKey.set(key, [...(byKey.get(key) ?? []), member]);
  for (const member of near) {
    for (const key of [...oneDigitOff(member.number), bodyOf(member.number)]) enter(key, member);
    enter(`name ${member.name}`, member);
  }
  return (claim) => {
    const { identity, name } = claim.submitted.claimant;
    const keys = [...oneDigitOff(identity.number), ...swapped(identity.number)];
    const named = (byKey.get(`name ${name}`) ?? []).filter((member) => sameUnit(member, claim));
    return [...new Set([...keys.flatMap((key) => byKey.get(key) ?? []), ...named])];
  };
}

/** Without the check digit, which follows from the others. */
const bodyOf = (number: string) => (number.length === 18 ? number.slice(0, 17) : number);

/** Two numbers that differ in one digit have one of these in common. */
function oneDigitOff(number: string): string[] {
  const body = bodyOf(number);
  return [...body].map((_, place) => `${body.slice(0, place)}?${body.slice(place + 1)}`);
}

/** The number with two neighbours changed over, for each pair. */
function swapped(number: string): string[] {
  const body = bodyOf(number);
  return [...body].slice(1).flatMap((digit, place) => {
    const before = body[place] ?? '';
    return digit === before ? [] : [body.slice(0, place) + digit + before + body.slice(place + 2)];
  });
}

function unitOf({ submitted: { unitName } }: IntakeClaim): { unit?: string } {
  return unitName === null ? {} : { unit: unitName };
}

/** Where the sheet names no unit, every unit will do. */
function sameUnit({ unitName }: KnownMember, { submitted }: IntakeClaim): boolean {
  return submitted.unitName === null || unitKey(unitName) === unitKey(submitted.unitName);
}
