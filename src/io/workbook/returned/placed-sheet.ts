import type { DescribedFinding } from '../../../rules/findings/finding.ts';
import type { RosterField } from '../../../rules/scheme/forms.ts';
import type { Cell, Row, Sheet } from '../../../rules/submission/cell.ts';
import type { RosterRow, Submission } from '../../../rules/submission/submission.ts';
import { astrayCells } from '../../table/astray-cells.ts';
import { type MarkedCells, markedCells, placeOf } from './marked-cells.ts';
import { type KeptMerges, keptMerges } from './merges.ts';
import type { OwnRows } from './own-rows.ts';

/** The ends of a sheet. */
const LAST = { row: 1_048_576, column: 16_384 } as const;

/** Columns whose numbers must keep every digit. */
const KEEPS_DIGITS: ReadonlySet<RosterField | undefined> = new Set<RosterField>([
  'id-number',
  'bank-card',
  'phone',
  'credit-code',
]);

/** A sheet of the unit's with all that decides what is written where. */
export interface PlacedSheet {
  readonly source: Sheet;
  /** The rows that go back, in order, with their cells; rows that only a finding speaks of among them. */
  readonly rows: readonly Row[];
  readonly marks: MarkedCells;
  readonly merges: KeptMerges;
  /** Cells too far off to be placed. */
  readonly astray: readonly Cell[];
  /** Rows that stand for people. */
  readonly people: ReadonlyMap<number, RosterRow>;
  readonly headerRows: ReadonlySet<number>;
  /** First and last column of the roster; undefined on a sheet without one. */
  readonly rosterColumns: { readonly first: number; readonly last: number } | undefined;
  readonly digitColumns: ReadonlySet<number>;
  /** Last row and column that hold anything. */
  readonly extent: { readonly row: number; readonly column: number };
}

function rosterOf(submission: Submission | undefined, sheet: string) {
  const columns = submission?.columns.filter((column) => column.sheet === sheet) ?? [];
  const people = new Map(submission?.rows.filter((row) => row.sheet === sheet).map((row) => [row.number, row]));
  const numbers = columns.map(({ column }) => column);
  return {
    people,
    headerRows: new Set(columns.map(({ cell }) => placeOf(cell)?.row ?? 0)),
    digitColumns: new Set(columns.filter(({ field }) => KEEPS_DIGITS.has(field)).map(({ column }) => column)),
    rosterColumns:
      numbers.length > 0
        ? { first: numbers.reduce((a, b) => Math.min(a, b)), last: numbers.reduce((a, b) => Math.max(a, b)) }
        : undefined,
  };
}

/** The cells of a row that may be shown and have a place. */
function placedCells(row: Row, own: OwnRows, astray: ReadonlySet<Cell>): readonly Cell[] {
  const only = own.columnsOf(row.number);
  return row.cells.filter((cell) => !astray.has(cell) && (only === undefined || only.has(cell.column)));
}

/** Adds, in order, the rows on which nothing stands but a finding (a name that lacks in a blank row). */
function withMarkedRows(rows: readonly Row[], marked: readonly number[]): readonly Row[] {
  const there = new Set(rows.map((row) => row.number));
  const blank = marked.filter((row) => !there.has(row)).map((number): Row => ({ number, hidden: false, cells: [] }));
  return blank.length === 0 ? rows : [...rows, ...blank].sort((one, other) => one.number - other.number);
}

/** Decides what of a sheet is placed, and how. */
export function placedSheet(
  source: Sheet,
  own: OwnRows,
  submission: Submission | undefined,
  findings: readonly DescribedFinding[],
): PlacedSheet {
  const roster = rosterOf(submission, source.name);
  const astray = astrayCells(source).filter(({ row }) => !roster.people.has(row));
  const beyond = source.rows.flatMap(({ cells }) =>
    cells.filter(({ row, column }) => row > LAST.row || column > LAST.column),
  );
  const aside = new Set([...astray, ...beyond]);
  const rows = source.rows
    .filter((row) => own.has(row.number))
    .map((row): Row => ({ ...row, cells: placedCells(row, own, aside) }))
    .filter((row) => row.cells.length > 0);

  const isAstray = new Set([...aside].map(({ row, column }) => `${row}:${column}`));
  const placeable = findings.filter(({ origin }) => {
    const place = origin.sheet === source.name ? placeOf(origin.cell ?? '') : undefined;
    return (
      place !== undefined &&
      own.has(place.row) &&
      place.row <= LAST.row &&
      place.column <= LAST.column &&
      !isAstray.has(`${place.row}:${place.column}`)
    );
  });
  const places = [
    ...rows.flatMap(({ number, cells }) => ({ row: number, column: cells.at(-1)?.column ?? 1 })),
    ...placeable.flatMap(({ origin }) => placeOf(origin.cell ?? '') ?? []),
  ];
  const extent = places.reduce(
    (most, { row, column }) => ({ row: Math.max(most.row, row), column: Math.max(most.column, column) }),
    { row: 1, column: 1 },
  );
  const merges = keptMerges(source.merges, extent, own.has);
  const marks = markedCells(source, placeable, (place) => {
    const range = merges.at(place);
    return range ? { row: range.top, column: range.left } : place;
  });
  return {
    source,
    rows: withMarkedRows(rows, [...marks.keys()]),
    marks,
    merges,
    astray: [...aside].filter(({ row }) => own.has(row)),
    extent,
    ...roster,
  };
}
