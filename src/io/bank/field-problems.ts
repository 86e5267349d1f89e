import { fen } from '../../rules/value/money.ts';
import type { BankLine, LineProblem } from './bank-batch.ts';
import type { DelimitedForm } from './bank-form.ts';
import { notInGbk } from './gbk.ts';

/** Signs with which a spreadsheet begins a formula, in all their widths, also behind blanks. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;

const ACCOUNT = /^\d{12,28}$/;

type Field = LineProblem['field'];

/** What keeps a text from going into a column as it is. */
export function textProblems(
  { line }: BankLine,
  field: Field,
  text: string,
  rules: Pick<DelimitedForm, 'encoding' | 'separator' | 'quote'> & { readonly longest: number | undefined },
): LineProblem[] {
  const problem = (reason: LineProblem['reason'], values: LineProblem['values'] = {}) => ({
    line,
    field,
    reason,
    values,
  });
  const found: LineProblem[] = [];
  const unwritable = rules.encoding === 'gbk' ? notInGbk(text) : /\p{Surrogate}/u.test(text) ? ['\ufffd'] : [];
  if (unwritable.length > 0)
    found.push(problem('unwritable', { characters: unwritable.join(''), encoding: rules.encoding.toUpperCase() }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no line may hold
  const breaks = /[\u0000-\u001f\u007f\u2028\u2029]/.test(text);
  if (breaks || (rules.quote === 'never' && (text.includes(rules.separator) || text.includes('"'))))
    found.push(problem('separator'));
  if (FORMULA_START.test(text)) found.push(problem('formula'));
  const bytes = rules.encoding === 'gbk' ? gbkLength(text) : Buffer.byteLength(text, 'utf8');
  if (rules.longest !== undefined && bytes > rules.longest)
    found.push(problem('too-long', { most: String(rules.longest) }));
  return found;
}

const gbkLength = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u007f' ? 2 : 1), 0);

/** What keeps a line from being paid in any form: no account that is one, no sum, or more than the bank takes at once. */
export function lineProblems({ line, payee, amount }: BankLine, mostAmount: string | undefined): LineProblem[] {
  const found: LineProblem[] = [];
  if (payee.name.trim() === '') found.push({ line, field: 'payee-name', reason: 'missing', values: {} });
  if (!ACCOUNT.test(payee.account ?? '')) found.push({ line, field: 'payee-account', reason: 'account', values: {} });
  const most = mostAmount === undefined ? undefined : fen(mostAmount);
  if (fen(amount) <= 0n || (most !== undefined && fen(amount) > most))
    found.push({ line, field: 'amount', reason: 'amount', values: { most: mostAmount ?? '9999999999999.99' } });
  return found;
}
