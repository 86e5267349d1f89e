import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Account, type AccountId, accountName, accounts } from '../../../src/rules/fund/accounts.ts';

const chart: readonly (readonly [string, Account])[] = Object.entries(accounts);

describe('chart of accounts', () => {
  it('is the table of docs/books.md', () => {
    const books = readFileSync(new URL('../../../docs/books.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
    const table = /<!-- accounts:.*?-->\n\n([\s\S]*?)\n\n<!-- end of accounts -->/
      .exec(books)?.[1]
      ?.split('\n')
      .slice(2);
    const rows = chart.map(([, { number, title, kind, holds, basis }]) =>
      ['', number, title.zh, title.en, kind, holds.en, basis, ''].join(' | ').trim(),
    );
    expect(table).toEqual(rows);
  });

  it('numbers are four digits, different, and in the order of their kinds', () => {
    const numbers = chart.map(([, { number }]) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    const digits = { asset: '1', liability: '2', equity: '3', income: '4', expense: '5' };
    for (const [, { number, kind }] of chart) expect(number).toMatch(new RegExp(`^${digits[kind]}\\d{3}$`));
  });

  it('a name begins with its number', () => {
    const id: AccountId = 'fees-receivable';
    expect(accountName(id)).toBe('1122应收互助金');
  });
});
