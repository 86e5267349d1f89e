import type { Finding } from '../../../findings/finding.ts';
import { ageBounds } from '../../../findings/person-reasons.ts';
import type { Sex } from '../../../person/identity.ts';
import type { Members } from '../../../scheme/members.ts';
import { ageOn, type PlainDate } from '../../../value/plain-date.ts';
import { type Text, worded } from '../../../value/text.ts';
import type { Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { rowFinding } from './row-finding.ts';

export type AgeRule = NonNullable<Members['age']>;
export type AgeBounds = AgeRule['men'];

/** A member whose age and sex are known, with the bounds that the scheme sets for them. */
export interface Aged {
  readonly member: MemberReading;
  readonly birthDate: PlainDate;
  readonly sex: Sex;
  /** Completed years on the day that the scheme names. */
  readonly age: number;
  readonly bounds: AgeBounds;
}

/**
 * Findings about ages. Who has a document without a birth date, or of unknown sex, is not judged.
 *
 * @param broken - the bound that a member does not keep, in words; undefined where it is kept
 */
export function ageFindings(
  subject: Subject,
  code: 'age-below' | 'age-above',
  broken: (aged: Aged, rule: AgeRule, day: PlainDate) => Text | undefined,
): readonly Finding[] {
  const rule = subject.scheme.members.age;
  if (!rule) return [];
  const day = dayOfAge(subject, rule);
  return subject.members.flatMap((member) => {
    const birthDate = member.identity.document?.birthDate;
    const sex = member.identity.document?.sex ?? member.sex;
    if (birthDate === undefined || sex === undefined || birthDate > subject.asOf) return [];
    const age = ageOn(birthDate, day);
    const limit = broken({ member, birthDate, sex, age, bounds: sex === 'male' ? rule.men : rule.women }, rule, day);
    if (!limit) return [];
    return [rowFinding(subject, code, member, 'id-number', { parameters: { age, day, limit }, clause: rule.clause })];
  });
}

/** A bound in words, with its number of years. */
export function ageLimit(kind: 'from' | 'above' | 'to' | 'below', years: number): Text {
  return worded(ageBounds[kind], { years });
}

/** The day on which the scheme takes ages. Coverage that waits for the fee has no day yet, and the list's own stands for it. */
function dayOfAge({ scheme, period, asOf }: Subject, rule: AgeRule): PlainDate {
  const withPeriod =
    rule.on === 'period-start' || (rule.on === 'coverage-start' && scheme.coverage.starts === 'period');
  return withPeriod ? period.span.from : asOf;
}
