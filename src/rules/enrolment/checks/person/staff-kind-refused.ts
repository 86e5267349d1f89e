import type { Finding } from '../../../findings/finding.ts';
import { kindReasons } from '../../../findings/person-reasons.ts';
import { acceptedStaffKinds } from '../../../scheme/accepted-staff.ts';
import type { RosterField } from '../../../scheme/forms.ts';
import type { Kind } from '../../../scheme/members.ts';
import { type Text, worded } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import type { MemberReading } from '../../member-reading.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/** Who the scheme does not take: kinds of staff that it refuses or does not name, and who has none of the insurances that it requires. Blank states nothing. */
export const staffKindRefused: Check = {
  codes: ['staff-kind-refused'],
  needs: 'submission',
  run: (subject) => [...refusedStaff(subject), ...missingInsurance(subject)],
};

function refusedStaff(subject: Subject): readonly Finding[] {
  const rule = subject.scheme.members.staff;
  const kinds = subject.scheme.staffKinds ?? {};
  if (!rule) return [];
  const accepted = acceptedStaffKinds(subject.scheme);
  const parameters = { accepted: titlesOf(accepted, kinds) };
  return refusals(subject, 'staff-kind', rule.clause, parameters, ({ staffKind }) => {
    if (staffKind === undefined || accepted.includes(staffKind)) return undefined;
    const reason = rule.refuse.includes(staffKind) ? kindReasons.refused : kindReasons.notAccepted;
    return worded(reason, { kind: kinds[staffKind]?.title ?? staffKind });
  });
}

function missingInsurance(subject: Subject): readonly Finding[] {
  const rule = subject.scheme.members.insurance;
  const kinds = subject.scheme.insuranceKinds ?? {};
  if (!rule) return [];
  const parameters = { accepted: titlesOf(rule.required, kinds) };
  return refusals(subject, 'insurance', rule.clause, parameters, ({ insuranceKind }) =>
    insuranceKind === undefined || rule.required.includes(insuranceKind)
      ? undefined
      : worded(kindReasons.insurance, { kind: kinds[insuranceKind]?.title ?? insuranceKind }),
  );
}

function refusals(
  subject: Subject,
  field: RosterField,
  clause: string,
  parameters: { readonly accepted: string },
  judge: (member: MemberReading) => Text | undefined,
): readonly Finding[] {
  return findingsOn(subject.members, (member) => {
    const unread = member.problems.find((each) => each.code === 'staff-kind-refused' && each.field === field);
    const reason = unread?.parameters?.reason ?? judge(member);
    if (reason === undefined) return undefined;
    return rowFinding(subject, 'staff-kind-refused', member, field, { clause, parameters: { ...parameters, reason } });
  });
}

function titlesOf(ids: readonly string[], kinds: Readonly<Record<string, Kind>>): string {
  return ids.map((id) => kinds[id]?.title ?? id).join('、');
}
