import type { Finding } from '../../../findings/finding.ts';
import { identityReasons } from '../../../findings/person-reasons.ts';
import { ageOn, type PlainDate } from '../../../value/plain-date.ts';
import { type Text, worded } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import { findingsOn } from '../findings-on.ts';
import { readingCheck } from '../reading-check.ts';
import { rowFinding } from '../row-finding.ts';

/** Older than anybody has become; such a birth date is a slip in the century. */
const OLDEST = 120;

const impossibleDays = readingCheck('id-number-birth-date');

/** A birth date that the calendar lacks, that is still to come, or that makes the person older than anybody. */
export const idNumberBirthDate: Check = {
  codes: ['id-number-birth-date'],
  needs: 'submission',
  run: (subject) => [...impossibleDays.run(subject), ...implausibleAges(subject)],
};

function implausibleAges(subject: Subject): readonly Finding[] {
  return findingsOn(subject.members, (member) => {
    const birthDate = member.identity.document?.birthDate;
    const reason = birthDate && reasonAgainst(birthDate, subject.asOf);
    if (!reason) return undefined;
    const parameters = { digits: birthDate.replaceAll('-', ''), reason };
    return rowFinding(subject, 'id-number-birth-date', member, 'id-number', { parameters });
  });
}

function reasonAgainst(birthDate: PlainDate, asOf: PlainDate): Text | undefined {
  if (birthDate > asOf) return worded(identityReasons.future, { asOf });
  return ageOn(birthDate, asOf) > OLDEST ? worded(identityReasons.tooOld, { asOf, years: OLDEST }) : undefined;
}
