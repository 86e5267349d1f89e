import type { BookLine, BooksHead, BookTransaction } from '../../../src/io/books/book-line.ts';
import { type FormatName, formats } from '../../../src/io/books/formats.ts';
import { accounts } from '../../../src/rules/fund/accounts.ts';

export const head: BooksHead = {
  centre: '红河州 "职工" 互助中心',
  period: null,
  until: null,
  first: '2026-01-05',
  chains: [{ office: '红河州办事处', hash: '9f'.repeat(32) }],
};

export function bookLine(change: Partial<BookLine> = {}): BookLine {
  return {
    ...{
      entry: '红河州办事处/9',
      run: 3,
      verb: 'enrol',
      actor: 'clerk',
      kind: 'list-taken',
      day: '2026-01-05',
      line: 1,
    },
    ...{
      account: 'fees-receivable',
      party: 'unit',
      plan: 'general',
      period: 'yunnan-17/17',
      fen: 15_000n,
      reverses: null,
    },
    unit: { id: '8ee54fe44331d32d0eae', name: '蒙自一中' },
    ...change,
  };
}

/** A unit's dues: 150.00 receivable, the same as income. */
export const dues: readonly BookLine[] = [
  bookLine(),
  bookLine({ line: 2, account: 'fee-income', party: null, fen: -15_000n }),
];

export function transaction(
  lines: readonly BookLine[],
  origin: BookTransaction['origin'] = { file: null, claim: null },
) {
  const [first] = lines;
  if (first === undefined) throw new RangeError('a transaction has lines');
  return { head: first, lines, origin };
}

/** The whole text of some transactions in a format. */
export function written(format: FormatName, ...transactions: readonly BookTransaction[]): string {
  const writer = formats[format](head, accounts, (kind) => kind);
  return `${writer.head}${transactions.map((each) => writer.of(each)).join('')}`;
}
