import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';
import { bookColumns, bookTables } from './book-tables.ts';
import { additionsOf, creationsOf } from './table-statements.ts';

/** Adds the tables of statements and of periods at their end, and the days of single journal lines. */
export async function third(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const statements = [...creationsOf(bookTables, kind), ...additionsOf(bookColumns, kind)];
  for (const statement of statements) await sql.raw(statement).execute(database);
}
