import { compactText } from '../person/tidy-text.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { Cell } from '../submission/cell.ts';
import { isAboutSomeoneElse } from '../submission/label.ts';
import { type MisplacedNumber, misplacedNumber } from '../submission/misplaced-number.ts';
import type { RosterColumn, RosterRow, Submission } from '../submission/submission.ts';
import { oncePerObject } from '../value/once.ts';
import type { Subject } from './check.ts';
import type { MemberReading } from './member-reading.ts';

/** A row whose identity number stands under another header than its own. */
export interface MisplacedInRow extends MisplacedNumber {
  readonly row: RosterRow;
  /** The header above the number; undefined where none stands there. */
  readonly header: string | undefined;
  /** Where the number belongs, from 1. */
  readonly wanted: number;
  /** Whether the other cells of the row cannot be relied on either, since the row slid to the side; otherwise only the number stands wrongly. */
  readonly isWholeRow: boolean;
}

/** Longest text that may stand in the number's place without being one that was meant: a telephone. */
const telephone = 11;

/** The rows of a list whose identity number stands in a wrong column, in their order. Only of rows without a number that could be one of theirs. */
export const misplacedNumbers = oncePerObject(({ submission, members }: Subject): readonly MisplacedInRow[] => {
  const found: MisplacedInRow[] = [];
  for (const member of members) {
    if (member.identity.problems.length === 0 || member.identity.document !== undefined) continue;
    const misplaced = misplacedOf(member, submission);
    if (misplaced) found.push(misplaced);
  }
  return found;
});

function misplacedOf(member: MemberReading, { columns }: Submission): MisplacedInRow | undefined {
  const { row } = member;
  const own = row.cells['id-number'];
  const ofSheet = columns.filter(({ sheet }) => sheet === row.sheet);
  const wanted = row.columns?.['id-number'] ?? ofSheet.find(({ field }) => field === 'id-number')?.column;
  if (wanted === undefined) return undefined;
  const headers = headersOf(row, ofSheet);
  const cells = cellsOf(row);
  const number = misplacedNumber(
    cells,
    (column) => column === wanted || isAboutSomeoneElse(headers.get(column)?.header ?? ''),
  );
  if (!number || mayBeMeant(own, fieldAt(row, number.cell.column))) return undefined;
  const isAlone = cells.length === 1 || compactText(number.cell.text).toUpperCase() === number.number;
  const isName = own?.kind === 'text' && /^\p{sc=Han}{2,4}$/u.test(compactText(own.text)) && /^[^男女]/.test(own.text);
  const isNamed = !member.problems.some(({ code }) => code === 'name-missing' || code === 'name-malformed');
  const header = headers.get(number.cell.column)?.header;
  const isSwapped = isName && fieldAt(row, number.cell.column) === 'name';
  return { ...number, row, header, wanted, isWholeRow: !isNamed && isAlone && !isSwapped };
}

/** What stands in the number's place is too long for anything else: it is the number, damaged. In exchange for a card any number of digits may stand there. */
function mayBeMeant(own: Cell | undefined, exchanged: RosterField | undefined): boolean {
  return own !== undefined && exchanged !== 'bank-card' && compactText(own.text).length > telephone;
}

function fieldAt({ cells }: RosterRow, column: number): RosterField | undefined {
  return (Object.keys(cells) as RosterField[]).find((field) => cells[field]?.column === column);
}

/** The row's own cells from left to right. */
function cellsOf({ cells, unknown }: RosterRow): Cell[] {
  const known = Object.values(cells as Readonly<Record<string, Cell>>).filter((cell) => cell.mergedFrom === undefined);
  return [...known, ...unknown].sort((one, other) => one.column - other.column);
}

/** Of several lists on a sheet, the headers of the one that the row belongs to, as far as its fields tell. */
function headersOf(row: RosterRow, columns: readonly RosterColumn[]): Map<number, RosterColumn> {
  const isOwn = ({ field, column }: RosterColumn) => field === undefined || row.columns?.[field] === column;
  const own = row.columns === undefined ? columns : columns.filter(isOwn);
  return new Map(own.map((column) => [column.column, column]));
}
