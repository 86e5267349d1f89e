import { Decimal } from 'decimal.js';

/** A sum of money in whole fen (1/100 yuan). 64-bit, never a float. */
export type Fen = bigint;

/** A sum of money as a decimal string in yuan with two places, as in `"36.00"`: the form in files, JSON and the ledger's entries. */
export type Yuan = string;

const YUAN = /^-?\d{1,13}(\.\d{1,2})?$/;

/**
 * Reads a sum of yuan written as a plain decimal.
 *
 * @param text - such as `36`, `36.5` or `36.50`; no thousands separator, no sign of currency
 * @returns whole fen, or `undefined` where the text is no such sum
 */
export function fenFromYuan(text: string): Fen | undefined {
  if (!YUAN.test(text)) return undefined;
  const point = text.indexOf('.');
  if (point < 0) return BigInt(text) * 100n;
  return BigInt(text.slice(0, point) + text.slice(point + 1).padEnd(2, '0'));
}

/** A spreadsheet shows 15 digits of a number and keeps a few more: 116.00000000000001 is the 116 that everyone sees. */
const SHOWN_DIGITS = 15;

const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d{1,3})?$/i;

/**
 * Reads a sum of yuan that a number cell stores, by the digits that a spreadsheet shows of it.
 *
 * @param lexeme - the number as it stands in the file
 * @returns whole fen, or `undefined` where it is no number, or one with parts of a fen
 */
export function fenShown(lexeme: string): Fen | undefined {
  return NUMBER.test(lexeme) ? fenFromYuan(new Decimal(lexeme).toSignificantDigits(SHOWN_DIGITS).toFixed()) : undefined;
}

/**
 * Reads a sum that must be well formed because our own rules or ledger wrote it.
 *
 * @throws RangeError where it is not: a fault of ours, never of a user
 */
export function fen(yuan: Yuan): Fen {
  const value = fenFromYuan(yuan);
  if (value === undefined) throw new RangeError(`not a sum in yuan: ${yuan}`);
  return value;
}

/** The sum in yuan with two places: `3600n` gives `"36.00"`. */
export function yuan(amount: Fen): Yuan {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The same as a person reads it: `123456700n` gives `"1,234,567.00"`. */
export function yuanApart(amount: Fen): string {
  return yuan(amount).replace(/\B(?=(\d{3})+\.)/g, ',');
}

/** The sum of all amounts; of none, zero. */
export function sumOf(amounts: Iterable<Fen>): Fen {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
}

/** A ratio such as `"80%"` or `"0.8"` as an exact decimal: both give 0.8. */
export function ratioFrom(text: string): Decimal {
  return text.endsWith('%') ? new Decimal(text.slice(0, -1)).dividedBy(100) : new Decimal(text);
}
