import type { AnswerLines, BatchAnswered, LineAnswer } from '../../entry/claims/payout-entries.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits } from '../unit-entry.ts';
import { pagesAnsweredBy, requireBegun, requireWhole } from './answer-parts.ts';
import { asFirstPart, closingEntry } from './batch-parts.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { refreshSums } from './claim-sums.ts';

/** Lines of an answer are taken as if the entry that closes it held them. */
export async function projectAnswerLines(to: Projection, body: AnswerLines): Promise<void> {
  const entry = closingEntry(to, body);
  await requireBegun(to.store, { ...body, entry });
  await takeAnswers({ ...to, entry }, body.batch, body.lines);
}

/** What comes back is no longer a live attempt; what is paid stays one unless a later answer has it come back. */
export async function projectBatchAnswered(to: Projection, body: BatchAnswered): Promise<void> {
  const { batch, lines, whole } = body;
  await requireBegun(to.store, { batch, entry: to.entry, part: whole?.parts ?? 1 });
  await noteUnits(to, body.kind, null, []);
  const answer = { batch, entry: to.entry, file: body.file, sha256: body.sha256, undone_by: null };
  await insertRows(to.store, 'batch_answer', [answer]);
  await takeAnswers(to, batch, lines);
  await requireWhole(to.store, { batch, entry: to.entry, whole });
  await to.store.database.updateTable('batch').set({ answered: 1n }).where('batch', '=', batch).execute();
  await postJournal(to, { day: body.day, period: null, kind: body.kind }, body.postings);
}

async function takeAnswers(to: Projection, batch: string, lines: readonly LineAnswer[]): Promise<void> {
  const numbers = lines.map(({ line }) => line);
  const concerned = await linesOf(to.store, batch, numbers);
  await noteClaims(await asFirstPart(to), 'batch-answered', concerned, { keepExisting: true });
  for (const alike of alikeAnswers(lines)) {
    const [{ outcome, on, reason }] = alike;
    const answered = { state: outcome, answered_by: to.entry, answered_on: on, reason };
    await setLines(
      to.store,
      batch,
      alike.map(({ line }) => line),
      answered,
    );
  }
  const bounced = lines.filter(({ outcome }) => outcome === 'bounced').map(({ line }) => line);
  for (const chunk of inChunks(bounced.map(BigInt))) {
    await to.store.database.deleteFrom('live_payout').where('batch', '=', batch).where('line', 'in', chunk).execute();
  }
  await refreshSums(to.store, batch, numbers);
}

/** The lines wait again, or are paid where an earlier answer called them so. That the batch was answered stays on record: it is at the bank, and is not undone any more. */
export async function undoBatchAnswered(
  to: Projection,
  body: BatchAnswered,
  undone: string,
  day: string,
): Promise<void> {
  const { batch } = body;
  await noteUndone(to, undone);
  const answers = to.store.database.updateTable('batch_answer').set({ undone_by: to.entry });
  await answers.where('batch', '=', batch).where('entry', '=', undone).execute();
  const calledPaid = new Map((body.calledPaid ?? []).map((each) => [each.line, each]));
  for await (const page of pagesAnsweredBy(to.store, batch, undone)) {
    const numbers = page.map(({ line }) => Number(line));
    const unanswered = numbers.filter((line) => !calledPaid.has(line));
    await setLines(to.store, batch, unanswered, waiting);
    for (const line of numbers) {
      const before = calledPaid.get(line);
      if (before === undefined) continue;
      const paid = { state: 'paid', answered_by: before.by, answered_on: before.on, reason: null };
      await setLines(to.store, batch, [line], paid);
    }
    const bounced = page.filter(({ state }) => state === 'bounced').map(({ line }) => Number(line));
    const again = await linesOf(to.store, batch, bounced);
    await insertRows(
      to.store,
      'live_payout',
      again.map(({ person, number, decision, heir, line }) => {
        return { person, number, decision, heir: heir ?? -1n, batch, line };
      }),
    );
    await refreshSums(to.store, batch, numbers);
  }
  await reverseJournal(to, { day, period: null, kind: 'undo', reverses: undone }, body.postings);
}

/** What a line is that the bank has said nothing of. */
const waiting = { state: 'waiting', answered_by: null, answered_on: null, reason: null } as const;

/** Answers in groups that say the same, so that a batch of any size takes few statements. */
function alikeAnswers(lines: readonly LineAnswer[]): [LineAnswer, ...LineAnswer[]][] {
  const groups = new Map<string, [LineAnswer, ...LineAnswer[]]>();
  for (const line of lines) {
    const key = JSON.stringify([line.outcome, line.on, line.reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return [...groups.values()];
}

async function setLines(
  store: Store,
  batch: string,
  lines: readonly number[],
  values: Pick<Row<'batch_line'>, 'state' | 'answered_by' | 'answered_on' | 'reason'>,
): Promise<void> {
  for (const chunk of inChunks(lines.map(BigInt))) {
    const update = store.database.updateTable('batch_line').set(values);
    await update.where('batch', '=', batch).where('line', 'in', chunk).execute();
  }
}

/** Which payment a line is. */
const columns = ['person', 'number', 'decision', 'heir', 'line'] as const;

async function linesOf(
  store: Store,
  batch: string,
  lines: readonly number[],
): Promise<Pick<Row<'batch_line'>, (typeof columns)[number]>[]> {
  const found: Pick<Row<'batch_line'>, (typeof columns)[number]>[] = [];
  for (const chunk of inChunks(lines.map(BigInt))) {
    const rows = store.database.selectFrom('batch_line').select(columns).where('batch', '=', batch);
    found.push(...(await rows.where('line', 'in', chunk).orderBy('line').execute()));
  }
  return found;
}
