import { fen } from '../../rules/value/money.ts';
import type { BankBatch, BankLine, BankProblem } from './bank-batch.ts';
import type { BankColumn, BankValue, DelimitedForm } from './bank-form.ts';
import { textProblems } from './field-problems.ts';
import { encodeGbk } from './gbk.ts';

/** Values that are digits and nothing else. */
const DIGITS: ReadonlySet<BankValue> = new Set(['payee-account', 'payer-account']);
/** Values of which the batch itself says what they are; a sign in front of them is no formula. */
const OWN: ReadonlySet<BankValue> = new Set(['line', 'reference', 'batch', 'claim', 'amount', 'date', 'run', 'chain']);

/** The text of a column; null where nothing is known. */
function textOf(value: BankValue, line: BankLine, batch: BankBatch, form: DelimitedForm): string | null {
  const values: Readonly<Record<BankValue, () => string | null>> = {
    line: () => String(line.line),
    reference: () => line.reference,
    batch: () => batch.number,
    claim: () => line.claim,
    'payee-name': () => line.payee.name,
    'payee-account': () => line.payee.account,
    'payee-bank': () => line.payee.bank,
    amount: () => (form.amountIn === 'fen' ? String(fen(line.amount)) : line.amount),
    purpose: () => batch.purpose,
    date: () => (form.date === 'yyyymmdd' ? batch.day.replaceAll('-', '') : batch.day),
    run: () => String(batch.run),
    chain: () => batch.chainHead,
    'payer-name': () => batch.payer.name,
    'payer-account': () => batch.payer.account,
    'payer-bank': () => batch.payer.bank,
  };
  return values[value]();
}

/** What keeps the lines from being written in this form, all at once. */
export function delimitedProblems(form: DelimitedForm, batch: BankBatch): BankProblem[] {
  const { encoding, separator, quote } = form;
  return batch.lines.flatMap((line) =>
    form.columns.flatMap((column): BankProblem[] => {
      if ('text' in column)
        return textProblems(line, 'text', column.text, { encoding, separator, quote, longest: undefined });
      const { value, longest, mayLack } = column;
      const text = textOf(value, line, batch, form) ?? '';
      if (text.trim() === '') return mayLack ? [] : [{ line: line.line, field: value, reason: 'missing', values: {} }];
      const found = textProblems(line, value, text, { encoding, separator, quote, longest });
      return OWN.has(value) ? found.filter(({ reason }) => reason !== 'formula') : found;
    }),
  );
}

/** The bytes of a file of these lines, which have no problem. */
export function delimitedFile(form: DelimitedForm, batch: BankBatch, lines: readonly BankLine[]): Buffer {
  const end = form.lineEnd === 'crlf' ? '\r\n' : '\n';
  const rows = lines.map((line) => form.columns.map((column) => fieldText(column, line, batch, form)));
  const header = form.header ? [form.columns.map((column) => column.header ?? '')] : [];
  const text = [...header, ...rows]
    .map((row) => row.map((each) => quoted(each, form)).join(form.separator) + end)
    .join('');
  if (form.encoding === 'gbk') return encodeGbk(text);
  return Buffer.from(form.encoding === 'utf-8-bom' ? `\ufeff${text}` : text, 'utf8');
}

function fieldText(column: BankColumn, line: BankLine, batch: BankBatch, form: DelimitedForm): string {
  if ('text' in column) return column.text;
  const text = textOf(column.value, line, batch, form) ?? '';
  return form.digits === 'tab' && DIGITS.has(column.value) && text !== '' ? `${text}\t` : text;
}

function quoted(text: string, { quote, separator }: DelimitedForm): string {
  if (quote === 'never') return text;
  if (quote === 'when-needed' && !text.includes(separator) && !text.includes('"')) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
