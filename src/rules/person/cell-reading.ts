import type { Cell } from '../submission/cell.ts';
import type { ReadingProblem } from './identity.ts';

/** What became of a cell that should hold one value. All undefined: the cell is blank, or another check speaks of it (an error value, a formula without result). */
export interface CellReading<Value> {
  readonly value?: Value;
  /** Set where the value was repaired without doubt: what it became. */
  readonly repairedTo?: string;
  readonly problem?: ReadingProblem;
}

/** Reading of a blank cell. */
export const blank = {} as const satisfies CellReading<never>;

/** Whether the cell holds a value at all. Error values and formulas without a result are told by checks of their own, so a reader keeps silent about them. */
export function hasValue(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.kind !== 'error' && cell.kind !== 'formula-without-value';
}

/**
 * The same reader for a column of few words (sexes, sums, marks), each of which it reads once. It keeps them as long as it lives, so it is made anew for each list.
 *
 * @param read - goes by the cell's kind and text alone
 */
export function oncePerWord<Value>(
  read: (cell: Cell | undefined) => CellReading<Value>,
): (cell: Cell | undefined) => CellReading<Value> {
  const known = new Map<string, { readonly kind: Cell['kind']; readonly reading: CellReading<Value> }>();
  return (cell) => {
    if (cell === undefined) return read(cell);
    const { kind, text } = cell;
    const before = known.get(text);
    if (before?.kind === kind) return before.reading;
    const reading = read(cell);
    known.set(text, { kind, reading });
    return reading;
  };
}

/** The value read from a cell's text, with the repair where the two differ by more than spaces around them. */
export function readAs(cell: Cell, value: string): CellReading<string> {
  const asItStands = cell.kind !== 'text' || cell.text === value || cell.text.trim() === value;
  return asItStands ? { value } : { value, repairedTo: value };
}
