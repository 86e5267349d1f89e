import { type FindingDetails, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { postingsFor } from '../../fund/dues.ts';
import type { Posting } from '../../fund/posting.ts';
import type { Scheme } from '../../scheme/schema.ts';
import type { Origin } from '../../submission/cell.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { MemberRecord, PeriodInForce } from '../known.ts';
import type { EnrolmentPlan } from '../plan.ts';

/** What an amendment does to a member. Each kind is planned by a file of its own here. */
export type AmendmentKind =
  | 'transfer'
  | 'identity-correction'
  | 'substitution'
  | 'withdrawal'
  | 'retirement'
  | 'death'
  | 'account'
  /** Of facts that neither identify the member nor say who is paid: his kind of staff. */
  | 'correction'
  /** Somebody joins after the list was taken. */
  | 'joining';

/** A unit as an amendment names it. */
export interface AmendedUnit {
  /** Its id in the ledger. */
  readonly id: string;
  readonly name: string;
}

/** A member where he stands in a period: through which unit, and his record there. */
export interface StandingMember {
  readonly unit: AmendedUnit;
  readonly record: MemberRecord;
}

/** What every amendment is planned on. */
export interface AmendmentGrounds {
  readonly scheme: Scheme;
  readonly period: PeriodInForce;
  readonly member: StandingMember;
  /** The day that the change is dated; what it means for coverage each kind says. */
  readonly on: PlainDate;
  /** The day of the business. */
  readonly asOf: PlainDate;
  /** A fee of the member's unit was received: from then on no due of his is reversed (互助金一经交纳，不退不返). */
  readonly feeReceived: boolean;
}

/** What an amendment does to the members of one unit. */
export interface AmendedMembers extends Omit<AmendedUnit, 'id'> {
  /** The unit's id. */
  readonly unit: string;
  readonly change: EnrolmentPlan['change'];
}

/** What an amendment would write, decided once; applying writes exactly this. */
export interface AmendmentPlan {
  readonly kind: AmendmentKind;
  readonly on: PlainDate;
  /** One unit, or two where a member moves. */
  readonly changes: readonly AmendedMembers[];
  /** Balanced; none where no due changes. */
  readonly postings: readonly (Posting & { readonly unit: string })[];
}

/** What was decided: a plan, or the errors that refuse it. Warnings and notes may stand beside a plan. */
export interface AmendmentDecision {
  readonly plan: AmendmentPlan | undefined;
  readonly findings: readonly Finding[];
}

/** A decision that changes nothing, for these errors. */
export function refused(...findings: readonly Finding[]): AmendmentDecision {
  return { plan: undefined, findings };
}

/** @param changes - units in which nothing changes are left out */
export function amended(
  kind: AmendmentKind,
  { scheme, on }: Pick<AmendmentGrounds, 'scheme' | 'on'>,
  changes: readonly AmendedMembers[],
  findings: readonly Finding[] = [],
): AmendmentDecision {
  const plans = Object.keys(scheme.plans);
  const postings = changes.flatMap(({ unit, change }) =>
    postingsFor(change, plans).map((posting) => ({ ...posting, unit })),
  );
  return { plan: { kind, on, changes, postings }, findings };
}

/** The change by which one member's record in a unit becomes another; undefined: nothing of it stays. */
export function recordChange({ unit, record }: StandingMember, after: MemberRecord | undefined): AmendedMembers {
  const change =
    after === undefined
      ? { added: [], removed: [record], changed: [] }
      : { added: [], removed: [], changed: [{ before: record, after }] };
  return { unit: unit.id, name: unit.name, change };
}

/** The change by which somebody joins a unit. */
export function joining(unit: AmendedUnit, record: MemberRecord): AmendedMembers {
  return { unit: unit.id, name: unit.name, change: { added: [record], removed: [], changed: [] } };
}

/** Where a finding about an option of the command line stands: in place of a file, the option. */
export function inOption(option: `--${string}`): Origin {
  return { file: option };
}

/** A finding about a member's amendment; it names his unit. */
export function amendmentFinding(
  code: Parameters<typeof finding>[0],
  option: `--${string}`,
  { unit }: Pick<StandingMember, 'unit'>,
  details: Omit<FindingDetails, 'origin' | 'unit'>,
): Finding {
  return finding(code, { origin: inOption(option), unit: unit.name, ...details });
}
