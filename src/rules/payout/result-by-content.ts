import type { Sheet, SubmittedFile } from '../submission/cell.ts';
import { isReference } from './line-reference.ts';
import { outcomeOf } from './outcome-words.ts';
import type { ResultField, ResultTable } from './result-columns.ts';

const ACCOUNT = /^\d{4,}[\d*＊]{6,24}$/;
const AMOUNT = /^\d+\.\d{2}$/;

const isOutcome = (text: string): boolean => outcomeOf(text) !== undefined;
const isAccount = (text: string): boolean => ACCOUNT.test(text.trim());
const isAmount = (text: string): boolean => AMOUNT.test(text.trim());

/**
 * The answers of a file without a header, as a form without one comes back with columns added: every row has the whole reference of a line in one column, a known word for
 * a result in another, and a sum and an account. What follows the result is the reason. Anything less is not guessed.
 */
export function resultByContent(file: SubmittedFile): ResultTable | undefined {
  for (const sheet of file.sheets) {
    const columns = sheet.visibility === 'visible' ? columnsOf(sheet) : undefined;
    if (columns) return { sheet, header: { number: 0, hidden: false, cells: [] }, columns };
  }
  return undefined;
}

function columnsOf({ rows }: Sheet): ReadonlyMap<ResultField, number> | undefined {
  const only = (holds: (text: string) => boolean): number | undefined => {
    const [first] = rows;
    const found = (first?.cells ?? []).filter(({ text, column }) => {
      if (!holds(text)) return false;
      return rows.every(({ cells }) => cells.some((cell) => cell.column === column && holds(cell.text)));
    });
    return found.length === 1 ? found[0]?.column : undefined;
  };
  const [line, outcome, amount, account] = [only(isReference), only(isOutcome), only(isAmount), only(isAccount)];
  if (line === undefined || outcome === undefined || amount === undefined || account === undefined) return undefined;
  return new Map<ResultField, number>([
    ['line', line],
    ['outcome', outcome],
    ['amount', amount],
    ['account', account],
    ['reason', outcome + 1],
  ]);
}
