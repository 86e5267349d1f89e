import { compactText } from '../person/tidy-text.ts';
import type { Row } from './cell.ts';
import { cellAt } from './sheet-grid.ts';

/** A resident's number, also one with some digits too few or one too many; a longer one is an account's. */
const NUMBER = /^\d{15,18}X?$/i;

/** Whatever number a person has, with so many digits at least: a passport's, or a resident's that was cut off. */
const FEWEST_DIGITS = 6;

/** So many digits has no day, telephone or postcode. */
const DOCUMENT = 15;

/** A day, a telephone number, a postcode or a count of the title block, or what is left of a number that was cut off. */
const NO_DOCUMENT = /^(?:(?:19|20)\d{6}|0\d{9,11}|1[3-9]\d{9}|\d{6,7}|400\d{7})$/;

/** What such a number stands beside in a title block: 填表日期, 邮编, 红星工厂. No name holds one of these words. */
const LABEL = /日期|时间|邮|编|电话|手机|传真|号码?$|总?数$|合计|总计|金额|单位|厂$|公司|中学|小学|医院|工会|代码/u;

/** Columns of a list that has no header, as `--map` names them. */
interface MappedColumns {
  readonly name: number | undefined;
  readonly number: number | undefined;
  /** Whether a text is what a column is called: no row of a person begins with one. */
  readonly isTitle: (text: string) => boolean;
}

/**
 * Where a list without a header begins, of which `--map` says the columns: at the first row with a resident's number, or above it, where rows that touch it have a name and a number that reads
 * otherwise: one of a document, or beside a person's name any but a label's, which is a day, a telephone or a postcode. They are people, and nothing else would tell of them.
 *
 * @param index - of the row, among the sheet's rows, that may be the first with a resident's number
 * @returns the index of the list's first row; undefined where that row has none
 */
export function listBeginning(rows: readonly Row[], index: number, columns: MappedColumns): number | undefined {
  const { number } = columns;
  const row = rows[index];
  const cell = row && number !== undefined ? cellAt(row, number) : undefined;
  if (cell === undefined || !NUMBER.test(compactText(cell.text))) return undefined;
  let first = index;
  while (mayBePerson(rows[first - 1], columns)) first -= 1;
  return first;
}

function mayBePerson(row: Row | undefined, { name, number, isTitle }: MappedColumns): boolean {
  if (row === undefined || name === undefined || number === undefined) return false;
  const stated = compactText(cellAt(row, number)?.text ?? '');
  const [called, digits] = [cellAt(row, name), stated.match(/\p{Nd}/gu)?.length ?? 0];
  const isName = /^\p{sc=Han}{2,4}$|[·•・]/u.test(compactText(called?.text ?? ''));
  const isDocument = digits >= DOCUMENT || (/\p{L}/u.test(stated) && !/\p{sc=Han}/u.test(stated));
  const isTitled = row.cells.some(
    ({ column, kind, text }) => column <= name && kind === 'text' && (/[:：]/.test(text) || isTitle(text)),
  );
  if (called?.kind !== 'text' || digits < FEWEST_DIGITS || isTitled) return false;
  return isDocument || (isName && !(NO_DOCUMENT.test(stated) && LABEL.test(compactText(called.text))));
}

/** By what the columns of any list are known. */
interface ColumnNames {
  readonly field: (text: string) => unknown;
  readonly map: ReadonlyMap<string, number>;
}

/** Under `--map` every row has what it says: one is a header only if some text of it names a column, or no cell of it holds a digit, as a person's do. */
export function mayNameColumns(row: Row, { field, map }: ColumnNames): boolean {
  return (
    map.size === 0 || row.cells.some(({ text }) => field(text)) || !row.cells.some(({ text }) => /\p{Nd}/u.test(text))
  );
}
