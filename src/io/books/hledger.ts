import { yuan } from '../../rules/value/money.ts';
import {
  type BookLine,
  type BooksFormat,
  type BookTransaction,
  type Chart,
  type ChartAccount,
  common,
  nameOf,
} from './book-line.ts';
import { headLines } from './head-lines.ts';

/** As hledger types accounts; the bank is cash, so that its statements of cash find it. */
const TYPES = { asset: 'A', liability: 'L', equity: 'E', income: 'R', expense: 'X' } as const;
const CASH = '1002';

/**
 * Books for hledger and its kin: accounts declared with their types, sums in CNY with two places, and what is known of an entry and its lines as tags. Names are Chinese, so hledger
 * has to run in a UTF-8 locale.
 */
export const hledger: BooksFormat = (head, chart, words) => ({
  head: [
    ...headLines(head).map((line) => `; ${line}`),
    '',
    'decimal-mark .',
    'commodity 1000.00 CNY',
    '',
    ...Object.values(chart).map(
      (account) => `account ${account.number}${account.title.zh}  ; type: ${typeOf(account)}`,
    ),
    '',
    '',
  ].join('\n'),
  of: (transaction) => `${transactionLines(transaction, chart, words).join('\n')}\n\n`,
});

const typeOf = ({ number, kind }: ChartAccount): string => (number === CASH ? 'C' : TYPES[kind]);

function transactionLines({ head, origin, lines }: BookTransaction, chart: Chart, words: (kind: string) => string) {
  const unit = common(lines, (line) => line.unit?.name ?? null);
  const title = [words(head.kind), unit].filter((part) => part !== undefined).map(described);
  const { entry, run, verb, actor, kind, reverses } = head;
  return [
    `${head.day} (${entry.slice(entry.lastIndexOf('/') + 1)}) ${title.join(' ')}`,
    `    ; ${tags({ entry, run: String(run), verb, actor, kind, reverses })}`,
    ...(origin.file === null && origin.claim === null
      ? []
      : [`    ; ${tags({ origin: origin.file, claim: origin.claim })}`]),
    ...lines.map((line) => postingLine(line, chart)),
  ];
}

function postingLine({ account, fen, unit, period, plan, party }: BookLine, chart: Chart): string {
  const told = tags({ unit: unit?.name ?? null, period, plan, party });
  return `    ${nameOf(chart, account)}  ${yuan(fen)} CNY${told === '' ? '' : `  ; ${told}`}`;
}

function tags(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null || value === '' ? [] : `${name}:${tagValue(value)}`))
    .join(', ');
}

/** A comma or a line's end would end the tag; a colon would begin one (`date:` moves a posting), a bracket a date. Their full-width forms do not. */
function tagValue(value: string): string {
  const wide: Readonly<Record<string, string>> = { ',': '，', ':': '：', '[': '［', ']': '］' };
  return oneLine(value).replace(/[,:[\]]/g, (sign) => wide[sign] ?? sign);
}

/** A semicolon would begin a comment, a bar part payee from note. */
function described(text: string): string {
  const wide: Readonly<Record<string, string>> = { ';': '；', '|': '｜' };
  return oneLine(text).replace(/[;|]/g, (sign) => wide[sign] ?? sign);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may break a line of the journal
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();
