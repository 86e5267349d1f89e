import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { fillReceipts } from './seventh.ts';

/** Fills the table of receipts again: ranges with a dash (`FP12345678-12345680`, `12345678-80`) and lists of last digits (`FP12345678、79`) had been kept as one number that nobody has. */
export async function eighth(database: Kysely<Database>): Promise<void> {
  await database.deleteFrom('claim_receipt').execute();
  await fillReceipts(database);
}
