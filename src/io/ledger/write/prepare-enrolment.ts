import type { EnrolmentPlan } from '../../../rules/enrolment/plan.ts';
import { canonicalJson } from '../entry/canonical-json.ts';
import type { ListTaken } from '../entry/entry.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { type ReadyList, readyList } from '../project/ready-list.ts';
import { basisDigest, type EnrolmentBasis } from '../read/enrolment-basis.ts';
import type { KnownQuestion } from '../read/known-for.ts';
import { type Overlap, overlapsWith } from './overlaps.ts';
import { requireBalance } from './require-balance.ts';
import { resolveChange } from './resolve-change.ts';
import { unitChangeOf } from './unit-change.ts';

/** Under what a list is taken. */
export interface EnrolmentTerms {
  /** The day of the run. */
  readonly day: string;
  /** Of the scheme by which the plan was made. */
  readonly schemeHash: string;
  /** Of the options that change what a list comes to (`--partial`, `--replace`, `--map`); a list is taken again where they differ. */
  readonly optionsHash: string;
}

/** An entry that is ready to be written, in plain data that goes from one thread to another, with what it rests on. */
export interface PreparedEnrolment {
  /** What was asked; the same question asked again tells whether the answer still holds. */
  readonly question: KnownQuestion;
  /** Hash of the answer. */
  readonly basis: string;
  /** The highest position of any entry when it was given. */
  readonly position: number;
  readonly unit: string;
  /** The entry's body in canonical JSON, as the chain will hold it; in UTF-8, which goes from one thread to another and into the hash as it is. */
  readonly body: Uint8Array;
  /** The same for a writer that takes it as it is. */
  readonly ready: ReadyList;
}

/**
 * Makes the entry that takes a unit's list in: exactly the plan, with every id and name resolved. Needs no ledger, so that it runs in any thread.
 *
 * @param basis - what the plan was made on
 * @returns the persons who would be covered twice in one plan, by coverages that no check saw; `stale` where another version of the scheme is in force by now
 * @throws TypeError or RangeError for a plan that is none (returned, unbalanced): a fault of ours
 */
export function prepareEnrolment(
  plan: EnrolmentPlan,
  basis: EnrolmentBasis,
  { day, schemeHash, optionsHash }: EnrolmentTerms,
): PreparedEnrolment | { readonly overlaps: readonly Overlap[] } | 'stale' {
  const { status } = plan;
  if (status !== 'accepted' && status !== 'partial') throw new TypeError(`a list that is ${status} is not taken`);
  requireBalance(plan.postings);
  if (basis.schemeHash !== schemeHash) return 'stale';
  const { question } = basis;
  const period = entryPeriod(question.period);
  const unit = unitChangeOf(question.office, question.unit, basis, plan.unit);
  const change = resolveChange(unit.id, plan.change, basis.members, basis.persons);
  const overlaps = overlapsWith(basis.guards, period, [change]);
  if (overlaps.length > 0) return { overlaps };
  const body: ListTaken = {
    kind: 'list-taken',
    day,
    period,
    schemeHash,
    optionsHash,
    unit,
    status,
    list: plan.list,
    change,
    due: plan.due,
    plans: plan.plans,
    postings: plan.postings.map((posting) => ({ ...posting, unit: unit.id })),
  };
  return {
    question,
    basis: basisDigest(basis),
    position: basis.position,
    unit: unit.id,
    body: new TextEncoder().encode(canonicalJson(body)),
    ready: readyList(body),
  };
}
