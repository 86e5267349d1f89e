import { Temporal } from 'temporal-polyfill';
import { overlap } from '../../../value/plain-date.ts';
import type { Text } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { type AgeBounds, ageFindings, ageLimit } from './age.ts';

/** Older than the scheme takes; where it says so, whoever was enrolled in the period before may stay. */
export const ageAbove: Check = {
  codes: ['age-above'],
  needs: 'ledger',
  run: (subject) =>
    ageFindings(subject, 'age-above', ({ member, age, bounds }, rule) =>
      rule.renewingBeyond && wasEnrolledBefore(subject, member) ? undefined : broken(age, bounds),
    ),
};

function broken(age: number, bounds: AgeBounds): Text | undefined {
  if ('to' in bounds && bounds.to !== undefined && age > bounds.to) return ageLimit('to', bounds.to);
  if (bounds.below === undefined || bounds.below === 'statutory') return undefined;
  return age >= bounds.below ? ageLimit('below', bounds.below) : undefined;
}

/** By a former coverage that reaches into the period before; where no former period is known at all, by the roster's word, which `renewal-unknown` tells. */
function wasEnrolledBefore({ known, period, scheme }: Subject, member: MemberReading): boolean {
  if (known.former === undefined) return member.declaredRenewal === 'renewing';
  const start = Temporal.PlainDate.from(period.span.from);
  const before = { from: start.subtract(scheme.period.length).toString(), to: period.span.from };
  const coverages = known.former.get(member.identity.document?.number ?? '') ?? [];
  return coverages.some((coverage) => overlap(coverage.span, before));
}
