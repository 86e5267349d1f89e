import {
  type Cell,
  type CellKind,
  type CellRange,
  columnNumber,
  type FileFormat,
  type OutputMark,
  type Row,
  type Sheet,
  type SubmittedFile,
} from '../../src/rules/submission/cell.ts';

/** A cell as a test writes it: text, a number with its lexeme, nothing, or a cell of another kind. */
export type Entry =
  | string
  | number
  | null
  | undefined
  | { readonly kind: CellKind; readonly text: string; readonly formula?: true };

export interface SheetOptions {
  readonly name?: string;
  readonly visibility?: Sheet['visibility'];
  /** `B2:D4`. */
  readonly merges?: readonly string[];
  /** Row numbers. */
  readonly hiddenRows?: readonly number[];
  /** Letters. */
  readonly hiddenColumns?: readonly string[];
  /** Row number of the first line; 1 where left out. */
  readonly top?: number;
  /** Letters of the first column; A where left out. */
  readonly left?: string;
}

/** `B2:D4` or `B2` as a range. */
export function rangeOf(text: string): CellRange {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a range: ${text}`);
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
}

function cellOf(row: number, column: number, entry: Exclude<Entry, null | undefined>): Cell {
  if (typeof entry === 'string') return { row, column, kind: 'text', text: entry };
  if (typeof entry === 'number') return { row, column, kind: 'number', text: String(entry) };
  return { row, column, ...entry };
}

/** A sheet from its lines, one array a row. An empty text, null or undefined is no cell; a line without cells is no row. */
export function sheetOf(lines: readonly (readonly Entry[])[], options: SheetOptions = {}): Sheet {
  const top = options.top ?? 1;
  const left = columnNumber(options.left ?? 'A');
  const rows = lines.flatMap((line, index): Row[] => {
    const number = top + index;
    const cells = line.flatMap((entry, offset) =>
      entry === null || entry === undefined || entry === '' ? [] : [cellOf(number, left + offset, entry)],
    );
    return cells.length === 0 ? [] : [{ number, hidden: options.hiddenRows?.includes(number) ?? false, cells }];
  });
  return {
    name: options.name ?? 'Sheet1',
    visibility: options.visibility ?? 'visible',
    rows,
    merges: (options.merges ?? []).map(rangeOf),
    hiddenColumns: (options.hiddenColumns ?? []).map(columnNumber),
  };
}

/** A submitted file of these sheets. */
export function fileOf(
  sheets: Sheet | readonly Sheet[],
  options: { path?: string; format?: FileFormat; writtenBy?: OutputMark } = {},
): SubmittedFile {
  return {
    path: options.path ?? 'units/名册.xlsx',
    sha256: '0'.repeat(64),
    format: options.format ?? 'xlsx',
    sheets: 'name' in sheets ? [sheets] : sheets,
    ...(options.writtenBy && { writtenBy: options.writtenBy }),
  };
}
