/** Lines of one entry at most. A text of all lines of a batch would stand in memory several times over, and grow with them; of fewer lines than these the entry is one. */
export const LINES_OF_PART = 2_000;

/** Lines that stand in one of the entries of a set. */
export interface PartOfBatch<Line> {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** Place of the first of its lines in the set, from 1. */
  readonly first: number;
  readonly lines: readonly Line[];
}

/**
 * Cuts lines into the parts of the entries that hold them, one in memory at a time; no lines are one part too.
 *
 * @param count - of all lines
 */
export function* partsOf<Line>(all: Iterable<Line>, count: number, most = LINES_OF_PART): Generator<PartOfBatch<Line>> {
  const parts = Math.max(1, Math.ceil(count / most));
  let [part, first] = [1, 1];
  let lines: Line[] = [];
  for (const line of all) {
    lines.push(line);
    if (lines.length < most) continue;
    yield { part, parts, first, lines };
    part += 1;
    first += lines.length;
    lines = [];
  }
  if (lines.length > 0 || first === 1) yield { part, parts, first, lines };
}
