import type { Finding } from '../../../findings/finding.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { listed } from '../../rule-words.ts';
import { type Aged, agedBy, limitOf } from '../age.ts';
import { findingsOn } from '../findings-on.ts';
import { hasColumn, rowFinding } from '../row-finding.ts';
import { tooOld } from './age-above.ts';
import { tooYoung } from './age-below.ts';

/** Somebody outside the ages of certain insurances, of whom the roster states no insurance: whether the bound is his is not guessed. */
export const ageInsuranceUnknown: Check = {
  codes: ['age-insurance-unknown'],
  needs: 'ledger',
  run: (subject) => {
    if (!subject.scheme.members.ages?.some(({ insurance }) => insurance)) return [];
    const upper = tooOld(subject);
    return findingsOn(subject.members, (member) => {
      if (member.problems.some(({ field }) => field === 'insurance')) return undefined;
      for (const aged of agedBy(subject, member, 'unknown')) {
        const limit = tooYoung(aged) ?? upper(aged);
        if (limit) return undecided(subject, aged, limit);
      }
      return undefined;
    });
  },
};

function undecided(subject: Subject, aged: Aged, limit: Parameters<typeof limitOf>[1]): Finding {
  const { member, age, day, rule } = aged;
  const { scheme } = subject;
  return rowFinding(subject, 'age-insurance-unknown', member, placeIn(subject, member), {
    parameters: {
      id: member.identity.document?.number ?? '',
      age,
      day,
      limit: limitOf(rule, limit, scheme),
      insurances: listed(Object.values(scheme.insuranceKinds ?? {}).map(({ title }) => title)),
    },
    clause: rule.clause,
  });
}

function placeIn(subject: Subject, member: MemberReading): 'insurance' | 'id-number' {
  return hasColumn(subject, member, 'insurance') ? 'insurance' : 'id-number';
}
