import { sql } from 'kysely';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { fen } from '../../../../rules/value/money.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import { isPaidTo } from '../../entry/claims/is-paid-to.ts';
import type { BatchLines, BatchMade, PayoutLine } from '../../entry/claims/payout-entries.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { asFirstPart, closingEntry, requireNext, wholeOfBatch } from './batch-parts.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { refreshSums, refreshSumsBetween } from './claim-sums.ts';

/** In place of an heir's number where the claim has none: a key holds no nulls. */
const noHeir = -1;

/** Lines come into their batch as if the entry that closes it held them: so an undo takes back all of them, and whoever looks for a batch finds one. */
export async function projectBatchLines(to: Projection, body: BatchLines): Promise<void> {
  const { batch, lines, part } = body;
  const entry = closingEntry(to, body);
  await requireNext(to.store, { batch, lines, part, madeBy: entry });
  await placeLines({ ...to, entry }, batch, lines);
}

/**
 * The batch, its lines (where they came in several entries, the last of them) and its postings.
 *
 * @throws RangeError where lines do not follow those before them or do not come to the whole that the entry states
 */
export async function projectBatchMade(to: Projection, body: BatchMade): Promise<void> {
  const { batch, lines, whole } = body;
  const [year = '', ordinal = ''] = batch.slice(batch.lastIndexOf('/') + 1).split('-');
  await requireNext(to.store, { batch, lines, part: whole?.parts ?? 1, madeBy: to.entry });
  const all = await wholeOfBatch(to.store, { batch, lines, whole });
  await noteUnits(to, body.kind, null, []);
  await insertRows(to.store, 'batch', [
    {
      batch,
      office: to.office,
      year,
      ordinal: BigInt(ordinal),
      entry: to.entry,
      day: body.day,
      options: canonicalJson(body.options),
      lines: BigInt(all.lines),
      amount_fen: all.amount,
      answered: 0n,
      undone_by: null,
    },
  ]);
  await placeLines(to, batch, lines);
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

/** Lines that follow each other in a batch, with all that they do to their claims. */
async function placeLines(to: Projection, batch: string, lines: readonly PayoutLine[]): Promise<void> {
  const [first, last] = [lines[0]?.line ?? 1, lines.at(-1)?.line ?? 0];
  await noteClaims(await asFirstPart(to), 'batch-made', lines, { keepExisting: true });
  for (const some of inChunks(lines)) {
    await insertRows(
      to.store,
      'batch_line',
      some.map((line) => lineRow(to, batch, line)),
    );
    await insertRows(
      to.store,
      'live_payout',
      some.map((line) => liveRow(batch, line)),
    );
  }
  await markRetried(to, batch, { first, last });
  await refreshSumsBetween(to.store, batch, { first, last });
}

function lineRow(to: Projection, batch: string, line: PayoutLine): Row<'batch_line'> {
  return {
    batch,
    line: BigInt(line.line),
    entry: to.entry,
    number: line.number,
    decision: line.decision,
    person: line.person,
    unit: line.unit,
    period: line.period,
    heir: line.heir === null ? null : BigInt(line.heir),
    payee: line.payee.name,
    bank: line.payee.bank,
    account: line.payee.account,
    amount_fen: fen(line.amount),
    state: 'waiting',
    answered_by: null,
    answered_on: null,
    reason: null,
    retried_by: null,
  };
}

/** The one live attempt to pay a decision (of one heir): its key refuses a second one, whatever program writes it. */
export function liveRow(batch: string, line: Pick<PayoutLine, 'person' | 'number' | 'decision' | 'heir' | 'line'>) {
  const { person, number, decision, heir } = line;
  return { person, number, decision, heir: BigInt(heir ?? noHeir), batch, line: BigInt(line.line) };
}

interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** Lines that came back are tried again by these of the batch. */
async function markRetried({ store, entry }: Projection, batch: string, { first, last }: LineSpan): Promise<void> {
  await sql`
    update batch_line set retried_by = ${entry}
    where state = 'bounced' and retried_by is null and exists (
      select 1 from batch_line as mine
      where mine.batch = ${batch} and mine.line between ${BigInt(first)} and ${BigInt(last)}
        and mine.number = batch_line.number
        and coalesce(mine.heir, ${noHeir}) = coalesce(batch_line.heir, ${noHeir})
    )`.execute(store.database);
  for (const { batch: of, line } of await replacedIn(store, batch, { first, last })) {
    const update = store.database.updateTable('batch_line').set({ retried_by: entry });
    await update.where('batch', '=', of).where('line', '=', line).execute();
  }
}

/**
 * Lines that came back from somebody whom their claim does not pay any more, since it was corrected meanwhile: heirs take the place of the member, or are fewer. What the batch pays
 * to others for that claim stands for them; else the claim would wait for ever for somebody who cannot be paid.
 */
async function replacedIn({ database }: Projection['store'], batch: string, { first, last }: LineSpan) {
  const back = await database
    .selectFrom('batch_line as line')
    .innerJoin('claim', (join) =>
      join.onRef('claim.person', '=', 'line.person').onRef('claim.number', '=', 'line.number'),
    )
    .select(['line.batch', 'line.line', 'line.heir', 'claim.submitted'])
    .where('line.state', '=', 'bounced')
    .where('line.retried_by', 'is', null)
    .where('line.number', 'in', (own) =>
      own
        .selectFrom('batch_line')
        .select('number')
        .where('batch', '=', batch)
        .where('line', '>=', BigInt(first))
        .where('line', '<=', BigInt(last)),
    )
    .execute();
  return back.filter(({ heir, submitted }) => {
    const { heirs } = JSON.parse(submitted) as Pick<SubmittedClaim, 'heirs'>;
    return !isPaidTo(heir === null ? null : Number(heir), heirs);
  });
}

/** The batch keeps its number, and its lines are withdrawn: a file may have left with them. */
export async function undoBatchMade(to: Projection, body: BatchMade, undone: string, day: string): Promise<void> {
  const { database } = to.store;
  await noteUndone(to, undone);
  await database.updateTable('batch').set({ undone_by: to.entry }).where('batch', '=', body.batch).execute();
  await database.updateTable('batch_line').set({ state: 'withdrawn' }).where('batch', '=', body.batch).execute();
  await database.deleteFrom('live_payout').where('batch', '=', body.batch).execute();
  await database.updateTable('batch_line').set({ retried_by: null }).where('retried_by', '=', undone).execute();
  await refreshSums(to.store, body.batch);
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: undone }, body.postings);
}
