import { describe, expect, it } from 'vitest';
import type { BookLine } from '../../../src/io/books/book-line.ts';
import { ofPeriod } from '../../../src/io/books/of-period.ts';
import { transactionsOf } from '../../../src/io/books/transactions.ts';
import { bookLine, dues } from './sample-lines.ts';

async function* streamOf(lines: readonly BookLine[]): AsyncGenerator<BookLine> {
  yield* lines;
}

async function transactions(lines: readonly BookLine[]): Promise<(readonly BookLine[])[]> {
  const all: (readonly BookLine[])[] = [];
  for await (const each of transactionsOf(streamOf(lines))) all.push(each);
  return all;
}

const statement = { entry: '红河州办事处/31', kind: 'statement-taken' } as const;
const bank = { ...statement, account: 'bank', party: null, plan: null, period: null, unit: null } as const;
const fee = { ...statement, plan: null } as const;

describe('transactions', () => {
  it('are the lines of an entry, those of a statement day by day', async () => {
    const lines = [
      ...dues,
      bookLine({ ...bank, line: 1, day: '2026-02-01', fen: 100n }),
      bookLine({ ...fee, line: 2, day: '2026-02-01', fen: -100n }),
      bookLine({ ...bank, line: 3, day: '2026-02-03', fen: 50n }),
      bookLine({ ...fee, line: 4, day: '2026-02-03', fen: -50n }),
      bookLine({ ...bank, line: 5, day: '2026-02-01', fen: 7n }),
      bookLine({ ...fee, line: 6, day: '2026-02-01', fen: -7n }),
    ];
    const found = await transactions(lines);
    expect(found.map((each) => each.map(({ entry, day, line }) => `${entry.slice(-2)} ${day} ${line}`))).toEqual([
      ['/9 2026-01-05 1', '/9 2026-01-05 2'],
      ['31 2026-02-01 1', '31 2026-02-01 2', '31 2026-02-01 5', '31 2026-02-01 6'],
      ['31 2026-02-03 3', '31 2026-02-03 4'],
    ]);
    expect(await transactions([])).toEqual([]);
  });

  it('add up to zero, or nothing is written', async () => {
    await expect(transactions([bookLine()])).rejects.toThrow('come to 15000 fen');
  });
});

describe('the part of one period', () => {
  const other = 'yunnan-18/18';
  const receipt = [
    bookLine({ ...bank, fen: 25_000n }),
    bookLine({ ...fee, line: 2, fen: -15_000n }),
    bookLine({ ...fee, line: 3, period: other, fen: -10_000n }),
  ];

  it('has of the bank what its own lines come to', () => {
    expect(ofPeriod(receipt, other).map(({ account, fen, period }) => [account, fen, period])).toEqual([
      ['fees-receivable', -10_000n, other],
      ['bank', 10_000n, other],
    ]);
  });

  it('is the whole where all is of the period, and nothing where nothing is', () => {
    expect(ofPeriod(dues, 'yunnan-17/17')).toEqual(dues);
    expect(ofPeriod(dues, other)).toEqual([]);
  });

  it('stands against the other periods where the bank has no part in it', () => {
    const setOff = [
      bookLine({ account: 'fees-in-advance', fen: 5_000n }),
      bookLine({ line: 2, period: other, fen: -5_000n }),
    ];
    expect(ofPeriod(setOff, other).map(({ account, fen }) => [account, fen])).toEqual([
      ['fees-receivable', -5_000n],
      ['other-periods', 5_000n],
    ]);
  });
});
