import type { Known } from '../../../rules/enrolment/known.ts';
import type { EnrolmentPlan } from '../../../rules/enrolment/plan.ts';
import { appendEntry, lockChain, type RunHandle } from '../entry/append-entry.ts';
import { entryPeriod } from '../entry/period-id.ts';
import type { Ledger, Store } from '../ledger.ts';
import { type KnownQuestion, readKnown } from '../read/known-for.ts';
import { lockPersons } from './lock-persons.ts';
import { applyOrAbandon, type Outcome } from './outcome.ts';
import { overlapsWith } from './overlaps.ts';
import { requireBalance } from './require-balance.ts';
import { resolveChange } from './resolve-change.ts';
import { sameKnown } from './same-known.ts';
import { unitChangeFor } from './unit-change-for.ts';

/** A plan, and all that it was made on. */
export interface Enrolment {
  readonly plan: EnrolmentPlan;
  readonly question: KnownQuestion;
  /** The answer to the question, by which the plan was made. */
  readonly known: Known;
  /** Of the scheme by which it was made. */
  readonly schemeHash: string;
  /** Of the options that change what a list comes to (`--partial`, `--replace`, `--map`); a list is taken again where they differ. */
  readonly optionsHash: string;
}

/**
 * Takes a unit's list into the ledger: writes exactly the plan, in one transaction that holds the office's chain and the persons concerned, if all that the plan was
 * made on still holds.
 *
 * @throws UserError where the ledger cannot be written; TypeError or RangeError for a plan that is none (returned, unbalanced): a fault of ours
 */
export async function applyEnrolment(ledger: Ledger, run: RunHandle, enrolment: Enrolment): Promise<Outcome> {
  const { plan, question } = enrolment;
  const { status } = plan;
  if (status !== 'accepted' && status !== 'partial') throw new TypeError(`a list that is ${status} is not applied`);
  requireBalance(plan.postings);
  return applyOrAbandon<Outcome>(ledger, async (store, abandon) => {
    await lockChain(store, question.office);
    const period = entryPeriod(question.period);
    const concerned = [...plan.change.added, ...plan.change.changed.map((each) => each.after)];
    const persons = await lockPersons(
      store,
      concerned.map((member) => member.identity),
      run.day,
    );

    const now = await readKnown(store, question);
    if (!sameKnown(now.known, enrolment.known)) return abandon({ outcome: 'stale' });
    if ((await schemeInForce(store, period.id)) !== enrolment.schemeHash) return abandon({ outcome: 'stale' });

    const unit = await unitChangeFor(store, question.office, question.unit, now.stored, plan.unit);
    const change = resolveChange(unit.id, plan.change, now.members, persons);
    const overlaps = overlapsWith(now.guards, period, [change]);
    if (overlaps.length > 0) return abandon({ outcome: 'overlapping', overlaps });

    const entry = await appendEntry(store, run, {
      kind: 'list-taken',
      day: run.day,
      period,
      schemeHash: enrolment.schemeHash,
      optionsHash: enrolment.optionsHash,
      unit,
      status,
      list: plan.list,
      change,
      due: plan.due,
      plans: plan.plans,
      postings: plan.postings.map((posting) => ({ ...posting, unit: unit.id })),
    });
    return { outcome: 'applied', entry, unit: unit.id };
  });
}

async function schemeInForce(store: Store, period: string): Promise<string | undefined> {
  const row = await store.database
    .selectFrom('period')
    .select('scheme_hash')
    .where('id', '=', period)
    .executeTakeFirst();
  return row?.scheme_hash;
}
