import { understandable } from '../findings/person-reasons.ts';
import { type CellReading, hasValue } from '../person/cell-reading.ts';
import { wholeNumberDigits } from '../person/number-cell.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';

const SHARES = /^([1-9]\d{0,2}|[一二两三四五六七八九十])份?$/;
const NUMERALS: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};

/**
 * Reads how many shares a member takes: `2`, `2份`, `两份`.
 *
 * @param whenBlank - what a blank cell stands for: 1 where the scheme, or every plan that the row takes, allows no more, else undefined, and the cell must be filled in
 */
export function readShares(cell: Cell | undefined, whenBlank: number | undefined): CellReading<number> {
  if (cell && !hasValue(cell)) return {};
  const text = cell === undefined ? '' : compactText(cell.text);
  if (saysNothing(text) && whenBlank !== undefined) return { value: whenBlank };
  const shares = cell && sharesIn(cell);
  if (shares !== undefined) return { value: shares };
  const wanted = saysNothing(text) ? understandable.sharesLacking : understandable.shares;
  return { problem: { code: 'value-not-understood', parameters: { wanted } } };
}

/** The number of shares that a cell states, from 1 to 999; undefined where it states anything else. */
export function sharesIn(cell: Cell): number | undefined {
  const text = compactText(cell.text);
  const digits = SHARES.exec(cell.kind === 'number' ? (wholeNumberDigits(text) ?? text) : text)?.[1];
  return digits === undefined ? undefined : (NUMERALS[digits] ?? Number(digits));
}
