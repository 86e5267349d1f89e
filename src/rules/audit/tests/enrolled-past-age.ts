import { type AgedMember, agedBy } from '../../enrolment/checks/age.ts';
import { upperBoundBroken } from '../../enrolment/checks/person/age-above.ts';
import type { PeriodInForce } from '../../enrolment/known.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { STATUTORY_RETIREMENT } from '../../scheme/statutory-age.ts';
import { type PlainDate, plusDuration } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import { type MemberFact, memberRow } from '../member-fact.ts';

/** Enrolled at an age that the scheme no longer takes, the statutory retirement age among them. */
export const enrolledPastAge: AuditTest = {
  id: 'enrolled-past-age',
  subject: 'enrolment',
  severity: 'high',
  title: { zh: '超过年龄上限或已到法定退休年龄仍参加', en: 'Enrolled past the age limit or retirement age' },
  looksFor: {
    zh: '按办法规定的日期计算，年龄超过上限、或已到法定退休年龄（渐进式延迟退休对照表）的参加职工；办法允许续参人员超龄的除外。',
    en: 'Members who, on the day that the scheme names, were past its age limit or had reached the statutory retirement age (by the dated table of the raised ages); not those renewing where the scheme lets them stay.',
  },
  why: {
    zh: '退休人员医疗费用高、缴费标准不同，混入在职人员会侵蚀资金。请核对退休证或退休审批表；女职工的退休年龄取决于岗位，须看岗位证明。',
    en: 'The retired cost more and pay another fee; among staff in service they eat up the fund. See the retirement papers; a woman’s age depends on her post, which the papers of the post tell.',
  },
  source: {
    zh: '办法关于参加年龄的条款；法定退休年龄对照表。',
    en: 'The scheme’s clause on ages; the table of statutory retirement ages.',
  },
};

/** For a scheme without an upper bound of age. */
export const NO_AGES: Text = {
  zh: '现行办法没有规定年龄上限，无需检查。',
  en: 'The scheme in force sets no upper bound of age; there is nothing to test.',
};

/** What ages are judged by. */
export interface AgeScope {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
}

const DETAIL: Text = {
  zh: '{day} 时 {age} 周岁，办法要求：{limit}',
  en: '{age} years old on {day}; the scheme takes: {limit}',
};

/** @param facts.before - ids of those who were enrolled in the period before */
export function findPastAge(
  { scheme, period }: AgeScope,
  facts: { readonly members: readonly MemberFact[]; readonly before: ReadonlySet<string>; readonly looked: number },
): AuditFound {
  const rows = facts.members.flatMap((member) => {
    const subject = { scheme, period, asOf: dayOf(member) };
    for (const aged of agedBy(subject, agedMember(member), 'yes')) {
      if (aged.rule.renewingBeyond && facts.before.has(member.person)) continue;
      const limit = upperBoundBroken(aged);
      if (limit === undefined) continue;
      const { day, age, rule } = aged;
      return [memberRow(member, worded(DETAIL, { day, age, limit }), { clause: rule.clause, day })];
    }
    return [];
  });
  return { rows, looked: facts.looked };
}

/** An amendment that only corrected him came later than he did, so that the earlier of the two days is the surer. */
function dayOf({ taken, coverages }: MemberFact): PlainDate {
  return coverages.flatMap(({ starts }) => starts ?? []).reduce((least, day) => (day < least ? day : least), taken);
}

function agedMember({ sex, birthDate, identity, staffKind, insuranceKind, coverages }: MemberFact): AgedMember {
  return {
    identity: {
      document: {
        ...{ kind: 'resident', number: identity },
        ...(birthDate !== null && { birthDate }),
        ...(sex !== null && { sex }),
      },
    },
    sex: sex ?? undefined,
    staffKind: staffKind ?? undefined,
    insuranceKind: insuranceKind ?? undefined,
    plans: coverages.map(({ plan }) => plan),
  };
}

/** Whoever was born later than this day breaks no upper bound, by sex; undefined where there is none. */
export type LatestBirths = Readonly<Record<'male' | 'female', PlainDate | undefined>>;

/** @param day - the last day on which an age may be taken */
export function latestBirths({ members }: Scheme, day: PlainDate): LatestBirths {
  const rules = [...(members.age ? [members.age] : []), ...(members.ages ?? [])];
  const of = (bounds: (rule: (typeof rules)[number]) => ReturnType<typeof leastAge>) => {
    const ages = rules.flatMap((rule) => bounds(rule) ?? []);
    return ages.length === 0 ? undefined : plusDuration(day, `-P${Math.min(...ages)}Y`);
  };
  return {
    male: of((rule) => leastAge(rule.men, STATUTORY_RETIREMENT.men.formerMonths)),
    female: of((rule) => {
      const formers = [rule.statutory?.women ?? '50', ...Object.values(rule.statutory?.staffKinds ?? {})] as const;
      return leastAge(rule.women, Math.min(...formers.map((age) => STATUTORY_RETIREMENT.women[age].formerMonths)));
    }),
  };
}

/** The age in years from which a bound may be broken. */
function leastAge(
  bounds: NonNullable<Scheme['members']['age']>['men'] | undefined,
  statutory: number,
): number | undefined {
  if (bounds?.below === 'statutory') return Math.floor(statutory / 12);
  if (bounds?.below !== undefined) return bounds.below;
  return bounds !== undefined && 'to' in bounds && bounds.to !== undefined ? bounds.to : undefined;
}
