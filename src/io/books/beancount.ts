import { yuan } from '../../rules/value/money.ts';
import {
  accountOf,
  type BookLine,
  type BooksFormat,
  type BookTransaction,
  type Chart,
  type ChartAccount,
  common,
} from './book-line.ts';
import { headLines } from './head-lines.ts';

const ROOTS = {
  asset: 'Assets',
  liability: 'Liabilities',
  equity: 'Equity',
  income: 'Income',
  expense: 'Expenses',
} as const;

/** Where nothing was posted yet, accounts are open from a day that stands before any. */
const EARLIEST = '1970-01-01';

/**
 * Books for beancount: accounts opened on the first day of the books, what is known of an entry and its lines as metadata. A component of an account begins with its number, since
 * beancount takes no Chinese character there.
 */
export const beancount: BooksFormat = (head, chart, words) => {
  const opened = head.first ?? EARLIEST;
  return {
    head: [
      ...headLines(head).map((line) => `;; ${line}`),
      '',
      `option "title" ${quoted(head.centre)}`,
      'option "operating_currency" "CNY"',
      '',
      `${opened} commodity CNY`,
      ...Object.values(chart).map((account) => `${opened} open ${pathOf(account)} CNY`),
      '',
      '',
    ].join('\n'),
    of: (transaction) => `${transactionLines(transaction, chart, words).join('\n')}\n\n`,
  };
};

const pathOf = ({ kind, number, title }: ChartAccount): string => `${ROOTS[kind]}:${number}${title.zh}`;

function transactionLines({ head, origin, lines }: BookTransaction, chart: Chart, words: (kind: string) => string) {
  const unit = common(lines, (line) => line.unit?.name ?? null);
  const { entry, run, verb, actor, kind, reverses } = head;
  const about = { entry, run: String(run), verb, actor, kind, reverses, origin: origin.file, claim: origin.claim };
  return [
    `${head.day} * ${unit === undefined ? '' : `${quoted(unit)} `}${quoted(words(kind))}`,
    ...metadata(about, '  '),
    ...lines.flatMap((line) => postingLines(line, chart)),
  ];
}

function postingLines({ account, fen, unit, period, plan, party }: BookLine, chart: Chart): string[] {
  const path = pathOf(accountOf(chart, account));
  return [`  ${path}  ${yuan(fen)} CNY`, ...metadata({ unit: unit?.name ?? null, period, plan, party }, '    ')];
}

function metadata(values: Readonly<Record<string, string | null>>, indent: string): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : `${indent}${name}: ${quoted(value)}`,
  );
}

function quoted(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a string of beancount stays on its line
  const clean = text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  return `"${clean.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
