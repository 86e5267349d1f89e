import type { Cell } from '../../../submission/cell.ts';
import type { Check } from '../../check.ts';
import { findingsOfCells } from '../cells-in-use.ts';

/** WPS stores a picture in a cell as this formula, whose result is the formula again. */
const picture = /^=\s*(?:_xlfn\.)?DISPIMG\s*\(/i;

function hasNoValue({ kind, text, formula }: Cell): boolean {
  return kind === 'formula-without-value' || (formula === true && picture.test(text));
}

/** Formulas of which the file holds no result, pictures in cells among them: we read what the file holds and calculate nothing. */
export const formulaWithoutValue: Check = {
  codes: ['formula-without-value'],
  needs: 'submission',
  run: (subject) => findingsOfCells(subject, 'formula-without-value', hasNoValue),
};
