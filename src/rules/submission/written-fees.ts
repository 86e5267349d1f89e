import type { Fen } from '../value/money.ts';
import type { Cell } from './cell.ts';
import type { RosterRow } from './submission.ts';
import { feeIn } from './total-row.ts';

/** The fees that the people of a list state, added up between any two of them; each is read once, up to the first who states none. */
export class WrittenFees {
  readonly #rows: readonly RosterRow[];
  /** In fen, of all rows before this one. */
  readonly #before: Fen[] = [0n];
  readonly #read = new Map<string, { readonly kind: Cell['kind']; readonly fee: Fen | undefined }>();
  /** Where a row without a fee was met; nothing is read beyond it in vain. */
  #firstWithout = Number.POSITIVE_INFINITY;

  constructor(rows: readonly RosterRow[]) {
    this.#rows = rows;
  }

  /** Of the rows from one place up to, not with, another; undefined where one of them states none. */
  sum(from: number, to: number): Fen | undefined {
    return from > this.#firstWithout ? this.#sumBehind(from, to) : this.#sumWithin(from, to);
  }

  #sumWithin(from: number, to: number): Fen | undefined {
    const before = this.#before;
    for (let at = before.length - 1; at < to && at < this.#firstWithout; at += 1) {
      const fee = this.#feeOf(at);
      if (fee === undefined) this.#firstWithout = at;
      else before.push((before[at] ?? 0n) + fee);
    }
    return to > this.#firstWithout ? undefined : (before[to] ?? 0n) - (before[from] ?? 0n);
  }

  #sumBehind(from: number, to: number): Fen | undefined {
    let sum = 0n;
    for (let at = from; at < to; at += 1) {
      const fee = this.#feeOf(at);
      if (fee === undefined) return undefined;
      sum += fee;
    }
    return sum;
  }

  #feeOf(at: number): Fen | undefined {
    const cell = this.#rows[at]?.cells.fee;
    if (cell === undefined) return undefined;
    const known = this.#read.get(cell.text);
    if (known?.kind === cell.kind) return known.fee;
    const fee = feeIn(cell);
    this.#read.set(cell.text, { kind: cell.kind, fee });
    return fee;
  }
}
