import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryHash } from '../../src/io/ledger/entry/hash.ts';
import type { Ledger } from '../../src/io/ledger/ledger.ts';
import { closeLedger, openLedger } from '../../src/io/ledger/open-ledger.ts';
import { chainHead } from '../../src/io/ledger/read/chain-head.ts';
import { projections, type TableName, tables } from '../../src/io/ledger/store/database.ts';
import { verifyLedger } from '../../src/io/ledger/verify/verify-ledger.ts';
import { wholeLife } from '../scenarios/whole-life.ts';
import {
  add,
  change,
  damaged,
  dropTriggers,
  edited,
  execute,
  keyOf,
  otherThan,
  rebuildTables,
  remove,
  reseal,
  rowsOf,
  type Values,
  writersOf,
} from './attacker.ts';

let ledger: Ledger;
let writers: Awaited<ReturnType<typeof writersOf>>;
let head: string;
let lastRun: number;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mutual-life-'));
  ledger = await openLedger((await wholeLife(folder)).path('mutual.db'));
  await dropTriggers(ledger);
  writers = await writersOf(ledger);
  lastRun = (await rowsOf(ledger, 'run')).length;
  head = (await chainHead(ledger, 'main')).hash;
});
afterAll(async () => {
  await closeLedger(ledger);
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** What `verify` tells, but for the triggers that are gone all the while. */
async function told(of: Ledger, ...against: string[]) {
  const { differences } = await verifyLedger(of, { against: against.map((hash) => ({ hash, run: lastRun })) });
  return differences.filter(({ kind }) => kind !== 'trigger-missing');
}

const runsOf = (table: TableName, row: Values) => [...(writers.get(table)?.get(keyOf(table, row)) ?? [])];

/** Columns in no key are changed in the row in the middle; the first and the last are those that are looked at by chance. */
async function rowOf(table: TableName): Promise<Values> {
  const rows = await rowsOf(ledger, table);
  const row = rows[Math.floor(rows.length / 2)];
  if (row === undefined) throw new Error(`no row of ${table}: give ../scenarios/whole-life.ts a step that makes one`);
  return row;
}

const entryTables = ['entry', 'chain'] as const;
const inKey = (table: TableName, column: string) => (tables[table].key as readonly string[]).includes(column);

describe('what verify tells of one row', () => {
  it('is nothing where nobody was', async () => {
    expect(await told(ledger, head)).toEqual([]);
  });

  it.each(projections.flatMap((table) => Object.keys(tables[table].columns).map((column) => [table, column] as const)))(
    '%s.%s changed',
    async (table, column) => {
      const row = await rowOf(table);
      await damaged(ledger, async (within) => {
        await change(within, table, row, { [column]: otherThan(table, column, row[column]) });
        const differences = await told(within);
        const [first] = differences;
        if (inKey(table, column)) {
          expect(differences.map(({ kind }) => kind).sort()).toEqual(['row-added', 'row-missing']);
          const missing = differences.find(({ kind }) => kind === 'row-missing');
          expect(missing).toMatchObject({ table, key: keyOf(table, row) });
          expect(runsOf(table, row)).toContain(missing?.run);
        } else {
          expect(differences).toMatchObject([
            { kind: 'row-changed', table, key: keyOf(table, row), columns: [column] },
          ]);
          expect(runsOf(table, row)).toContain(first?.run);
        }
      });
    },
  );

  it.each(projections)('%s removed', async (table) => {
    const row = await rowOf(table);
    await damaged(ledger, async (within) => {
      await remove(within, table, row);
      const differences = await told(within);
      expect(differences).toMatchObject([{ kind: 'row-missing', table, key: keyOf(table, row) }]);
      expect(runsOf(table, row)).toContain(differences[0]?.run);
    });
  });

  it.each(projections)('%s added', async (table) => {
    const row = await rowOf(table);
    const column = tables[table].key.at(-1) ?? '';
    const added = { ...row, [column]: otherThan(table, column, row[column]) };
    await damaged(ledger, async (within) => {
      await add(within, table, added);
      expect(await told(within)).toMatchObject([{ kind: 'row-added', table, key: keyOf(table, added) }]);
    });
  });

  it.each(entryTables.flatMap((table) => Object.keys(tables[table].columns).map((column) => [table, column] as const)))(
    '%s.%s changed',
    async (table, column) => {
      const row = await rowOf(table);
      await damaged(ledger, async (within) => {
        await change(within, table, row, { [column]: otherThan(table, column, row[column]) });
        const run = table === 'entry' ? Number(row.run) : lastRun;
        expect(await told(within)).toContainEqual(expect.objectContaining({ table, run }));
      });
    },
  );
});

describe('what verify tells of values that no program of ours writes', () => {
  it.each([
    ['text as bytes', `update member set name = cast(name as blob)`, 'row-changed', 'member'],
    [
      'a number as bytes',
      `update coverage set fee_fen = cast(cast(fee_fen as text) as blob)`,
      'row-changed',
      'coverage',
    ],
    ['a number as text', `update claim set amount_fen = 'much'`, 'row-changed', 'claim'],
    ['a number that is not whole', `update posting set fen = 0.5`, 'row-changed', 'posting'],
    ['text in the key of numbers', `update batch_line set line = 'first' where line = 1`, 'row-added', 'batch_line'],
    ['bytes in a key', `update unit set id = cast(id as blob)`, 'row-added', 'unit'],
    ['an entry as bytes', `update entry set text = cast(text as blob) where sequence = 5`, 'entry-changed', 'entry'],
    ['an entry that is no entry', `update entry set text = 'null' where sequence = 5`, 'entry-changed', 'entry'],
    ['an entry before all', `update entry set position = -1 where sequence = 5`, 'entry-missing', 'entry'],
    [
      'a trigger of somebody else',
      'create trigger helpful after insert on claim begin select 1; end',
      'trigger-added',
      '',
    ],
  ])('%s', async (_, statement, kind, table) => {
    await damaged(ledger, async (within) => {
      await execute(within, statement);
      expect(await told(within)).toContainEqual(expect.objectContaining({ kind, table }));
    });
  });
});

describe('what verify tells of the chain', () => {
  const entries = () => rowsOf(ledger, 'entry');

  it('each entry that was taken out, with its run', async () => {
    for (const entry of await entries())
      await damaged(ledger, async (within) => {
        await remove(within, 'entry', entry);
        const differences = await told(within);
        expect(runsIn(differences), String(entry.sequence)).toContain(Number(entry.run));
        const kinds = differences.map(({ kind }) => kind);
        expect(kinds.includes('entry-missing') || kinds.includes('chain-head')).toBe(true);
      });
  });

  it('each entry whose text was edited, with its run; with its hash computed anew by the next one, else by the head', async () => {
    const all = await entries();
    for (const [at, entry] of all.entries())
      await damaged(ledger, async (within) => {
        const text = edited(entry);
        await change(within, 'entry', entry, { text });
        const own = `${entry.office} | ${entry.sequence}`;
        expect(await told(within)).toContainEqual(
          expect.objectContaining({ kind: 'entry-changed', key: own, run: Number(entry.run), columns: ['hash'] }),
        );
        await change(within, 'entry', entry, { hash: entryHash(String(entry.previous), text) });
        const next = all[at + 1];
        const expected = next
          ? { kind: 'entry-changed', key: `${next.office} | ${next.sequence}`, columns: ['previous'] }
          : { kind: 'chain-head', run: lastRun };
        expect(await told(within)).toContainEqual(expect.objectContaining(expected));
      });
  });

  it('each entry edited and the chain resealed: by its rows, else by the head on any file that left since', async () => {
    const byRows = new Set<unknown>();
    for (const entry of await entries())
      await damaged(ledger, async (within) => {
        await change(within, 'entry', entry, { text: edited(entry) });
        await reseal(within);
        const differences = await told(within, head);
        const [unknown] = differences.filter(({ kind }) => kind === 'head-unknown');
        expect(unknown, String(entry.sequence)).toMatchObject({ key: head, run: lastRun });
        const rest = differences.filter((each) => each !== unknown);
        if (rest.length > 0) byRows.add(entry.kind);
      });
    expect([...byRows]).toEqual(expect.arrayContaining(['run-opened', 'list-taken', 'claims-decided', 'batch-made']));
  });

  it('a sum that was edited, resealed and rebuilt, and a scheme: out of balance, and unlike its hash', async () => {
    for (const [kind, from, to, expected] of [
      ['list-taken', '"amount":"600.00"', '"amount":"500.00"', 'entry-unbalanced'],
      ['period-opened', '"title":"', '"title":"新', 'scheme-changed'],
    ] as const) {
      const entry = (await entries()).find((each) => each.kind === kind && String(each.text).includes(from));
      await damaged(ledger, async (within) => {
        await change(within, 'entry', entry ?? {}, { text: String(entry?.text).replace(from, to) });
        await reseal(within);
        expect(await told(within)).toContainEqual(expect.objectContaining({ kind: expected, run: Number(entry?.run) }));
      });
    }
  });

  it('its last entries cut off, be it resealed, or rebuilt as if they had never been', async () => {
    const all = await entries();
    for (const count of [1, 2, 3, 7, all.length - 4]) {
      const cut = all.slice(-count);
      await damaged(ledger, async (within) => {
        for (const entry of cut) await remove(within, 'entry', entry);
        expect(await told(within)).toContainEqual(expect.objectContaining({ kind: 'chain-head', run: lastRun }));
        await reseal(within);
        expect(runsIn(await told(within))).toEqual(
          expect.arrayContaining([...new Set(cut.map(({ run }) => Number(run)))]),
        );
        await rebuildTables(within);
        expect(await told(within)).toEqual([]);
        expect(await told(within, head)).toMatchObject([{ kind: 'head-unknown', key: head, run: lastRun }]);
      });
    }
  });
});

const runsIn = (differences: Awaited<ReturnType<typeof told>>) => [...new Set(differences.map(({ run }) => run))];
