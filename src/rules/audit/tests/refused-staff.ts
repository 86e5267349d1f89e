import { acceptedStaffKinds } from '../../scheme/accepted-staff.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import { type MemberFact, memberRow } from '../member-fact.ts';

/** Kinds of staff and of insurance that the scheme does not take. */
export const refusedStaff: AuditTest = {
  id: 'refused-staff',
  subject: 'enrolment',
  severity: 'high',
  title: { zh: '办法不接收的人员类别', en: 'Kinds of staff that the scheme does not take' },
  looksFor: {
    zh: '人员类别、医保类型不在现行办法接收范围内的，以及备注中写明属于不接收类别（如“退休”）的参加职工。',
    en: 'Members whose kind of staff or insurance the scheme in force does not take, and those whose remark names a kind that it refuses, such as the retired.',
  },
  why: {
    zh: '超范围参加会带来资金缺口（武汉曾因非在册人员参加出现“资金风险和资金缺口”）。请核对劳动合同、社保参保证明。',
    en: 'People beyond the scheme’s range make the fund short (Wuhan told of it). See the labour contract and the proof of insurance.',
  },
  source: { zh: '办法关于参加对象的条款。', en: 'The scheme’s clause on who may take part.' },
};

/** What the ledger is asked for: members whose kinds are none of these, or whose remark holds one of the words. */
export interface RefusedSought {
  /** Null where the scheme takes every kind. */
  readonly staff: readonly string[] | null;
  readonly insurance: readonly string[] | null;
  /** Titles and aliases of the kinds that are refused. */
  readonly words: readonly string[];
}

/** A single character is part of too many words. */
const SHORTEST = 2;

/** @returns undefined where the scheme refuses nobody by kind */
export function refusedSought(scheme: Scheme): RefusedSought | undefined {
  const { staff, insurance } = scheme.members;
  if (staff === undefined && insurance === undefined) return undefined;
  const words = (staff?.refuse ?? []).flatMap((kind) => {
    const { title = kind, aliases = [] } = scheme.staffKinds?.[kind] ?? {};
    return [title, ...aliases].filter((word) => word.length >= SHORTEST);
  });
  return {
    staff: staff === undefined ? null : acceptedStaffKinds(scheme),
    insurance: insurance?.required ?? null,
    words,
  };
}

/** For a scheme that says nothing of kinds. */
export const NO_KINDS: Text = {
  zh: '现行办法没有规定接收或不接收的人员类别、医保类型，无需检查。',
  en: 'The scheme in force says of no kind of staff or insurance that it is taken or not; there is nothing to test.',
};

const STAFF: Text = { zh: '人员类别“{kind}”不在接收范围内', en: 'the kind of staff “{kind}” is not taken' };
const INSURANCE: Text = { zh: '医保类型“{kind}”不在接收范围内', en: 'the insurance “{kind}” is not taken' };
const REMARK: Text = {
  zh: '备注写有“{word}”，属于不接收的类别',
  en: 'the remark says “{word}”, a kind that is refused',
};

/**
 * Tells the first thing that speaks against a member: his kind of staff, his insurance, a word of his remark.
 *
 * @param facts.members - those whom {@link RefusedSought} finds
 * @param facts.looked - members in force
 */
export function findRefusedStaff(
  scheme: Scheme,
  sought: RefusedSought,
  facts: { readonly members: readonly MemberFact[]; readonly looked: number },
): AuditFound {
  const rows = facts.members.flatMap((member) => {
    const { staffKind, insuranceKind, remark } = member;
    if (staffKind !== null && sought.staff !== null && !sought.staff.includes(staffKind)) {
      const kind = scheme.staffKinds?.[staffKind]?.title ?? staffKind;
      return [memberRow(member, worded(STAFF, { kind }), clauseOf(scheme.members.staff))];
    }
    if (insuranceKind !== null && sought.insurance !== null && !sought.insurance.includes(insuranceKind)) {
      const kind = scheme.insuranceKinds?.[insuranceKind]?.title ?? insuranceKind;
      return [memberRow(member, worded(INSURANCE, { kind }), clauseOf(scheme.members.insurance))];
    }
    const word = remark === null ? undefined : sought.words.find((each) => remark.includes(each));
    return word === undefined ? [] : [memberRow(member, worded(REMARK, { word }), clauseOf(scheme.members.staff))];
  });
  return { rows, looked: facts.looked };
}

const clauseOf = (rule: { readonly clause: string } | undefined) => (rule === undefined ? {} : { clause: rule.clause });
