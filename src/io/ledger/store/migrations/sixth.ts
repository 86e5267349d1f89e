import { type Kysely, sql } from 'kysely';
import type { Database } from '../database.ts';

/** A receipt of a claim without the letters, marks and words around its number, as both databases reckon it. */
const bareReceipt = `trim(receipt, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ.:#_-()[]*第财政增值税医疗住院门诊电子收费结算专用普通机打票据发单号码编')`;

/** Leads from a receipt's number to the claims that name it, whatever is written around it there. The seventh does it for several, and takes this away. */
export async function sixth(database: Kysely<Database>): Promise<void> {
  await sql.raw(`create index claim_by_bare_receipt on claim (${bareReceipt})`).execute(database);
}
