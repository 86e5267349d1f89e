import type { Cell } from '../submission/cell.ts';
import { blank, type CellReading, hasValue, readAs } from './cell-reading.ts';
import { SAFE_DIGITS, wholeNumberDigits } from './number-cell.ts';
import { compactText, saysNothing } from './tidy-text.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const COUNTRY_CODE = /^(?:\+|00)?86(?=1[3-9]\d{9}$)/;
const DASHES = /[-‐‑‒–—―~()（）]/gu;
/** Area code (010, 02x or four digits), number, and the extension behind a dash. */
const LANDLINE = /^\(?(010|02\d|0[3-9]\d\d)\)?-?([1-9]\d{6,7})(?:(?:-|转)(\d{1,6}))?$/;
const FOREIGN = /^\+(?!86)\d{7,15}$/;

/**
 * Reads a telephone number: a mobile one without +86 and dashes, a landline with its area code as `0591-87654321`, or a foreign one that begins with +.
 * Whatever else stands there is told, not guessed at: a landline without area code cannot be called from elsewhere.
 */
export function readPhone(cell: Cell | undefined): CellReading<string> {
  if (!hasValue(cell)) return blank;
  if (cell.kind === 'text' && MOBILE.test(cell.text)) return { value: cell.text };
  const text = cell.kind === 'number' ? numberOf(cell.text) : compactText(cell.text).replace(/^['‘’]/, '');
  if (saysNothing(text)) return blank;
  const number = mobile(text) ?? landline(text);
  return number === undefined ? { problem: { code: 'phone-malformed' } } : readAs(cell, number);
}

function mobile(text: string): string | undefined {
  const digits = text.replace(DASHES, '').replace(COUNTRY_CODE, '');
  if (MOBILE.test(digits)) return digits;
  const foreign = text.replace(DASHES, '');
  return FOREIGN.test(foreign) ? foreign : undefined;
}

function landline(text: string): string | undefined {
  const match = LANDLINE.exec(text.replace(/[‐‑‒–—―]/gu, '-').replace(/^(?:\+|00)86-?0?/, '0'));
  if (!match) return undefined;
  const [, area = '', number = '', extension] = match;
  return extension === undefined ? `${area}-${number}` : `${area}-${number}-${extension}`;
}

function numberOf(lexeme: string): string {
  const digits = wholeNumberDigits(lexeme);
  return digits !== undefined && digits.length <= SAFE_DIGITS ? digits : lexeme;
}
