import type { PlainDate } from '../../value/plain-date.ts';
import type { CoverageRecord, MemberRecord } from '../known.ts';
import type { AmendmentGrounds } from './amendment.ts';

/** The two sides of a coverage that is cut on a day. */
export interface Cut {
  /** What the member keeps of it through his unit, with its fee; undefined where it never began and owes nothing. */
  readonly stays: CoverageRecord | undefined;
  /** What is left of the term, for the unit or the person that takes it over; undefined where the coverage had ended before. */
  readonly goesOn: CoverageRecord | undefined;
}

type CutRules = Pick<AmendmentGrounds, 'asOf' | 'feeReceived'>;

/**
 * Cuts a coverage on a day.
 *
 * - It has begun: the days before the day stay, with the whole fee, which is neither refunded nor asked a second time (互助金不退不返); the rest goes on without
 *   a fee of its own, so that fees still add up to what is due.
 * - It has not begun, because it waits for its fee or its first day is still to come: nothing stays, and the fee goes along, or falls away with it. No source says
 *   what becomes of a fee that is due but not paid; nobody is asked to pay for days that were never covered (inferred).
 * - It has not begun, but a fee of the unit was received: the fee stays where it was paid, on a coverage without days.
 *
 * @param day - the first day that does not stay
 */
export function cutCoverage(coverage: CoverageRecord, day: PlainDate, { asOf, feeReceived }: CutRules): Cut {
  const { from, to } = coverage;
  if (to !== null && to <= day) return { stays: coverage, goesOn: undefined };
  const begun = from !== null && (from < day || from <= asOf);
  if (from === null || !(begun || feeReceived)) return { stays: undefined, goesOn: coverage };
  const end = from < day ? day : from;
  return { stays: { ...coverage, to: end }, goesOn: { ...coverage, from: end, fee: '0.00', payers: [] } };
}

/** What stays of a member whose coverages end; undefined where nothing does, and he is no member any more. */
export function recordUntil(record: MemberRecord, day: PlainDate, rules: CutRules): MemberRecord | undefined {
  const coverages = record.coverages.flatMap((coverage) => cutCoverage(coverage, day, rules).stays ?? []);
  return coverages.length === 0 ? undefined : { ...record, coverages };
}

/** What is left of a member's coverages from a day on. */
export function remainderFrom(record: MemberRecord, day: PlainDate, rules: CutRules): CoverageRecord[] {
  return record.coverages.flatMap((coverage) => cutCoverage(coverage, day, rules).goesOn ?? []);
}
