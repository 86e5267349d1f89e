import { compactText } from '../person/tidy-text.ts';
import type { Row } from './cell.ts';
import { cellAt } from './sheet-grid.ts';

/** A resident's number, also one with some digits too few or one too many; a longer one is an account's. */
const NUMBER = /^\d{15,18}X?$/i;

/** Whatever number a person has, with so many digits at least: a passport's, or a resident's that was cut off. */
const FEWEST_DIGITS = 6;

/** Columns of a list that has no header, as `--map` names them. */
interface MappedColumns {
  readonly name: number | undefined;
  readonly number: number | undefined;
  /** Whether a text is what a column is called: no row of a person begins with one. */
  readonly isTitle: (text: string) => boolean;
}

/**
 * Where a list without a header begins, of which `--map` says the columns: at the first row with a resident's number, or above it, where rows that touch it have a name and a number that reads
 * otherwise. They are people, and nothing else would tell of them.
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
  const digits = cellAt(row, number)?.text.match(/\p{Nd}/gu) ?? [];
  const isTitled = row.cells.some(
    ({ column, kind, text }) => column <= name && kind === 'text' && (/[:：]/.test(text) || isTitle(text)),
  );
  return cellAt(row, name)?.kind === 'text' && digits.length >= FEWEST_DIGITS && !isTitled;
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
