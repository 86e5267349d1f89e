import { sql } from 'kysely';
import { type Fen, fen, sumOf } from '../../../../rules/value/money.ts';
import type { AnswerLines, BatchLines, PayoutLine, WholeOfParts } from '../../entry/claims/payout-entries.ts';
import { entryId, partsOfEntryId } from '../../entry/entry-id.ts';
import type { Store } from '../../ledger.ts';
import type { Projection } from '../projection.ts';

/** The entry that closes the set of which a part holds lines: all its rows are that entry's, as if it held them itself. The parts follow each other in the chain. */
export function closingEntry({ entry }: Projection, { part, parts }: BatchLines | AnswerLines): string {
  const { office, sequence } = partsOfEntryId(entry);
  return entryId(office, sequence + BigInt(parts - part));
}

/** Claims are noted at one position for all entries of a set, that of the first: to whoever asks what concerns a claim they are one entry, also where its lines stand in several. */
export async function asFirstPart(to: Projection): Promise<Projection> {
  const noted = to.store.database.selectFrom('claim_entry').select('position').where('entry', '=', to.entry).limit(1);
  const first = await noted.executeTakeFirst();
  return first === undefined ? to : { ...to, position: Number(first.position) };
}

/** Lines of a batch with the place of their entry among its entries. */
interface LinesOfPart {
  readonly batch: string;
  readonly lines: readonly PayoutLine[];
  /** From 1. */
  readonly part: number;
  readonly madeBy: string;
}

/**
 * Holds that lines go on where the entries before left off, and that those are of the same set, none of them lacking.
 *
 * @throws RangeError where they do not: an entry of the batch is gone, is another's, or was changed
 */
export async function requireNext({ database }: Store, { batch, lines, part, madeBy }: LinesOfPart): Promise<void> {
  const there = database.selectFrom('batch_line').select(['line', 'entry']).where('batch', '=', batch);
  const last = await there.orderBy('line', 'desc').limit(1).executeTakeFirst();
  if ((last === undefined) !== (part === 1) || (last !== undefined && last.entry !== madeBy))
    throw new RangeError(`${batch}: an entry of its lines is lacking, or is another’s`);
  const before = Number(last?.line ?? 0n);
  if (lines.some(({ line }, index) => line !== before + index + 1))
    throw new RangeError(`${batch}: lines do not follow line ${before}`);
}

/**
 * What a batch comes to with the lines of its last entry.
 *
 * @param whole - what that entry states; absent where it holds all lines itself
 * @throws RangeError where the entries hold something else together
 */
export async function wholeOfBatch(
  store: Store,
  { batch, lines, whole }: Pick<LinesOfPart, 'batch' | 'lines'> & { readonly whole?: WholeOfParts | undefined },
): Promise<{ readonly lines: number; readonly amount: Fen }> {
  const own = { lines: lines.length, amount: sumOf(lines.map(({ amount }) => fen(amount))) };
  if (whole === undefined) return own;
  const before = await sumOfLines(store, batch);
  const all = { lines: before.lines + own.lines, amount: before.amount + own.amount };
  if (all.lines !== whole.lines || all.amount !== fen(whole.amount))
    throw new RangeError(`${batch}: its entries do not hold ${whole.lines} lines of ${whole.amount} together`);
  return all;
}

async function sumOfLines({ database }: Store, batch: string): Promise<{ lines: number; amount: Fen }> {
  const { rows } = await sql<{ lines: bigint | string; fen: string }>`
    select count(*) as lines, cast(coalesce(sum(amount_fen), 0) as text) as fen
    from batch_line where batch = ${batch}`.execute(database);
  const [row] = rows;
  return { lines: Number(row?.lines ?? 0), amount: BigInt(row?.fen ?? 0) };
}
