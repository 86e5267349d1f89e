import type { SchemeCase } from '../cases/case-file.ts';
import { rangeOf } from '../scheme/basics.ts';
import type { Condition } from '../scheme/condition.ts';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';

type Given = SchemeCase['given'];
type Member = NonNullable<Given['member']>;

/** A claim to be made so that a condition holds. */
export interface Wished {
  readonly given: Given;
  /** The plan whose coverage the member has. */
  readonly plan: string;
  /** The day of the event. */
  readonly day: PlainDate;
}

/**
 * The plainest claim of which a condition holds: of several choices the first, of a range its first number. What only a history can make true (which claim it is, paid
 * before) and sums of money are left as they are.
 */
export function meeting(condition: Condition, { given, plan, day }: Wished): Given {
  const { age, shares, days, 'consecutive-periods': periods, 'parents-enrolled-days': enrolled } = condition;
  const first = (limits: Parameters<typeof rangeOf>[0]) => rangeOf(limits).first;
  const claim = { ...given.claim, ...factsOfClaim(condition) };
  if (days) Object.assign(claim, { days: first(days), discharged: plusDays(claim.admitted ?? day, first(days)) });
  if (condition['disability-grade']) claim.disabilityGrade = Math.max(1, first(condition['disability-grade']));
  if (enrolled) claim.parentsEnrolledDays = first(enrolled);
  const birth = age && plusDuration(day, `-P${Math.max(1, first(age))}Y`);
  if (birth !== undefined && claim.relation !== undefined && claim.relation !== 'member')
    claim.patientBirthDate = birth;
  const coverage = {
    ...(shares && { shares: Math.max(1, first(shares)) }),
    ...(periods && { consecutivePeriods: Math.max(1, first(periods)) }),
    ...(condition.renewal && { renewal: condition.renewal[0] }),
  };
  const member: Member = {
    ...given.member,
    ...factsOfMember(condition),
    ...(birth !== undefined && claim.patientBirthDate === undefined && { birthDate: birth }),
    ...(Object.keys(coverage).length > 0 && { plans: { [plan]: coverage } }),
  };
  const kind = condition['unit-kind']?.[0];
  return { ...given, ...(kind && { unit: { kind } }), member, claim };
}

function factsOfClaim(condition: Condition): Partial<Given['claim']> {
  const { severity, disease, treatment, cause, relation, parents, insurance } = condition;
  return present({
    insurance: insurance?.[0],
    hospitalLevel: condition['hospital-level']?.[0],
    hospitalArea: condition['hospital-area']?.[0],
    recognisedHospital: condition['recognised-hospital'],
    severity: severity?.[0],
    diseases: disease?.slice(0, 1),
    treatments: treatment?.slice(0, 1),
    cause: cause?.[0],
    relation: relation?.[0],
    parents: parents?.[0],
    onlyChild: condition['only-child'],
    firstDiagnosis: condition['first-diagnosis'],
    preExisting: condition['pre-existing'],
  });
}

function factsOfMember(condition: Condition): Partial<Member> {
  return present({
    sex: condition.sex?.[0],
    insurance: condition.insurance?.[0],
    staffKind: condition['staff-kind']?.[0],
    hardship: condition.hardship,
    modelWorker: condition['model-worker'],
  });
}

/** What the condition does not speak of is absent. */
function present<Value extends object>(value: Value): { [Key in keyof Value]?: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;
}
