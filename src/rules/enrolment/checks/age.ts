import type { Finding } from '../../findings/finding.ts';
import { ageBounds, ageOfSome } from '../../findings/person-reasons.ts';
import type { Sex } from '../../person/identity.ts';
import type { AgeOfSome, Members } from '../../scheme/members.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { oncePerObject } from '../../value/once.ts';
import { ageOn, type PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { Subject } from '../check.ts';
import type { MemberReading } from '../member-reading.ts';
import { listed } from '../rule-words.ts';
import { findingsOn } from './findings-on.ts';
import { rowFinding } from './row-finding.ts';

/** A rule of ages, for everybody or for some. */
export type AgeRule = NonNullable<Members['age']> | AgeOfSome;
/** The bounds that a rule sets for one sex: completed years, or the statutory retirement age as the upper one. */
export type AgeBounds = NonNullable<AgeRule['men']>;

/** Of a member what tells his age and which rules of ages are his. */
export type AgedMember = Pick<MemberReading, 'sex' | 'staffKind' | 'insuranceKind' | 'plans'> & {
  readonly identity: Pick<MemberReading['identity'], 'document'>;
};

/** A member whose age and sex are known, with the bounds that one rule sets for them. */
export interface Aged<Member extends AgedMember = MemberReading> {
  readonly member: Member;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  /** Completed years on the day that the rule names. */
  readonly age: number;
  readonly day: PlainDate;
  readonly bounds: AgeBounds;
  readonly rule: AgeRule;
}

/** Whether a rule is for this member; `unknown` where it goes by the insurance and the roster states none. */
export type Holds = 'yes' | 'no' | 'unknown';

/** The bound that a member does not keep, in words; undefined where it is kept. */
export type Broken = (aged: Aged) => Text | undefined;

/** Findings about ages, of each member at most one: by the rule for everybody, then those for certain plans and insurances. */
export function ageFindings(subject: Subject, code: 'age-below' | 'age-above', broken: Broken): readonly Finding[] {
  return findingsOn(subject.members, (member) => {
    for (const aged of agedBy(subject, member, 'yes')) {
      const limit = broken(aged);
      if (limit) return ageFinding(subject, code, aged, limit);
    }
    return undefined;
  });
}

/** One member’s age by each rule that holds for him in this way. Who has a document without a birth date, or is of unknown sex, is not judged. */
export function agedBy<Member extends AgedMember>(
  subject: Pick<Subject, 'scheme' | 'period' | 'asOf'>,
  member: Member,
  holds: Holds,
): readonly Aged<Member>[] {
  const birthDate = member.identity.document?.birthDate;
  const sex = member.identity.document?.sex ?? member.sex;
  if (birthDate === undefined || sex === undefined || birthDate > subject.asOf) return [];
  const ages: Aged<Member>[] = [];
  for (const rule of rulesOf(subject.scheme)) {
    const bounds = sex === 'male' ? rule.men : rule.women;
    if (!bounds || holdsFor(rule, member) !== holds) continue;
    const day = dayOfAge(subject, rule);
    ages.push({ member, birthDate, sex, age: ageOn(birthDate, day), day, bounds, rule });
  }
  return ages;
}

/** The finding on one age, at the identity number. */
function ageFinding(subject: Subject, code: 'age-below' | 'age-above', { member, age, day, rule }: Aged, limit: Text) {
  const whole = limitOf(rule, limit, subject.scheme);
  const parameters = { age, day, limit: whole };
  return rowFinding(subject, code, member, 'id-number', { parameters, clause: rule.clause });
}

/** A limit with the plans and insurances that it is for; of everybody’s rule, as it is. */
export function limitOf(rule: AgeRule, limit: Text, scheme: Scheme): Text {
  if (!('plans' in rule || 'insurance' in rule)) return limit;
  const named = (ids: readonly string[] = [], things: Readonly<Record<string, { readonly title: string }>> = {}) =>
    ids.map((id) => things[id]?.title ?? id);
  const what = listed([...named(rule.plans, scheme.plans), ...named(rule.insurance, scheme.insuranceKinds)]);
  return worded(ageOfSome, { what, limit });
}

/** A bound in words, with its number of years. */
export function ageLimit(kind: 'from' | 'above' | 'to' | 'below', years: number): Text {
  return worded(ageBounds[kind], { years });
}

const rulesOf = oncePerObject(({ members }: Scheme): readonly AgeRule[] => [
  ...(members.age ? [members.age] : []),
  ...(members.ages ?? []),
]);

function holdsFor(rule: AgeRule, { plans, insuranceKind }: AgedMember): Holds {
  if ('plans' in rule && rule.plans && !rule.plans.some((plan) => plans.includes(plan))) return 'no';
  if (!('insurance' in rule) || rule.insurance === undefined) return 'yes';
  if (insuranceKind === undefined) return 'unknown';
  return rule.insurance.includes(insuranceKind) ? 'yes' : 'no';
}

/** The day on which the scheme takes ages. Coverage that waits for the fee has no day yet, and the list's own stands for it. */
function dayOfAge({ scheme, period, asOf }: Pick<Subject, 'scheme' | 'period' | 'asOf'>, rule: AgeRule): PlainDate {
  const withPeriod =
    rule.on === 'period-start' || (rule.on === 'coverage-start' && scheme.coverage.starts === 'period');
  return withPeriod ? period.span.from : asOf;
}
