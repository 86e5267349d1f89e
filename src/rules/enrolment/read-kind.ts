import { type CellReading, hasValue } from '../person/cell-reading.ts';
import type { ReadingProblem } from '../person/identity.ts';
import { saysNothing, tidyText } from '../person/tidy-text.ts';
import type { Kind } from '../scheme/members.ts';
import type { Cell } from '../submission/cell.ts';
import { matchKind } from './match-kind.ts';

/**
 * How a column of kinds (of staff, of insurance) is read: the scheme's ids, titles and aliases. A roster repeats a handful of words, so each is looked up once.
 *
 * @param kinds - of the scheme
 * @param unknown - the problem of a word that names none of them; undefined where the scheme does not ask for the kind, so that any word will do
 * @returns a function from a cell to the kind's id; blank means that nothing is stated
 */
export function kindReader(
  kinds: Readonly<Record<string, Kind>> | undefined,
  unknown: ReadingProblem | undefined,
): (cell: Cell | undefined) => CellReading<string> {
  const known = new Map<string, CellReading<string>>();
  return (cell) => {
    if (!hasValue(cell)) return {};
    const before = known.get(cell.text);
    if (before) return before;
    const id = matchKind(cell.text, kinds);
    const isBlank = saysNothing(tidyText(cell.text));
    const reading = id !== undefined ? { value: id } : isBlank || !unknown ? {} : { problem: unknown };
    known.set(cell.text, reading);
    return reading;
  };
}
