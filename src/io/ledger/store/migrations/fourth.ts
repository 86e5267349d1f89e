import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { auditTables } from './audit-tables.ts';
import { formerTables } from './former-tables.ts';
import { noticeTables } from './notice-tables.ts';
import { creationsOf } from './table-statements.ts';

/** Adds the tables of the audit, of public notices, and of what former periods came to. */
export async function fourth(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  for (const statement of creationsOf({ ...auditTables, ...noticeTables, ...formerTables }, kind))
    await sql.raw(statement).execute(database);
}
