import { sql } from 'kysely';
import type { Store } from '../ledger.ts';
import { triggerNames } from '../store/migrations/triggers.ts';
import type { Difference } from './difference.ts';

/** Triggers that keep entries and journal whole and that are not there, or are switched off: then somebody had his hands in the database. */
export async function missingTriggers(store: Store): Promise<Difference[]> {
  const there =
    store.kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`
      : sql<{ name: string }>`select tgname as name from pg_trigger where tgenabled in ('O', 'A')`;
  const names = new Set((await there.execute(store.database)).rows.map((row) => row.name));
  return triggerNames[store.kind]
    .filter((name) => !names.has(name))
    .map((name) => ({ kind: 'trigger-missing', table: '', key: name, run: null, columns: [] }));
}
