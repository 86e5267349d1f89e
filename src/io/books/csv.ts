import { type Fen, yuan } from '../../rules/value/money.ts';
import { accountOf, type BooksFormat, type Chart } from './book-line.ts';

/** By which Excel knows the text as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Names of the columns: those of the ledger, the same in every language, so that scripts find them. */
const COLUMNS = [
  ...['day', 'entry', 'line', 'run', 'verb', 'actor', 'kind', 'account', 'title', 'debit', 'credit', 'unit'],
  ...['period', 'plan', 'party', 'origin', 'claim', 'reverses'],
] as const;

/** Signs with which a spreadsheet begins a formula. */
const FORMULA_START = /^(?:[\t\r\n]|[\s\ufeff]*[=+\-@＝＋－＠].)/su;

/** A line of the journal a row, for Excel and for scripts: debit and credit in columns of their own, the other one empty. */
export const csv: BooksFormat = (_head, chart) => ({
  head: `${BYTE_ORDER_MARK}${row(COLUMNS)}`,
  of: ({ lines, origin }) =>
    lines
      .map((line) => {
        const { day, entry, run, verb, actor, kind, account, fen, unit, period, plan, party, reverses } = line;
        return row([
          ...[day, text(entry), String(line.line), String(run), verb, text(actor), kind],
          ...accountCells(chart, account),
          ...[positive(fen), positive(-fen)],
          ...[unit?.name ?? null, period, plan, party, origin.file, origin.claim, reverses].map(text),
        ]);
      })
      .join(''),
});

function accountCells(chart: Chart, account: string): [string, string] {
  const { number, title } = accountOf(chart, account);
  return [number, title.zh];
}

const positive = (fen: Fen): string => (fen > 0n ? yuan(fen) : '');

/** A text that others wrote, led by an apostrophe where a spreadsheet would run it as a formula. */
function text(value: string | null): string {
  if (value === null) return '';
  return FORMULA_START.test(value) ? `'${value}` : value;
}

function row(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
