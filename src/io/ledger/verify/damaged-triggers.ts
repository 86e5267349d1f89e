import { sql } from 'kysely';
import type { Store } from '../ledger.ts';
import { entriesAreKept, journalBalances } from '../store/migrations/triggers.ts';
import type { Difference } from './difference.ts';

/**
 * Triggers that keep entries and journal whole and that are not there, are switched off, or do something else under their own name, and any that is not of ours: then somebody had his
 * hands in the database. Each is held to the statement that made it, on PostgreSQL with the function that it calls.
 */
export async function damagedTriggers(store: Store): Promise<Difference[]> {
  const there = await (store.kind === 'sqlite' ? inSqlite(store) : inPostgres(store));
  const found = new Map(there.map(({ name, text }) => [name, normalised(text)]));
  const expected = expectedTriggers(store.kind);
  const known = new Set(expected.map(({ name }) => name));
  const told = (kind: Difference['kind'], name: string) => ({ kind, table: '', key: name, run: null, columns: [] });
  return [
    ...expected.flatMap(({ name, text }) => {
      if (found.get(name) === text) return [];
      return [told(found.has(name) ? 'trigger-changed' : 'trigger-missing', name)];
    }),
    ...[...found.keys()].filter((name) => !known.has(name)).map((name) => told('trigger-added', name)),
  ];
}

interface Trigger {
  readonly name: string;
  /** The statement that makes it and, on PostgreSQL, the one that makes its function. */
  readonly text: string;
}

function expectedTriggers(kind: Store['kind']): Trigger[] {
  const statements = [...entriesAreKept[kind], ...journalBalances[kind]].map(normalised);
  return statements.flatMap((text) => {
    const [, name] = /^create trigger (\w+)/.exec(text) ?? [];
    if (name === undefined) return [];
    const [, calls] = / execute function (\w+\(\))$/.exec(text) ?? [];
    const functions = statements.filter((each) => calls !== undefined && each.startsWith(`create function ${calls} `));
    return [{ name, text: [text, ...functions].join(' ') }];
  });
}

async function inSqlite({ database }: Store): Promise<Trigger[]> {
  const triggers = sql<Trigger>`select name, sql as text from sqlite_master where type = 'trigger'`;
  return (await triggers.execute(database)).rows;
}

async function inPostgres({ database }: Store): Promise<Trigger[]> {
  const triggers = sql<Trigger>`
    select tgname as name, pg_get_triggerdef(pg_trigger.oid) || ' ' || pg_get_functiondef(tgfoid) as text
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = current_schema()::regnamespace and not tgisinternal and tgenabled in ('O', 'A')`;
  return (await triggers.execute(database)).rows;
}

/** The statement without what a database adds in keeping it: other blanks and capitals, the schema, its own quotes of a function's text. */
function normalised(statement: string): string {
  return statement
    .toLowerCase()
    .replaceAll('$function$', '$$$$')
    .replaceAll('create or replace function', 'create function')
    .replace(/\b(on|function) (?:\w+|"[^"]+")\.(?=\w)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
}
