import { finding } from '../../../findings/catalogue.ts';
import type { Check, Subject } from '../../check.ts';
import { originOfFact } from '../../finding-origins.ts';
import type { MemberRecord } from '../../known.ts';
import type { MemberReading } from '../../member-reading.ts';
import { isCutShort, isOpenOn } from '../../open-coverage.ts';
import { listed } from '../../rule-words.ts';

/**
 * A list handed in anew with fewer people: without `--replace` it only adds, so whom it misses stays a member and is charged, which the unit that struck him off does not
 * expect. Told where the list names again at least as many people as it misses, or brings nobody new; those it misses are looked for among the people of the lists that it
 * repeats. A further list, of other people or of another plan, misses nobody.
 */
export const membersNotListed: Check = {
  codes: ['members-not-listed'],
  needs: 'ledger',
  run: (subject) => {
    const inForce = subject.known.unit?.members;
    if (inForce === undefined || inForce.size === 0 || subject.replace) return [];
    const again = subject.members.flatMap((reading) => repeatedMember(reading, subject) ?? []);
    if (again.length === 0) return [];
    const missing = membersMissing(subject, new Set(again.map(({ origin }) => origin.file)));
    const bringsNobody = subject.members.every(({ identity }) => inForce.has(identity.document?.number ?? ''));
    if (missing.length === 0 || (again.length < missing.length && !bringsNobody)) return [];
    return [
      finding('members-not-listed', {
        origin: originOfFact(subject.submission, 'unit-name'),
        parameters: { count: missing.length, names: listed(missing.slice(0, 10).map(({ name }) => name)) },
      }),
    ];
  },
};

/** The member in force whom a row names again without bringing him a plan. */
function repeatedMember({ identity, plans }: MemberReading, { known }: Subject): MemberRecord | undefined {
  const member = known.unit?.members.get(identity.document?.number ?? '');
  return member !== undefined && plans.every((plan) => member.coverages.some((each) => each.plan === plan))
    ? member
    : undefined;
}

/** Members with coverage that goes on, of these files, whom no row can mean: one whose number cannot be read, or is nobody's any more, is known by the name. */
function membersMissing(subject: Subject, files: ReadonlySet<string>): MemberRecord[] {
  const { known, members, asOf } = subject;
  const numbers = new Set<string>();
  const names = new Set<string>();
  for (const { identity, name } of members) {
    const number = identity.document?.number;
    if (number !== undefined) numbers.add(number);
    if (name !== undefined && (number === undefined || known.corrected.has(number))) names.add(name);
  }
  return [...(known.unit?.members ?? [])].flatMap(([number, member]) => {
    const goesOn = member.coverages.some((each) => isOpenOn(each, asOf) && !isCutShort(each, subject));
    return goesOn && files.has(member.origin.file) && !numbers.has(number) && !names.has(member.name) ? [member] : [];
  });
}
