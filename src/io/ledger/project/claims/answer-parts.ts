import { sql } from 'kysely';
import { fen } from '../../../../rules/value/money.ts';
import type { WholeOfParts } from '../../entry/claims/payout-entries.ts';
import type { Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';

/** The entry that closes an answer, by which its lines are answered. */
interface ClosingAnswer {
  readonly batch: string;
  readonly entry: string;
}

/**
 * Holds that the first part of an answer begins it and the others go on with it.
 *
 * @throws RangeError where they do not: an entry of the answer is gone, or is another's
 */
export async function requireBegun(
  { database }: Store,
  { batch, entry, part }: ClosingAnswer & { readonly part: number },
): Promise<void> {
  const lines = database.selectFrom('batch_line').select('line').where('batch', '=', batch);
  const begun = await lines.where('answered_by', '=', entry).limit(1).executeTakeFirst();
  if ((begun === undefined) !== (part === 1))
    throw new RangeError(`${batch}: an entry of the answer ${entry} is lacking, or is another’s`);
}

/**
 * Holds that the entries of an answer hold together what the last of them states.
 *
 * @throws RangeError where they do not
 */
export async function requireWhole(
  { database }: Store,
  { batch, entry, whole }: ClosingAnswer & { readonly whole?: WholeOfParts | undefined },
): Promise<void> {
  if (whole === undefined) return;
  const { rows } = await sql<{ lines: bigint | string; fen: string }>`
    select count(*) as lines, cast(coalesce(sum(amount_fen), 0) as text) as fen
    from batch_line where batch = ${batch} and answered_by = ${entry}`.execute(database);
  const [row] = rows;
  if (Number(row?.lines) !== whole.lines || BigInt(row?.fen ?? 0) !== fen(whole.amount))
    throw new RangeError(`${batch}: the entries of the answer ${entry} do not hold ${whole.lines} lines together`);
}

/** Lines read at once. */
const AT_ONCE = 2_000;

/** The lines that an answer is of, in their order, with what it says of them; each page is read once the one before is done with. */
export async function* pagesAnsweredBy(
  { database }: Store,
  batch: string,
  entry: string,
): AsyncGenerator<Pick<Row<'batch_line'>, 'line' | 'state'>[]> {
  for (let after = 0n; ; ) {
    const page = await database
      .selectFrom('batch_line')
      .select(['line', 'state'])
      .where('batch', '=', batch)
      .where('line', '>', after)
      .where('answered_by', '=', entry)
      .orderBy('line')
      .limit(AT_ONCE)
      .execute();
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.line;
  }
}
