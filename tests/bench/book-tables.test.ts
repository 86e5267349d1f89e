import { expect, it } from 'vitest';
import { type BookPoint, mergeBooks } from '../../bench/books/book-point.ts';
import { thisMachine } from '../../bench/machine.ts';
import { bookTable, bookTargets } from '../../bench/report/book-tables.ts';

const point = (wish: Partial<BookPoint>): BookPoint => ({
  ...{ database: 'sqlite', verb: 'close', seconds: 8, processor: 14, peak: 350, units: 2, members: 30 },
  ...{ claims: 4, runs: 1, date: '2026-11-22', machine: thisMachine() },
  ...wish,
});

const metOf = (points: readonly BookPoint[]) =>
  Object.fromEntries(bookTargets(points).rows.map(([title, , measured, met]) => [title, `${measured}: ${met}`]));

it('holds the books of a prefecture against what was asked for', () => {
  const met = metOf([point({}), point({ database: 'postgres', seconds: 20 }), point({ verb: 'summary', peak: 436 })]);
  expect(met).toMatchObject({
    'close on SQLite, by the clock': '8.00 s: yes',
    'close on PostgreSQL over SQLite': '2.50 ×: no',
    'peak memory of summary on SQLite': '436 MiB: no',
    'reconcile on SQLite, by the clock': 'not measured: not yet known',
  });
});

it('keeps what was not measured again, in the order of a period', () => {
  const former = [point({ verb: 'summary' }), point({ seconds: 9 }), point({ database: 'postgres' })];
  const merged = mergeBooks(former, [point({ seconds: 7 }), point({ verb: 'reconcile' })]);
  expect(bookTable(merged).rows.map((row) => row.slice(0, 3))).toEqual([
    ['reconcile', 'SQLite', '8.00'],
    ['summary', 'SQLite', '8.00'],
    ['close', 'SQLite', '7.00'],
    ['close', 'PostgreSQL', '8.00'],
  ]);
});
