import { readFileSync } from 'node:fs';
import { type AccountId, accounts } from '../../../src/rules/fund/accounts.ts';
import type { Yuan } from '../../../src/rules/value/money.ts';

const books = readFileSync(new URL('../../../docs/books.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** Cells of the rows of a table of docs/books.md, by the comment above it. */
export function rowsOf(mark: string): string[][] {
  const [, after = ''] = books.split(new RegExp(`<!-- ${mark}.*-->\n\n`));
  const [table = ''] = after.split('\n\n');
  return table
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** An account as the page names it in its tables. */
export const titled = (account: AccountId): string => `${accounts[account].number} ${accounts[account].title.zh}`;

/** Debit and credit, one of which is empty. */
export function sidesOf(amount: Yuan): [string, string] {
  const sum = amount.replace('-', '').replace(/\B(?=(\d{3})+\.)/g, ',');
  return amount.startsWith('-') ? ['', sum] : [sum, ''];
}
