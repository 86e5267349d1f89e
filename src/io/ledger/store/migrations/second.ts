import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { claimTables } from './claim-tables.ts';
import { creationsOf } from './table-statements.ts';

/** Adds the tables of claims and payouts. */
export async function second(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  for (const statement of creationsOf(claimTables, kind)) await sql.raw(statement).execute(database);
}
