import { sql } from 'kysely';
import { entryId, partsOfEntryId } from '../../entry/entry-id.ts';
import { parseEntry } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { bodiesOfBatch } from '../claims/bodies-of-batch.ts';
import { eventsOf, type StorySought } from './event-of.ts';
import type { StoryEntry, StoryEvent } from './story-event.ts';

/** Of whom the story is told. */
export interface StoryOf {
  /** Id. */
  readonly person: string;
  /** Only what concerns this claim, in full; enrolment and all claims where absent. */
  readonly number?: string | undefined;
}

/** Entries that can name a person without a claim. */
const enrolmentKinds = ['list-taken', 'members-amended', 'former-members'];

/** What happened, in order, and the names of the units in it by their ids. */
export interface Story {
  readonly entries: readonly StoryEntry[];
  readonly units: ReadonlyMap<string, string>;
}

interface Found {
  readonly entry: string;
  readonly position: bigint;
}

/**
 * All that happened to a person, or to one claim, in order: also what was undone since. One entry is in memory at a time, however long its list.
 *
 * The lists that name somebody who is on none any more are found by their text alone: the whole ledger is looked through for that, in the database.
 */
export async function storyOf(ledger: Ledger, { person, number }: StoryOf): Promise<Story> {
  return atOneMoment(ledger, async (store) => {
    const entries = [
      ...(number === undefined ? await enrolmentEntries(store, person) : []),
      ...(await claimEntries(store, person, number)),
      ...(await waiverEntries(store, person, number)),
    ].toSorted((one, other) => Number(one.position - other.position));
    const undone = await undoneBy(
      store,
      entries.map(({ entry }) => entry),
    );
    const sought: StorySought = { person, number, ...(await linesOf(store, person)) };
    const told: StoryEntry[] = [];
    for (const { entry } of entries) {
      const { text, ...run } = await readEntry(store, entry);
      const events: StoryEvent[] = [];
      for await (const body of bodiesOfBatch(store, entry, parseEntry(text).body))
        events.push(...eventsOf(entry, body, sought));
      if (events.length > 0) told.push({ entry, run, undoneBy: undone.get(entry) ?? null, events });
    }
    return { entries: told, units: await unitNames(store, told) };
  });
}

async function enrolmentEntries({ database, kind }: Store, person: string): Promise<Found[]> {
  const needle = `"${person}"`;
  const names = kind === 'postgres' ? sql<number>`strpos(text, ${needle})` : sql<number>`instr(text, ${needle})`;
  const rows = await database
    .selectFrom('entry')
    .select(['office', 'sequence', 'position'])
    .where('kind', 'in', enrolmentKinds)
    .where(names, '>', 0)
    .execute();
  return rows.map(({ office, sequence, position }) => ({ entry: entryId(office, sequence), position }));
}

async function claimEntries({ database }: Store, person: string, number: string | undefined): Promise<Found[]> {
  let query = database.selectFrom('claim_entry').select(['entry', 'position']).distinct().where('person', '=', person);
  if (number !== undefined) query = query.where('number', '=', number);
  return query.execute();
}

/** Waivers of the audit that name one of the claims. */
async function waiverEntries({ database }: Store, person: string, number: string | undefined): Promise<Found[]> {
  let own = database.selectFrom('claim').select('number').where('person', '=', person);
  if (number !== undefined) own = own.where('number', '=', number);
  return database.selectFrom('audit_waiver').select(['entry', 'position']).where('case_key', 'in', own).execute();
}

/** The runs that took entries back, by the name of the entry. */
async function undoneBy(store: Store, entries: readonly string[]): Promise<Map<string, number>> {
  const undone = new Map<string, number>();
  for (const chunk of inChunks([...entries])) {
    const rows = await store.database
      .selectFrom('unit_entry')
      .select(['entry', 'undone_by'])
      .where('entry', 'in', chunk)
      .where('undone_by', 'is not', null)
      .execute();
    for (const { entry, undone_by } of rows)
      if (undone_by !== null && !undone.has(entry)) undone.set(entry, (await readEntry(store, undone_by)).number);
  }
  return undone;
}

async function readEntry({ database }: Store, id: string) {
  const { office, sequence } = partsOfEntryId(id);
  const { run, opened_at, ...entry } = await database
    .selectFrom('entry')
    .innerJoin('run', (join) => join.onRef('run.office', '=', 'entry.office').onRef('run.number', '=', 'entry.run'))
    .select(['entry.run', 'entry.text', 'entry.position', 'run.verb', 'run.actor', 'run.opened_at'])
    .where('entry.office', '=', office)
    .where('entry.sequence', '=', sequence)
    .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the entry ${id}`));
  return { ...entry, number: Number(run), at: opened_at };
}

/** What the lines of batches say that the entries about them leave out. */
async function linesOf({ database }: Store, person: string): Promise<Pick<StorySought, 'claimOfLine' | 'isRetry'>> {
  const lines = await database
    .selectFrom('batch_line')
    .select(['batch', 'line', 'number', 'heir', 'retried_by'])
    .where('number', 'in', (own) => own.selectFrom('claim_entry').select('number').where('person', '=', person))
    .execute();
  return {
    claimOfLine: (batch, line) => lines.find((each) => each.batch === batch && each.line === BigInt(line))?.number,
    isRetry: (entry, number, heir) =>
      lines.some(
        (each) =>
          each.retried_by === entry &&
          each.number === number &&
          (each.heir === null ? null : Number(each.heir)) === heir,
      ),
  };
}

async function unitNames({ database }: Store, story: readonly StoryEntry[]): Promise<Map<string, string>> {
  const ids = new Set(story.flatMap(({ events }) => events.flatMap((event) => ('unit' in event ? event.unit : []))));
  const names = new Map<string, string>();
  for (const chunk of inChunks([...ids])) {
    const rows = await database.selectFrom('unit').select(['id', 'name']).where('id', 'in', chunk).execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return names;
}
