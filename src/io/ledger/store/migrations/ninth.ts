import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { fillReceipts } from './seventh.ts';

/** Fills the table of receipts again: of a list of last digits the single one of the very next number had been left out (`FP12345678、9`). */
export async function ninth(database: Kysely<Database>): Promise<void> {
  await database.deleteFrom('claim_receipt').execute();
  await fillReceipts(database);
}
