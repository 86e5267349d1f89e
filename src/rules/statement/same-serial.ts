/** How one number of the bank stands to another: the same, the same but for what a spreadsheet takes from a number, or another one. */
export type SerialLikeness = 'equal' | 'zeros' | 'digits' | 'other';

const EXPONENT = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/i;
/** A spreadsheet keeps 15 digits of a number for certain, and programs write at most 17. */
const SURE_DIGITS = 15;
const WRITTEN_DIGITS = 17;

/**
 * Compares the bank's numbers of two lines. A number cell loses leading zeros (`000123` is `123`) and, of long ones, the last digits (`2025062000012345671` is
 * `2.02506200001235E+18` or `2025062000012340000`).
 */
export function serialLikeness(one: string, other: string): SerialLikeness {
  if (one === other) return 'equal';
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a === undefined || b === undefined) return 'other';
  if (a === b) return 'zeros';
  return a.length === b.length && a.length > SURE_DIGITS && (isCut(a) || isCut(b)) && nearly(a, b) ? 'digits' : 'other';
}

/** Digits without leading zeros; of `2.025E+18` those that it stands for. Undefined where it holds anything else. */
function digitsOf(serial: string): string | undefined {
  const [, first, cents = '', power = '0'] = EXPONENT.exec(serial) ?? [];
  const digits = first === undefined ? serial : first + cents.padEnd(Number(power), '0');
  return /^\d+$/.test(digits) ? digits.replace(/^0+(?=\d)/, '') : undefined;
}

function isCut(digits: string): boolean {
  return digits.replace(/0+$/, '').length <= Math.min(WRITTEN_DIGITS, digits.length - 1);
}

function nearly(one: string, other: string): boolean {
  const difference = BigInt(one) - BigInt(other);
  return (difference < 0n ? -difference : difference) <= 10n ** BigInt(one.length - SURE_DIGITS);
}
