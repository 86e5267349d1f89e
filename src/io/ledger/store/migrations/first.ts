import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { firstTables } from './first-tables.ts';
import { creationsOf } from './table-statements.ts';
import { entriesAreKept, journalBalances } from './triggers.ts';

/** Creates every table of the first version, their indexes, and the triggers that keep entries and journal whole. */
export async function first(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const statements = [
    ...creationsOf(firstTables, kind),
    `create index identity_number_corrected on identity_number (person) where valid_to is not null or valid_from <> ''`,
  ];
  for (const statement of [...statements, ...entriesAreKept[kind], ...journalBalances[kind]]) {
    await sql.raw(statement).execute(database);
  }
}
