import { numberLeft } from '../findings/person-reasons.ts';
import { type Text, worded } from '../value/text.ts';

/** A spreadsheet keeps a number as a binary float: up to 15 digits are safe, of longer ones the last are lost or may be. */
export const SAFE_DIGITS = 15;

const NUMBER = /^(\d+)(?:\.(\d+))?(?:E\+?(\d{1,3}))?$/i;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+?\d{1,3}$/i;

/**
 * The digits of the whole number that a number cell stores. Some programs write `1.38001380E10` where others write `13800138000`: it is the same number.
 *
 * @param lexeme - the number as it stands in the file
 * @returns its digits, all of them even beyond {@link SAFE_DIGITS}; undefined for a fraction, a negative number or one of more than 40 digits
 */
export function wholeNumberDigits(lexeme: string): string | undefined {
  const match = NUMBER.exec(lexeme);
  if (!match) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent);
  const digits = whole + fraction.slice(0, shift).padEnd(Math.min(shift, 40), '0');
  const isWhole = /^0*$/.test(fraction.slice(shift));
  return isWhole && digits.length <= 40 ? digits.replace(/^0+(?=\d)/, '') : undefined;
}

/** Whether a text is a number as a spreadsheet displays one that is too long: `3.50102E+17`. */
export function isScientificNotation(text: string): boolean {
  return SCIENTIFIC.test(text);
}

/**
 * Whether the digits of a long number cell may be the ones that were typed in. Not when they are what a float prints, since then they come out of rounding.
 *
 * @param lexeme - the number as it stands in the file
 */
export function mayHaveAllDigits(lexeme: string): boolean {
  return /^\d+$/.test(lexeme) && String(Number(lexeme)) !== lexeme;
}

/** A sentence on the digits that the file still holds of a number that lost some, to compare with; empty where it holds none that could be trusted. */
export function digitsLeft(digits: string | undefined): Text {
  return digits === undefined ? { zh: '', en: '' } : worded(numberLeft, { digits });
}
