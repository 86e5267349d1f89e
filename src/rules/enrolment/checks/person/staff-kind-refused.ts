import type { Finding } from '../../../findings/finding.ts';
import { kindMeant, kindReasons } from '../../../findings/person-reasons.ts';
import { compactText } from '../../../person/tidy-text.ts';
import { acceptedStaffKinds } from '../../../scheme/accepted-staff.ts';
import type { RosterField } from '../../../scheme/forms.ts';
import type { Kind } from '../../../scheme/members.ts';
import { type Text, worded } from '../../../value/text.ts';
import type { Check, Subject } from '../../check.ts';
import { textInRow } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';
import { findingsOn } from '../findings-on.ts';
import { rowFinding } from '../row-finding.ts';

/**
 * Who the scheme does not take: kinds of staff that it refuses or does not name, and who has none of the insurances that it requires. Blank states nothing. A word that none of the scheme's kinds is
 * called by refuses nobody: it has to be said in another.
 */
export const staffKindRefused: Check = {
  codes: ['staff-kind-refused', 'staff-kind-unknown'],
  needs: 'submission',
  run: (subject) => [...refusedStaff(subject), ...missingInsurance(subject)],
};

function refusedStaff(subject: Subject): readonly Finding[] {
  const rule = subject.scheme.members.staff;
  const kinds = subject.scheme.staffKinds ?? {};
  if (!rule) return [];
  const accepted = acceptedStaffKinds(subject.scheme);
  const taken = { clause: rule.clause, ids: accepted, kinds };
  return refusals(subject, 'staff-kind', taken, ({ staffKind }) => {
    if (staffKind === undefined || accepted.includes(staffKind)) return undefined;
    const reason = rule.refuse.includes(staffKind) ? kindReasons.refused : kindReasons.notAccepted;
    return worded(reason, { kind: kinds[staffKind]?.title ?? staffKind });
  });
}

function missingInsurance(subject: Subject): readonly Finding[] {
  const rule = subject.scheme.members.insurance;
  const kinds = subject.scheme.insuranceKinds ?? {};
  if (!rule) return [];
  const taken = { clause: rule.clause, ids: rule.required, kinds };
  return refusals(subject, 'insurance', taken, ({ insuranceKind }) =>
    insuranceKind === undefined || rule.required.includes(insuranceKind)
      ? undefined
      : worded(kindReasons.insurance, { kind: kinds[insuranceKind]?.title ?? insuranceKind }),
  );
}

/** Kinds of which a member has to be one. */
interface Taken {
  readonly clause: string;
  readonly ids: readonly string[];
  readonly kinds: Readonly<Record<string, Kind>>;
}

function refusals(
  subject: Subject,
  field: RosterField,
  taken: Taken,
  judge: (member: MemberReading) => Text | undefined,
): readonly Finding[] {
  const { clause } = taken;
  const accepted = taken.ids.map((id) => taken.kinds[id]?.title ?? id).join('、');
  return findingsOn(subject.members, (member) => {
    const unread = member.problems.find((each) => each.code === 'staff-kind-unknown' && each.field === field);
    if (unread) {
      const suggestion = meantBy(textInRow(member.row, field), taken);
      const parameters = { ...unread.parameters, accepted, suggestion };
      return rowFinding(subject, 'staff-kind-unknown', member, field, { clause, parameters });
    }
    const reason = judge(member);
    if (reason === undefined) return undefined;
    return rowFinding(subject, 'staff-kind-refused', member, field, { clause, parameters: { accepted, reason } });
  });
}

/** Words by which a text says that it is just not what it holds: 非在职, 已离职聘用. */
const notJust = /[非未无不离退停]/u;

/** The longest name of a kind that is taken within a word (聘用 in 项目聘用); nothing where there is none. */
function meantBy(text: string, { ids, kinds }: Taken): Text {
  const word = compactText(text);
  const names = ids.flatMap((id) => [kinds[id]?.title ?? id, ...(kinds[id]?.aliases ?? [])]);
  const [name] = names.filter((each) => word.includes(each)).sort((one, other) => other.length - one.length);
  return name === undefined || notJust.test(word) ? { zh: '', en: '' } : worded(kindMeant, { name });
}
