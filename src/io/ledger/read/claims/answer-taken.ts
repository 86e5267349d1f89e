import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A bank's file by what it answers: the batch in full, and the SHA-256 of its bytes. */
export interface AnswerOfBatch {
  readonly batch: string;
  readonly sha256: string;
}

/** The entry by which a file was taken for a batch and still counts; undefined where none. */
export async function answerInForce(
  database: Store['database'],
  { batch, sha256 }: AnswerOfBatch,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('batch_answer')
    .select('entry')
    .where('batch', '=', batch)
    .where('sha256', '=', sha256)
    .where('undone_by', 'is', null)
    .executeTakeFirst();
  return row?.entry;
}

/**
 * Whether a file was taken for a batch and still counts.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function isAnswerTaken(ledger: Ledger, answer: AnswerOfBatch): Promise<boolean> {
  return atOneMoment(ledger, async ({ database }) => (await answerInForce(database, answer)) !== undefined);
}
