/**
 * How far a submitted file is followed before it is refused. The values are many times what the largest true roster needs; together they keep the peak below
 * 512 MiB whatever the file says of itself.
 */
export interface TableLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries in a zip's directory. */
  readonly zipEntries: number;
  /** Bytes that all parts of a zip inflate to, as its directory declares them. */
  readonly inflatedBytes: number;
  /** Bytes that one part inflates to. */
  readonly partBytes: number;
  /** Inflated bytes over compressed bytes, for parts above {@link ratioFromBytes}. True rosters reach 40. */
  readonly ratio: number;
  /** Inflated size from which the ratio counts: small parts may repeat themselves as they like. */
  readonly ratioFromBytes: number;
  /** Elements within elements in an XML part. */
  readonly nesting: number;
  /** Bytes of one tag, or of one run of text between two tags. */
  readonly tokenBytes: number;
  readonly sheets: number;
  /** Cells that hold something, over all sheets of the file; in .xlsx each row of them counts as one more, since it weighs as much. */
  readonly cells: number;
  /** Characters of one cell; a spreadsheet's own limit. */
  readonly cellLength: number;
  /** Characters of all texts, shared strings counted once. */
  readonly textLength: number;
  readonly sharedStrings: number;
  /** Cell formats in the styles part. */
  readonly styles: number;
  /** Merged ranges in one sheet. */
  readonly merges: number;
  /** A spreadsheet's own limits: beyond them no program could have written the cell. */
  readonly rows: number;
  readonly columns: number;
}

/** For every file that is submitted; 1,048,576 rows, 16,384 columns and 32,767 characters are what Excel itself has. */
export const defaultLimits: TableLimits = {
  fileBytes: 100 * 1024 * 1024,
  zipEntries: 5_000,
  inflatedBytes: 768 * 1024 * 1024,
  partBytes: 600 * 1024 * 1024,
  ratio: 150,
  ratioFromBytes: 16 * 1024 * 1024,
  nesting: 128,
  tokenBytes: 1024 * 1024,
  sheets: 1_000,
  cells: 2_000_000,
  cellLength: 32_767,
  textLength: 32 * 1024 * 1024,
  sharedStrings: 2_000_000,
  styles: 70_000,
  merges: 100_000,
  rows: 1_048_576,
  columns: 16_384,
};

/** When a cell counts as astray: so far from the rest that it was set by a slip, and a table cannot reach there. */
export const astray = {
  /** Columns to the right of this one (GR) may be astray… */
  column: 200,
  /** …when more blank columns than this lie between the cell and the one before it in its row. */
  blankColumns: 50,
  /** Rows may be astray when more blank rows than this lie above them… */
  blankRows: 1_000,
  /** …and no more rows than this follow, so that a second table far below is still a table. */
  rowsAfter: 10,
  /** Of one sheet, at most so many cells are reported. */
  reported: 50,
} as const;
