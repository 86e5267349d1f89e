import type { RosterField, UnitField } from '../scheme/forms.ts';
import { address, type Cell, type FileFormat, type Origin } from './cell.ts';

/** A fact of the unit as the file states it. */
export interface Fact {
  /** Trimmed, full width made half width; otherwise as it stands there. */
  readonly value: string;
  readonly cell: Cell;
  readonly origin: Origin;
}

/** A column of a roster and what it was taken for; without `field`, unknown: kept, and reported once. */
export interface RosterColumn {
  readonly sheet: string;
  readonly column: number;
  /** The header's text; of two merged header rows, both joined by a space. */
  readonly header: string;
  /** Address of the header's (lower) cell. */
  readonly cell: string;
  readonly field?: RosterField;
  /** Set where the column repeats a fact of the unit in each row (职工总数); it is known then, though it has no field. */
  readonly unitField?: UnitField;
  readonly hidden?: true;
}

/** One row that stands for a person, still as cells. */
export interface RosterRow {
  readonly sheet: string;
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: Readonly<Partial<Record<RosterField, Cell>>>;
  /** Cells under unknown columns. */
  readonly unknown: readonly Cell[];
  /** Where each field of this row's list stands, as column numbers: of lists side by side or one below the other each has its own. */
  readonly columns?: Readonly<Partial<Record<RosterField, number>>>;
  /** The headers of this row's list by their columns, unknown ones as well; one object for all of its rows. */
  readonly headers?: ReadonlyMap<number, string>;
  /** Set where the row holds a name and nothing else, which may as well be a department's. */
  readonly mayBeHeading?: true;
}

/** People of a list below its last total row, which is right for exactly those above it. */
export interface PeopleBelowTotal {
  /** What the total row states, as it stands there: `6人`, or the sum of their fees. */
  readonly stated: string;
  /** Number of the total row. */
  readonly row: number;
  /** How many people stand above it. */
  readonly above: number;
  /** How many stand below, and where the first of them does. */
  readonly people: number;
  readonly first: number;
  readonly origin: Origin;
}

/** One list of one unit, found in one file. A file that holds several units gives several. */
export interface Submission {
  readonly file: string;
  readonly sha256: string;
  readonly format: FileFormat;
  readonly unit: Readonly<Partial<Record<UnitField, Fact>>>;
  /** Where `单位性质：` and the like stand with nothing behind them, for facts that `unit` lacks; absent where there are none. */
  readonly emptyLabels?: Readonly<Partial<Record<UnitField, Origin>>>;
  readonly columns: readonly RosterColumn[];
  readonly rows: readonly RosterRow[];
  /** Once for each section of the list where such people stand; absent where there are none. */
  readonly belowTotals?: readonly PeopleBelowTotal[];
  /** Rows of people of whom a heading or their sheet's name says that they take no part; absent where there are none. */
  readonly ofOthers?: readonly RosterRow[];
}

/** Where a row's field stands; where the row lacks the cell, the place in the row where it belongs. */
export function originOf(submission: Submission, row: RosterRow, field: RosterField): Origin {
  const cell = row.cells[field];
  const column =
    cell?.column ??
    row.columns?.[field] ??
    submission.columns.find((each) => each.sheet === row.sheet && each.field === field)?.column ??
    1;
  return { file: submission.file, sheet: row.sheet, cell: address(row.number, column) };
}
