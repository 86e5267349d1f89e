import type { MemberRecord } from '../../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../../rules/enrolment/plan.ts';
import type { MemberBefore, RosterChange } from '../entry/entry.ts';

/**
 * A planned change with persons, places in the unit's order, and the members as they stand in the ledger. Who joins comes after those who are there, in the plan's order.
 *
 * @param members - the unit's members in force, at least those whom the plan concerns
 * @param persons - ids by identity number, of those who join
 * @param lastPlace - in the unit's order; that of the members where left out
 * @throws RangeError where the plan removes or changes somebody who is no member, or adds one who is: a fault of ours
 */
export function resolveChange(
  unit: string,
  change: EnrolmentPlan['change'],
  members: readonly MemberBefore[],
  persons: ReadonlyMap<string, string>,
  lastPlace = members.reduce((last, member) => Math.max(last, member.place), 0),
): RosterChange {
  const byNumber = new Map(members.map((member) => [member.record.identity.number, member]));
  const standing = (record: MemberRecord): MemberBefore => {
    const member = byNumber.get(record.identity.number);
    if (member === undefined) throw new RangeError('the plan changes somebody who is no member of the unit');
    return member;
  };
  let place = lastPlace;
  return {
    unit,
    added: change.added.map((record) => {
      const person = persons.get(record.identity.number);
      if (person === undefined || byNumber.has(record.identity.number)) {
        throw new RangeError('the plan adds somebody who is a member already');
      }
      place += 1;
      return { person, place, record };
    }),
    removed: change.removed.map(standing),
    changed: change.changed.map(({ before, after }) => {
      const member = standing(before);
      return { before: member, after: { person: member.person, place: member.place, record: after } };
    }),
  };
}
