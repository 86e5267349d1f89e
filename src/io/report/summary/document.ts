/** What stands in a cell; null is an empty one. Money and ratios are decimal texts. */
export type Cell = string | number | null;

/** A column of a table, the same in all forms. */
export interface DocumentColumn {
  readonly title: string;
  readonly kind: 'text' | 'whole' | 'money' | 'ratio';
  /** In characters of Latin script, in a workbook; a Chinese one takes two. */
  readonly width: number;
  /** On a terminal that is too narrow, columns are left out, those with the lowest number first. */
  readonly sparedAt?: number;
}

/** A table of the summary, the same in all forms. */
export interface DocumentTable {
  /** Names the table for other programs and in links. */
  readonly id: string;
  /** Short enough for a sheet's name. */
  readonly title: string;
  readonly columns: readonly DocumentColumn[];
  /** Cells by the columns' order. Where a row has a kind of its own, its second cell and those after it are of that. */
  readonly rows: readonly DocumentRow[];
  readonly total?: readonly Cell[];
  readonly notes: readonly string[];
  /** Left to files: too long, or of no use on a terminal. */
  readonly filesOnly?: true;
}

/** A row of a table; the cells by the columns' order. */
export interface DocumentRow {
  readonly cells: readonly Cell[];
  /** Of the cells of columns of kind `money`, where the row holds something else. */
  readonly kind?: 'whole' | 'money' | 'ratio';
  /** A row that begins or ends a group. */
  readonly strong?: true;
}

/** A picture of bars: each series has a bar for each category. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** In the categories' order: counts, or yuan as decimal text. */
    readonly values: readonly (number | string)[];
  }[];
  readonly note?: string;
}

/** A summary in words and numbers, to be written in any form. */
export interface SummaryDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly tables: readonly DocumentTable[];
  readonly charts: readonly Chart[];
  /** What is signed below the fund statement. */
  readonly signatures: readonly string[];
}
