import { ageBounds } from '../../../findings/person-reasons.ts';
import { formerAgeOfWomen, STATUTORY_RETIREMENT, statutoryRetirementAge } from '../../../scheme/statutory-age.ts';
import { overlap, plusDuration } from '../../../value/plain-date.ts';
import { type Text, worded } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { type Aged, type AgedMember, ageFindings, ageLimit, type Broken } from '../age.ts';

/** Older than the scheme takes; where it says so, whoever was enrolled in the period before may stay. */
export const ageAbove: Check = {
  codes: ['age-above'],
  needs: 'ledger',
  run: (subject) => ageFindings(subject, 'age-above', tooOld(subject)),
};

/** The upper bound that is not kept, by somebody who may not pass it. */
export function tooOld(subject: Subject): Broken {
  return (aged) =>
    aged.rule.renewingBeyond && wasEnrolledBefore(subject, aged.member) ? undefined : upperBoundBroken(aged);
}

/** The upper bound that an age does not keep, in words, whoever may pass it; undefined where it is kept. */
export function upperBoundBroken(aged: Aged<AgedMember>): Text | undefined {
  const { age, bounds } = aged;
  if ('to' in bounds && bounds.to !== undefined && age > bounds.to) return ageLimit('to', bounds.to);
  if (bounds.below === 'statutory') return pastRetirement(aged);
  return bounds.below !== undefined && age >= bounds.below ? ageLimit('below', bounds.below) : undefined;
}

/** Below this age nobody is asked about the table. */
const EARLIEST_RETIREMENT = STATUTORY_RETIREMENT.women[50].formerMonths / 12;

function pastRetirement({ member, birthDate, sex, age, day, rule }: Aged<AgedMember>): Text | undefined {
  if (age < EARLIEST_RETIREMENT || !rule.statutory) return undefined;
  const { on } = statutoryRetirementAge(birthDate, sex, formerAgeOfWomen(rule.statutory, member.staffKind));
  return on <= day ? worded(ageBounds.statutory, { date: on }) : undefined;
}

/** By a former coverage that reaches into the period before; where no former period is known at all, by the roster's word, which `renewal-unknown` tells. */
function wasEnrolledBefore({ known, period, scheme }: Subject, member: MemberReading): boolean {
  if (known.former === undefined) return member.declaredRenewal === 'renewing';
  const before = { from: plusDuration(period.span.from, `-${scheme.period.length}`), to: period.span.from };
  const coverages = known.former.get(member.identity.document?.number ?? '') ?? [];
  return coverages.some((coverage) => overlap(coverage.span, before));
}
