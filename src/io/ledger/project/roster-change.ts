import type { PlacedMember, RosterChange } from '../entry/entry.ts';
import type { EntryPeriod } from '../entry/period-id.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import type { Row } from '../store/database.ts';
import { insertRows } from '../store/insert-rows.ts';
import { coverageRows, guardRows, type MemberKey, memberRow } from './member-rows.ts';

/** A member as he is to stand. */
interface Standing {
  readonly key: MemberKey;
  readonly member: PlacedMember;
}

/** What stands of members in the tables. */
export interface MemberRows {
  readonly members: readonly Row<'member'>[];
  readonly coverages: readonly Row<'coverage'>[];
  readonly guards: readonly Row<'person_guard'>[];
}

/**
 * Brings the members to where the changes leave them. Whoever goes goes first, in all units, so that a person who is transferred is never covered twice.
 */
export async function applyRosterChanges(
  store: Store,
  period: EntryPeriod,
  changes: readonly RosterChange[],
  entry: string,
): Promise<void> {
  await takeLeaving(store, period, changes);
  await place(store, standingRows(period, changes, entry));
}

/** Removes the rows of those who go or change. */
export async function takeLeaving(
  store: Store,
  period: EntryPeriod,
  changes: readonly Pick<RosterChange, 'unit' | 'removed' | 'changed'>[],
): Promise<void> {
  for (const { unit, removed, changed } of changes) {
    await take(store, period, unit, [...removed, ...changed.map((each) => each.before)]);
  }
}

/** The rows of those whom the changes leave standing, put so by an entry. */
export function standingRows(period: EntryPeriod, changes: readonly RosterChange[], entry: string): MemberRows {
  return rowsOf(
    changes.flatMap(({ unit, added, changed }) =>
      [...added, ...changed.map((each) => each.after)].map((member) => ({ member, key: { unit, period, entry } })),
    ),
  );
}

/** Brings them back to where they stood before the changes, each with the entry that had put him so. */
export async function revertRosterChanges(
  store: Store,
  period: EntryPeriod,
  changes: readonly RosterChange[],
): Promise<void> {
  for (const { unit, added, changed } of changes) {
    await take(store, period, unit, [...added, ...changed.map((each) => each.after)]);
  }
  const standing = changes.flatMap(({ unit, removed, changed }) =>
    [...removed, ...changed.map((each) => each.before)].map((member) => ({
      member,
      key: { unit, period, entry: member.entry },
    })),
  );
  await place(store, rowsOf(standing));
}

async function take(store: Store, period: EntryPeriod, unit: string, members: readonly PlacedMember[]): Promise<void> {
  for (const persons of inChunks(members.map((member) => member.person))) {
    for (const table of ['coverage', 'person_guard', 'member'] as const) {
      await store.database
        .deleteFrom(table)
        .where('unit', '=', unit)
        .where('period', '=', period.id)
        .where('person', 'in', persons)
        .execute();
    }
  }
}

function rowsOf(standing: readonly Standing[]): MemberRows {
  return {
    members: standing.map(({ key, member }) => memberRow(key, member)),
    coverages: standing.flatMap(({ key, member }) => coverageRows(key, member)),
    guards: standing.flatMap(({ key, member }) => guardRows(key, member)),
  };
}

async function place(store: Store, { members, coverages, guards }: MemberRows): Promise<void> {
  await insertRows(store, 'member', members);
  await insertRows(store, 'coverage', coverages);
  await insertRows(store, 'person_guard', guards);
}
