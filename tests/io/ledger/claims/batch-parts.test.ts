import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { LineAnswer } from '../../../../src/io/ledger/entry/claims/payout-entries.ts';
import { parseEntry } from '../../../../src/io/ledger/entry/read-entry.ts';
import { type BatchRecord, batchByNumber, linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { storyOf } from '../../../../src/io/ledger/read/story/person-story.ts';
import type { Row, TableName } from '../../../../src/io/ledger/store/database.ts';
import { verifyLedger } from '../../../../src/io/ledger/verify/verify-ledger.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { partsOf } from '../../../../src/io/ledger/write/claims/batch-parts.ts';
import { type BatchToMake, makeBatch } from '../../../../src/io/ledger/write/claims/make-batch.ts';
import { undoRun } from '../../../../src/io/ledger/write/undo-run.ts';
import { batchPostings, bouncedPostings } from '../../../../src/rules/fund/claim-postings.ts';
import { change, damaged, dropTriggers, remove, reseal } from '../../../load/attacker.ts';
import { onBothDatabases, type Prepared, withLedger } from '../ledgers.ts';
import { office } from '../sample.ts';
import { nextRun } from './deciding.ts';
import { eightLines } from './eight-lines.ts';

describe('lines that are cut into parts', () => {
  it('are together all lines, each once and in their order, no part larger than it may be', () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(sizes, ([count, most]) => {
        const lines = Array.from({ length: count }, (_, index) => index + 1);
        const parts = [...partsOf(lines, count, most)];
        expect(parts.flatMap((part) => part.lines)).toEqual(lines);
        expect(parts.map(({ part }) => part)).toEqual(parts.map((_, index) => index + 1));
        for (const part of parts) {
          expect(part.parts).toBe(parts.length);
          expect(part.first).toBe(part.lines[0] ?? 1);
          expect(part.lines.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

/** What tables hold that no entry's name and no order of entries is in. */
async function rowsOf({ ledger }: Prepared, batch: string): Promise<unknown> {
  const without = <Table extends TableName>(rows: readonly Row<Table>[], ...names: readonly string[]) =>
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name))));
  const { database } = ledger;
  const lines = database.selectFrom('batch_line').selectAll().where('batch', '=', batch).orderBy('line');
  const claims = database.selectFrom('claim').selectAll().orderBy('number');
  const live = database.selectFrom('live_payout').selectAll().orderBy('number').orderBy('heir');
  const {
    entry,
    lines: count,
    amount_fen,
  } = await database.selectFrom('batch').selectAll().where('batch', '=', batch).executeTakeFirstOrThrow();
  const noted = database.selectFrom('claim_entry').select(['person', 'number', 'kind', 'undone_by']);
  const posted = database.selectFrom('posting').select(['line', 'account', 'fen', 'unit', 'period']);
  return {
    batch: { count, amount_fen },
    lines: without(await lines.execute(), 'batch', 'entry', 'answered_by'),
    claims: await claims.execute(),
    live: without(await live.execute(), 'batch'),
    noted: await noted.where('entry', '=', entry).orderBy('number').execute(),
    posted: await posted.where('entry', '=', entry).orderBy('line').execute(),
  };
}

async function made(prepared: Prepared, wish: BatchToMake, linesOfPart: number) {
  const at = await nextRun(prepared);
  const outcome = await makeBatch(prepared.ledger, at.run, wish, linesOfPart);
  if (outcome.outcome !== 'applied') throw new Error('not batched');
  return { ...outcome, at };
}

async function answered(prepared: Prepared, batch: string, sha256: string, linesOfPart: number) {
  const at = await nextRun(prepared);
  const rows = await linesOfBatch(prepared.ledger, batch);
  const lines = rows.map(({ line, amount }): LineAnswer => {
    const outcome = line % 3 === 0 ? 'bounced' : 'paid';
    return { line, amount, on: '2026-06-03', outcome, reason: outcome === 'bounced' ? '账号已销户' : null };
  });
  const postings = bouncedPostings(rows.filter(({ line }) => line % 3 === 0));
  const wish = { batch, file: '回盘.csv', sha256, lines, postings };
  const outcome = await answerBatch(prepared.ledger, at.run, wish, linesOfPart);
  if (outcome.outcome !== 'applied') throw new Error(`not answered: ${outcome.outcome}`);
  return { at };
}

async function kindsOf({ ledger }: Prepared, run: number): Promise<string[]> {
  const entries = ledger.database.selectFrom('entry').select('kind').where('run', '=', BigInt(run));
  const rows = await entries.where('kind', '<>', 'run-opened').orderBy('sequence').execute();
  return rows.map(({ kind }) => kind);
}

const undo = (prepared: Prepared, run: number) => undoRun(prepared.ledger, prepared.run, { run, reason: '重做' });

onBothDatabases('batches of several entries', (newPlace) => {
  test(
    'come to what one entry comes to, however many lines each holds, and are undone as one',
    withLedger(newPlace, async (prepared) => {
      const wish = await eightLines(prepared);
      const before = await prepared.ledger.database.selectFrom('claim').selectAll().orderBy('number').execute();
      let whole: unknown;
      for (const linesOfPart of [100, 8, 7, 3, 2, 1]) {
        const { at, batch, entry } = await made(prepared, wish, linesOfPart);
        const parts = Math.ceil(8 / linesOfPart);
        expect(await kindsOf(prepared, at.run.number)).toEqual([
          ...Array.from({ length: parts - 1 }, () => 'batch-lines'),
          'batch-made',
        ]);
        const record = (await batchByNumber(prepared.ledger, batch)) as BatchRecord;
        expect(record).toMatchObject({ lines: 8, waiting: 8, madeBy: { entry, run: at.run.number } });
        const rows = await rowsOf(prepared, batch);
        whole ??= rows;
        expect(rows).toEqual(whole);
        expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
        await undo(prepared, at.run.number);
        expect(await prepared.ledger.database.selectFrom('claim').selectAll().orderBy('number').execute()).toEqual(
          before,
        );
        expect(await prepared.ledger.database.selectFrom('live_payout').selectAll().execute()).toEqual([]);
      }
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'are answered in several entries as in one, undone and answered again, and told in the story of their members',
    withLedger(newPlace, async (prepared) => {
      const wish = await eightLines(prepared);
      const { batch } = await made(prepared, wish, 3);
      const waiting = await rowsOf(prepared, batch);
      let whole: unknown;
      for (const linesOfPart of [100, 3, 1]) {
        const { at } = await answered(prepared, batch, `answer ${linesOfPart}`, linesOfPart);
        const kinds = await kindsOf(prepared, at.run.number);
        expect(kinds).toEqual([...kinds.slice(1).map(() => 'answer-lines'), 'batch-answered']);
        expect(kinds).toHaveLength(Math.ceil(8 / linesOfPart));
        const rows = await rowsOf(prepared, batch);
        whole ??= rows;
        expect(rows).toEqual(whole);
        expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
        if (linesOfPart === 1) break;
        await undo(prepared, at.run.number);
        expect(await rowsOf(prepared, batch)).toEqual(waiting);
      }
      const lines = await linesOfBatch(prepared.ledger, batch);
      const { person = '' } = lines[2] ?? {};
      const own = lines.filter((line) => line.person === person).map(({ line }) => line);
      const { entries } = await storyOf(prepared.ledger, { person });
      const told = (kind: string) =>
        entries.flatMap(({ events }) =>
          events.flatMap((event) => (event.kind === kind && 'line' in event ? [event.line] : [])),
        );
      expect(new Set(own.map((line) => Math.ceil(line / 3))).size).toBe(2);
      expect(told('batched')).toEqual(own);
      expect(told('answered')).toEqual([...own, ...own, ...own]);
      expect((await verifyLedger(prepared.ledger)).differences).toEqual([]);
    }),
  );

  test(
    'are not made where a claim of any part is not what it was, and all such claims are told',
    withLedger(newPlace, async (prepared) => {
      const wish = await eightLines(prepared);
      const { lines } = wish;
      const changed = lines.map((line, index) =>
        index === 1 || index === 5 ? { ...line, decision: `${office}/1` } : line,
      );
      const entries = () => prepared.ledger.database.selectFrom('entry').select('sequence').execute();
      const at = await nextRun(prepared);
      const before = await entries();
      const outcome = await makeBatch(prepared.ledger, at.run, { ...wish, lines: changed }, 2);
      expect(outcome).toEqual({ outcome: 'stale', numbers: [lines[1]?.number, lines[5]?.number] });
      expect(await entries()).toEqual(before);
      // The heirs of one claim stand in two parts: together they may not have more than is left of it.
      const more = lines.map((line, index) =>
        index === 7 ? { ...line, amount: `${Number(line.amount) + 1}.00` } : line,
      );
      const sum = batchPostings(more.map((line) => ({ unit: null, period: 'p', amount: line.amount })));
      const tooMuch = await makeBatch(prepared.ledger, at.run, { ...wish, lines: more, postings: sum }, 7);
      expect(tooMuch).toEqual({ outcome: 'stale', numbers: [lines[7]?.number] });
      const twice = [...lines.slice(0, 7), ...lines.slice(0, 1)];
      const paid = batchPostings(twice.map((line) => ({ unit: null, period: 'p', amount: line.amount })));
      const again = await makeBatch(prepared.ledger, at.run, { ...wish, lines: twice, postings: paid }, 2);
      expect(again).toEqual({ outcome: 'stale', numbers: [lines[0]?.number] });
      expect(await entries()).toEqual(before);
    }),
  );
});

describe('an entry of a batch', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const newFile = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mutual-parts-'));
    folders.push(folder);
    return join(folder, 'mutual.db');
  };

  it(
    'that is missing, changed or of other lines is told, also where every hash was computed anew',
    withLedger(newFile, async (prepared) => {
      const { at, entry } = await made(prepared, await eightLines(prepared), 3);
      await answered(prepared, `${office}/2026-001`, 'answer', 3);
      await dropTriggers(prepared.ledger);
      const parts = await prepared.ledger.database
        .selectFrom('entry')
        .selectAll()
        .where('run', '>=', BigInt(at.run.number))
        .where('kind', 'in', ['batch-lines', 'batch-made', 'answer-lines', 'batch-answered'])
        .orderBy('sequence')
        .execute();
      expect(parts).toHaveLength(6);
      const told = async (of: Prepared['ledger']) =>
        (await verifyLedger(of)).differences
          .filter(({ table }) => table === 'entry')
          .map(({ kind, key }) => `${kind} ${key}`);
      for (const part of parts) {
        const { office: of, sequence, text } = part;
        await damaged(prepared.ledger, async (ledger) => {
          await remove(ledger, 'entry', { office: of, sequence });
          await reseal(ledger);
          expect(await told(ledger), `without ${sequence}`).toContainEqual(expect.stringMatching(/^entry-missing/));
        });
        const { body, ...place } = parseEntry(text);
        const lines = 'lines' in body ? (body.lines as readonly { amount: string }[]) : [];
        const otherAmount = lines.map((line, index) => (index === 0 ? { ...line, amount: '1.00' } : line));
        // What an answer says of an amount is the batch's own, and makes no row.
        const isOfBatch = body.kind === 'batch-lines' || body.kind === 'batch-made';
        for (const [what, other] of [
          ['a line less', lines.slice(0, -1)],
          ...(isOfBatch ? [['another amount', otherAmount] as const] : []),
        ] as const) {
          await damaged(prepared.ledger, async (ledger) => {
            const changed = JSON.stringify({ body: { ...body, lines: other }, ...place });
            await change(ledger, 'entry', { office: of, sequence }, { text: changed });
            await reseal(ledger);
            expect(await told(ledger), `${what} in ${sequence}`).toContainEqual(expect.stringMatching(/^entry-/));
          });
        }
      }
      // Parts that lost the entry that closes them: all after it is moved up, as if it had never been.
      await damaged(prepared.ledger, async (ledger) => {
        const closing = parts.find(({ kind }) => kind === 'batch-made');
        await ledger.database
          .deleteFrom('entry')
          .where('sequence', '>=', closing?.sequence ?? 0n)
          .execute();
        await reseal(ledger);
        expect(await told(ledger)).toContain(`entry-missing ${entry.replace(/\/(\d+)$/, ' | $1')}`);
      });
    }),
  );
});
