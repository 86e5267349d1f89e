import type { CellKind } from '../../../rules/submission/cell.ts';

/**
 * What the child process writes to its parent: JSON, short, since a full .xls has half a million cells.
 * `encrypted` and `unreadable` tell why there are no sheets.
 */
export type Answer =
  | { readonly sheets: readonly AnswerSheet[] }
  | { readonly decrypted: string }
  | { readonly fault: 'encrypted' | 'unreadable' };

/** Column from 1, index of the kind in {@link kinds}, text, and 1 where the value is a formula's result. */
export type AnswerCell = readonly [column: number, kind: number, text: string, formula?: 1];

/** Rows and columns from 1. */
export interface AnswerSheet {
  readonly name: string;
  /** 0 visible, 1 hidden, 2 very hidden. */
  readonly hidden: number;
  readonly rows: readonly (readonly [number: number, hidden: 0 | 1, cells: readonly AnswerCell[]])[];
  readonly merges: readonly (readonly [top: number, left: number, bottom: number, right: number])[];
  readonly hiddenColumns: readonly number[];
  /** Column and its width in characters. */
  readonly widths: readonly (readonly [number, number])[];
}

/** Kinds of cells; an answer names them by their index here. */
export const kinds = [
  'text',
  'number',
  'boolean',
  'date',
  'error',
  'formula-without-value',
] as const satisfies readonly CellKind[];

/** What the child can be asked for; its number here is the first byte of a request, before the file's. `decrypt` tries the password that Excel itself tries. */
export const tasks = ['read', 'decrypt'] as const;

/** One of {@link tasks}. */
export type Task = (typeof tasks)[number];
