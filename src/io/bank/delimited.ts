import { fen } from '../../rules/value/money.ts';
import type { BankBatch, BankLine, LineProblem } from './bank-batch.ts';
import type { BankColumn, BankValue, DelimitedForm } from './bank-form.ts';
import { textProblems } from './field-problems.ts';
import { encodeGbk } from './gbk.ts';

/** Values that are digits and nothing else. */
const DIGITS: ReadonlySet<BankValue> = new Set(['payee-account', 'payer-account']);
/** Values of which the batch itself says what they are; a sign in front of them is no formula. */
const OWN: ReadonlySet<BankValue> = new Set(['line', 'reference', 'batch', 'claim', 'amount', 'date', 'run', 'chain']);

type Told = (line: BankLine, batch: BankBatch, form: DelimitedForm) => string | null;

/** The text of a value; null where nothing is known. */
const textOf: Readonly<Record<BankValue, Told>> = {
  line: ({ line }) => String(line),
  reference: ({ reference }) => reference,
  batch: (_, { number }) => number,
  claim: ({ claim }) => claim,
  'payee-name': ({ payee }) => payee.name,
  'payee-account': ({ payee }) => payee.account,
  'payee-bank': ({ payee }) => payee.bank,
  amount: ({ amount }, _, { amountIn }) => (amountIn === 'fen' ? String(fen(amount)) : amount),
  purpose: (_, { purpose }) => purpose,
  date: (_, { day }, { date }) => (date === 'yyyymmdd' ? day.replaceAll('-', '') : day),
  run: (_, { run }) => String(run),
  chain: (_, { chainHead }) => chainHead,
  'payer-name': (_, { payer }) => payer.name,
  'payer-account': (_, { payer }) => payer.account,
  'payer-bank': (_, { payer }) => payer.bank,
};

/** What keeps a line from being written in this form, all at once. */
export function delimitedProblems(form: DelimitedForm, batch: BankBatch, line: BankLine): LineProblem[] {
  return form.columns.flatMap((column) => columnProblems(form, column, line, batch));
}

function columnProblems(
  form: DelimitedForm,
  column: BankColumn,
  line: BankLine,
  batch: BankBatch,
): readonly LineProblem[] {
  const { encoding, separator, quote } = form;
  if ('text' in column)
    return textProblems(line, 'text', column.text, { encoding, separator, quote, longest: undefined });
  const { value, longest, mayLack } = column;
  const text = textOf[value](line, batch, form) ?? '';
  if (text.trim() === '') return mayLack ? [] : [{ line: line.line, field: value, reason: 'missing', values: {} }];
  const found = textProblems(line, value, text, { encoding, separator, quote, longest });
  return OWN.has(value) ? found.filter(({ reason }) => reason !== 'formula') : found;
}

/** Lines made into bytes at once. */
const AT_ONCE = 1_000;

/** The bytes of a file of these lines, which have no problem, piece by piece. */
export async function* delimitedFile(
  form: DelimitedForm,
  batch: BankBatch,
  lines: AsyncIterable<BankLine>,
): AsyncGenerator<Buffer> {
  const end = form.lineEnd === 'crlf' ? '\r\n' : '\n';
  const row = (texts: readonly string[]) => texts.map((each) => quoted(each, form)).join(form.separator) + end;
  const beginning = form.encoding === 'utf-8-bom' ? '\ufeff' : '';
  yield bytesOf(beginning + (form.header ? row(form.columns.map((column) => column.header ?? '')) : ''), form);
  let [text, count] = ['', 0];
  for await (const line of lines) {
    text += row(form.columns.map((column) => fieldText(column, line, batch, form)));
    count += 1;
    if (count % AT_ONCE > 0) continue;
    yield bytesOf(text, form);
    text = '';
  }
  yield bytesOf(text, form);
}

const bytesOf = (text: string, { encoding }: DelimitedForm): Buffer =>
  encoding === 'gbk' ? encodeGbk(text) : Buffer.from(text, 'utf8');

function fieldText(column: BankColumn, line: BankLine, batch: BankBatch, form: DelimitedForm): string {
  if ('text' in column) return column.text;
  const text = textOf[column.value](line, batch, form) ?? '';
  return form.digits === 'tab' && DIGITS.has(column.value) && text !== '' ? `${text}\t` : text;
}

function quoted(text: string, { quote, separator }: DelimitedForm): string {
  if (quote === 'never') return text;
  if (quote === 'when-needed' && !text.includes(separator) && !text.includes('"')) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
