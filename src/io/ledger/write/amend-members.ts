import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../../rules/enrolment/plan.ts';
import type { AmendmentKind, AmendmentSource } from '../entry/amendment-entries.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import { canonicalJson } from '../entry/canonical-json.ts';
import type { RosterChange, UnitPosting } from '../entry/entry.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger, Store } from '../ledger.ts';
import { guardsOf } from '../read/guards.ts';
import { meetsCorrection } from '../read/meeting-correction.ts';
import { membersConcerned } from '../read/members-concerned.ts';
import { correctionsIn } from './corrections.ts';
import { holdNumbers, lockPersons } from './lock-persons.ts';
import { applyOrAbandon, type Outcome } from './outcome.ts';
import { overlapsWith } from './overlaps.ts';
import { requireBalance } from './require-balance.ts';
import { resolveChange } from './resolve-change.ts';

/** What an amendment would write, decided once. */
export interface Amendment {
  readonly period: PeriodInForce;
  readonly kind: AmendmentKind;
  readonly reason: string;
  /** By unit's id; a transfer has two. A member whose number differs before and after has his identity corrected. */
  readonly changes: readonly (EnrolmentPlan['change'] & { readonly unit: string })[];
  /** Balanced. */
  readonly postings: readonly UnitPosting[];
  /** The row that asked for it, where it came in a sheet. */
  readonly source?: AmendmentSource;
}

/**
 * Amends members after their lists were taken: in one entry, also where two units are concerned.
 *
 * @returns `applied` with the first change's unit; `stale` where a member no longer stands as the amendment has him, or a correction would meet another of the day
 * @throws UserError where a number would belong to two persons, or the ledger cannot be written
 */
export async function amendMembers(ledger: Ledger, run: RunHandle, amendment: Amendment): Promise<Outcome> {
  requireBalance(amendment.postings);
  return applyOrAbandon<Outcome>(ledger, async (store, abandon) => {
    await lockChainsOf(
      store,
      run.office,
      amendment.changes.map((change) => change.unit),
    );
    const period = entryPeriod(amendment.period);
    if (amendment.changes.some(corrects)) await holdNumbers(store);
    const identities = amendment.changes.flatMap(({ added, changed }) =>
      [...added, ...changed.map((each) => each.before)].map((member) => member.identity),
    );
    const persons = await lockPersons(store, identities, run.day);

    const changes: RosterChange[] = [];
    for (const { unit, ...change } of amendment.changes) {
      const { members, lastPlace } = await membersConcerned(store, unit, period.id, numbersIn(change));
      if (
        !standsAs(
          members.map((member) => member.record),
          change,
        )
      )
        return abandon({ outcome: 'stale' });
      changes.push(resolveChange(unit, change, members, persons, lastPlace));
    }
    const overlaps = overlapsWith(await guardsOf(store, period.family, [...persons.keys()]), period, changes);
    if (overlaps.length > 0) return abandon({ outcome: 'overlapping', overlaps });

    const corrections = await correctionsIn(store, changes);
    for (const { person, from, to } of corrections) {
      const meets = await meetsCorrection(store, { person, from: from.number, to: to.number, day: run.day });
      if (meets) return abandon({ outcome: 'stale' });
    }
    const entry = await appendEntry(store, run, {
      kind: 'members-amended',
      day: run.day,
      period,
      amendment: amendment.kind,
      reason: amendment.reason,
      changes,
      corrections,
      postings: amendment.postings,
      ...(amendment.source && { source: amendment.source }),
    });
    return { outcome: 'applied', entry, unit: changes[0]?.unit ?? '' };
  });
}

/** Takes the chains of the run's office and of every unit's, in order of name. */
export async function lockChainsOf(store: Store, office: string, units: readonly string[]): Promise<void> {
  const rows =
    units.length === 0
      ? []
      : await store.database
          .selectFrom('unit')
          .select('office')
          .distinct()
          .where('id', 'in', [...units])
          .execute();
  for (const each of [...new Set([office, ...rows.map((row) => row.office)])].sort()) await lockChain(store, each);
}

/** Whether everybody whom the change removes or changes still stands in the ledger as the change has him, and nobody whom it adds does. */
function standsAs(members: readonly EnrolmentPlan['members'][number][], change: EnrolmentPlan['change']): boolean {
  const byNumber = new Map(members.map((member) => [member.identity.number, canonicalJson(member)]));
  const before = [...change.removed, ...change.changed.map((each) => each.before)];
  return (
    before.every((member) => byNumber.get(member.identity.number) === canonicalJson(member)) &&
    change.added.every((member) => !byNumber.has(member.identity.number))
  );
}

/** Of all who are told of by the number that they have before or join with. */
function numbersIn({ added, removed, changed }: EnrolmentPlan['change']): string[] {
  const concerned = [...added, ...removed, ...changed.map(({ before }) => before)];
  return [...new Set(concerned.map(({ identity }) => identity.number))];
}

const corrects = ({ changed }: EnrolmentPlan['change']): boolean =>
  changed.some(({ before, after }) => before.identity.number !== after.identity.number);
