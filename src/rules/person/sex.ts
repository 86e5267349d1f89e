import type { Cell } from '../submission/cell.ts';
import { blank, type CellReading, hasValue } from './cell-reading.ts';
import type { Sex } from './identity.ts';
import { compactText, saysNothing } from './tidy-text.ts';

/** Words for a sex, and the codes 1 and 2 of GB/T 2261.1. */
const WORDS: ReadonlyMap<string, Sex> = new Map([
  ...['男', '男性', '男士', 'm', 'male', '1'].map((word) => [word, 'male'] as const),
  ...['女', '女性', '女士', 'f', 'female', '2'].map((word) => [word, 'female'] as const),
]);

/** Reads the sex as a roster states it. A word that is neither is the problem `sex-mismatch`: whether it agrees with the identity number cannot be told. */
export function readSex(cell: Cell | undefined): CellReading<Sex> {
  if (!hasValue(cell)) return blank;
  const text = compactText(cell.text).toLowerCase();
  if (saysNothing(text)) return blank;
  const value = WORDS.get(text);
  return value ? { value } : { problem: { code: 'sex-mismatch' } };
}
