import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import { type MemberFact, memberRow, shareDays } from '../member-fact.ts';

/** The same person in two units, or twice in one plan. */
export const enrolledTwice: AuditTest = {
  id: 'enrolled-twice',
  subject: 'enrolment',
  severity: 'high',
  title: { zh: '同一人重复参加', en: 'The same person enrolled twice' },
  looksFor: {
    zh: '同一人（含更正前的身份证号码与另一人相同且同名的）在同一互助期内，于两个单位或同一项目中有重叠的保障；转移后前后相接的不算。',
    en: 'One person, also by a number that was corrected since and stands with somebody of the same name, whose coverages through two units or in one plan share a day; a transfer, where one follows the other, is none.',
  },
  why: {
    zh: '一人参加两次，同一次住院可能补助两次。请调取两家单位的花名册，核对本人和缴费情况，多收的退还，多付的追回。',
    en: 'Who is enrolled twice may be paid twice for one stay. Pull both rosters, see who he is and who paid, return the fee too many and recover what was paid too much.',
  },
  source: {
    zh: '审计常用方法：以统一位数的身份证号关联查重（审计辞典 2877）；雅安市审计局 2019 年发现重复领取。',
    en: 'Audit practice: joining by identity numbers brought to one length (icnao 2877); people paid twice were found in Ya’an in 2019.',
  },
};

/** Members who are one person, or may be: the same id, or the same number at different times. */
export interface PersonGroup {
  /** By what they were brought together: the person himself, or a number that two persons of the ledger had. */
  readonly by: 'person' | 'number';
  readonly members: readonly MemberFact[];
}

const BY_PERSON: Text = {
  zh: '同时经由“{other}”参加，保障期重叠',
  en: 'also enrolled through “{other}”, on the same days',
};
const BY_NUMBER: Text = {
  zh: '与“{other}”的同名职工用过同一个身份证号码，保障期重叠',
  en: 'has had the same identity number as somebody of the same name in “{other}”, covered on the same days',
};

/**
 * Tells of each member whose coverage meets that of an earlier one of his group.
 *
 * @param facts.oneUnit - whether the scheme lets nobody in through two units, whatever the plans
 */
export function findEnrolledTwice(facts: {
  readonly groups: readonly PersonGroup[];
  readonly looked: number;
  readonly oneUnit: boolean;
}): AuditFound {
  const rows = new Map<string, EvidenceRow>();
  for (const { by, members } of facts.groups) {
    for (const [at, member] of members.entries()) {
      const other = members.slice(0, at).find((earlier) => isTwice(by, earlier, member, facts.oneUnit));
      if (other === undefined) continue;
      const detail = worded(by === 'person' ? BY_PERSON : BY_NUMBER, { other: other.unitName });
      const row = memberRow(member, detail);
      if (!rows.has(row.key)) rows.set(row.key, row);
    }
  }
  return { rows: [...rows.values()], looked: facts.looked };
}

function isTwice(by: PersonGroup['by'], one: MemberFact, other: MemberFact, oneUnit: boolean): boolean {
  if (by === 'number' && (one.name !== other.name || one.person === other.person)) return false;
  const anyPlan = oneUnit && one.unit !== other.unit;
  return one.coverages.some((each) =>
    other.coverages.some((another) => (anyPlan || each.plan === another.plan) && shareDays(each, another)),
  );
}
