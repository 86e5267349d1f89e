import { type Kysely, sql } from 'kysely';
import { bareReceipts } from '../../../../rules/value/receipt-number.ts';
import type { Database, Row } from '../database.ts';
import { receiptTables } from './receipt-tables.ts';
import { creationsOf } from './table-statements.ts';

/** Claims read at once. */
const AT_ONCE = 2_000;

/** Rows inserted with one statement: three values each, of which SQLite takes 32,766. */
const TOGETHER = 5_000;

/**
 * Adds the table that leads from a receipt to the claims that name it, also as one of several and however it is written there, and fills it from the claims that are there. Indexes that led
 * from what the cell says as a whole go: nothing asks for that any more.
 */
export async function seventh(database: Kysely<Database>, kind: 'sqlite' | 'postgres'): Promise<void> {
  const statements = [
    ...creationsOf(receiptTables, kind),
    'drop index claim_by_bare_receipt',
    'drop index claim_by_receipt',
  ];
  for (const statement of statements) await sql.raw(statement).execute(database);
  await fillReceipts(database);
}

/** Fills the empty table from the claims that are there, as `bareReceipts` reads them now. */
export async function fillReceipts(database: Kysely<Database>): Promise<void> {
  for await (const rows of receiptsOfClaims(database)) {
    for (let start = 0; start < rows.length; start += TOGETHER) {
      await database
        .insertInto('claim_receipt')
        .values(rows.slice(start, start + TOGETHER))
        .execute();
    }
  }
}

async function* receiptsOfClaims(database: Kysely<Database>): AsyncGenerator<Row<'claim_receipt'>[]> {
  for (let after = ''; ; ) {
    const claims = await database
      .selectFrom('claim')
      .select(['person', 'number', 'receipt'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(AT_ONCE)
      .execute();
    yield claims.flatMap(({ person, number, receipt }) =>
      bareReceipts(receipt).map((each) => ({ receipt: each, person, number })),
    );
    const last = claims.at(-1)?.number;
    if (last === undefined || claims.length < AT_ONCE) return;
    after = last;
  }
}
