import { sql } from 'kysely';
import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { fen, sumOf } from '../../../../rules/value/money.ts';
import { canonicalJson } from '../../entry/canonical-json.ts';
import { isPaidTo } from '../../entry/claims/is-paid-to.ts';
import type { BatchMade, PayoutLine } from '../../entry/claims/payout-entries.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { refreshSums } from './claim-sums.ts';

/** In place of an heir's number where the claim has none: a key holds no nulls. */
const noHeir = -1;

export async function projectBatchMade(to: Projection, body: BatchMade): Promise<void> {
  const { batch, lines } = body;
  const [year = '', ordinal = ''] = batch.slice(batch.lastIndexOf('/') + 1).split('-');
  await noteUnits(to, body.kind, null, []);
  await noteClaims(to, body.kind, lines);
  await insertRows(to.store, 'batch', [
    {
      batch,
      office: to.office,
      year,
      ordinal: BigInt(ordinal),
      entry: to.entry,
      day: body.day,
      options: canonicalJson(body.options),
      lines: BigInt(lines.length),
      amount_fen: sumOf(lines.map(({ amount }) => fen(amount))),
      answered: 0n,
      undone_by: null,
    },
  ]);
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
  await markRetried(to, batch);
  await refreshSums(to.store, batch);
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
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

/** Lines that came back are tried again by this batch. */
async function markRetried({ store, entry }: Projection, batch: string): Promise<void> {
  await sql`
    update batch_line set retried_by = ${entry}
    where state = 'bounced' and retried_by is null and exists (
      select 1 from batch_line as mine
      where mine.batch = ${batch} and mine.number = batch_line.number
        and coalesce(mine.heir, ${noHeir}) = coalesce(batch_line.heir, ${noHeir})
    )`.execute(store.database);
  for (const { batch: of, line } of await replacedIn(store, batch)) {
    const update = store.database.updateTable('batch_line').set({ retried_by: entry });
    await update.where('batch', '=', of).where('line', '=', line).execute();
  }
}

/**
 * Lines that came back from somebody whom their claim does not pay any more, since it was corrected meanwhile: heirs take the place of the member, or are fewer. What the batch pays
 * to others for that claim stands for them; else the claim would wait for ever for somebody who cannot be paid.
 */
async function replacedIn({ database }: Projection['store'], batch: string) {
  const back = await database
    .selectFrom('batch_line as line')
    .innerJoin('claim', (join) =>
      join.onRef('claim.person', '=', 'line.person').onRef('claim.number', '=', 'line.number'),
    )
    .select(['line.batch', 'line.line', 'line.heir', 'claim.submitted'])
    .where('line.state', '=', 'bounced')
    .where('line.retried_by', 'is', null)
    .where('line.number', 'in', (own) => own.selectFrom('batch_line').select('number').where('batch', '=', batch))
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
