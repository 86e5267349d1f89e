import type { CoverageRecord, MemberRecord } from './known.ts';
import type { EnrolmentPlan } from './plan.ts';

/** A unit's members after a list, and the least that has to be changed to come there. */
export interface MergedLists {
  readonly members: readonly MemberRecord[];
  readonly change: EnrolmentPlan['change'];
}

/**
 * Puts a list over the unit's members in force.
 *
 * `add`: members of both, with the plans of both. `replace`: the members and plans of the list, beside the coverages that stay whoever is listed. Either way a coverage in force stays as it is (its dates,
 * waiting, shares and fee), and what the list's row states overrides the rest of the record. Who is in force comes first in that order, who is new in the list's order.
 *
 * @param inForce - by identity number
 * @param list - a person named twice adds the plans of both rows
 * @param stays - whether a coverage stays though a list that replaces does not name it: what an amendment cut short is the past of somebody who has left
 */
export function mergeLists(
  inForce: ReadonlyMap<string, MemberRecord>,
  list: readonly MemberRecord[],
  mode: 'add' | 'replace',
  stays: Keeps = () => false,
): MergedLists {
  const listed = byNumber(list);
  const members: MemberRecord[] = [];
  const removed: MemberRecord[] = [];
  const changed: { before: MemberRecord; after: MemberRecord }[] = [];
  const keeps = mode === 'add' ? () => true : stays;
  for (const [number, before] of inForce) {
    const row = listed.get(number);
    const after = row === undefined ? leftOf(before, keeps) : overlaid(before, row, keeps);
    if (after === undefined) removed.push(before);
    else if (sameRecord(before, after)) members.push(before);
    else {
      members.push(after);
      changed.push({ before, after });
    }
  }
  const added = [...listed.values()].filter((member) => !inForce.has(member.identity.number));
  return { members: [...members, ...added], change: { added, removed, changed } };
}

function byNumber(list: readonly MemberRecord[]): Map<string, MemberRecord> {
  const persons = new Map<string, MemberRecord>();
  for (const row of list) {
    const { number } = row.identity;
    const former = persons.get(number);
    persons.set(number, former === undefined ? row : overlaid(former, row, () => true));
  }
  return persons;
}

type Keeps = (coverage: CoverageRecord) => boolean;

/** Of a member whom the list does not name; undefined where nothing is left. */
function leftOf(before: MemberRecord, keeps: Keeps): MemberRecord | undefined {
  const coverages = before.coverages.filter(keeps);
  return coverages.length === 0 ? undefined : { ...before, coverages };
}

function overlaid(before: MemberRecord, row: MemberRecord, keeps: Keeps): MemberRecord {
  const kept = before.coverages.filter(
    (each) => keeps(each) || row.coverages.some((coverage) => coverage.plan === each.plan),
  );
  const begun = row.coverages.filter(({ plan }) => !kept.some((coverage) => coverage.plan === plan));
  return {
    ...row,
    name: row.name || before.name,
    sex: row.sex ?? before.sex,
    birthDate: row.birthDate ?? before.birthDate,
    phone: row.phone ?? before.phone,
    bank: row.bank ?? before.bank,
    bankCard: row.bankCard ?? before.bankCard,
    staffKind: row.staffKind ?? before.staffKind,
    insuranceKind: row.insuranceKind ?? before.insuranceKind,
    remark: row.remark ?? before.remark,
    coverages: [...kept, ...begun],
  };
}

/** Whether two records of one person say the same, wherever they come from. Coverages were kept or begun, never rewritten, so they are compared as such. */
function sameRecord(before: MemberRecord, after: MemberRecord): boolean {
  return (
    before.identity.kind === after.identity.kind &&
    before.name === after.name &&
    before.sex === after.sex &&
    before.birthDate === after.birthDate &&
    before.phone === after.phone &&
    before.bank === after.bank &&
    before.bankCard === after.bankCard &&
    before.staffKind === after.staffKind &&
    before.insuranceKind === after.insuranceKind &&
    before.hardship === after.hardship &&
    before.remark === after.remark &&
    before.coverages.length === after.coverages.length &&
    before.coverages.every((coverage) => after.coverages.includes(coverage))
  );
}
