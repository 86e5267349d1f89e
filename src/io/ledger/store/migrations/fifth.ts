import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** Leads from a person to those of his coverages that hold no day, and so have no guard that would: few, whatever the size of the ledger. */
export async function fifth(database: Kysely<Database>): Promise<void> {
  await sql
    .raw(`create index coverage_without_days on coverage (person) where ends <= coalesce(starts, ends)`)
    .execute(database);
}
