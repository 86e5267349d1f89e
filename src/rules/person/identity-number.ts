import { identityReasons } from '../findings/person-reasons.ts';
import type { Cell } from '../submission/cell.ts';
import { type Text, worded } from '../value/text.ts';
import { birthDateFrom } from './birth-date.ts';
import { hasValue } from './cell-reading.ts';
import type { IdentityReading } from './identity.ts';
import { lookAlikes } from './look-alikes.ts';
import { digitsLeft, isScientificNotation, mayHaveAllDigits, SAFE_DIGITS, wholeNumberDigits } from './number-cell.ts';
import { isCountyShaped } from './region-code.ts';
import { EIGHTEEN, eighteenFromFifteen, readEighteen } from './resident-number.ts';
import { compactText, saysNothing } from './tidy-text.ts';

const FIFTEEN = /^\d{15}$/;
/** KAZ110090123105: nationality, province and city, birth, sequence. Its century is not stated, so no birth date is read from it. */
const OLD_FOREIGN = /^[A-Z]{3}\d{12}$/;
/** Passports of China and abroad, and travel permits of Hong Kong and Macau (H, M) and Taiwan (8 digits) residents. Only the shape can be checked. */
const PASSPORT = /^(?:(?=(?:[A-Z]*\d){4})[A-Z][A-Z\d]{5,8}|[HM]\d{10}|\d{8,9})$/;
const CUT_OFF = /^[1-6]\d{5}(?:19|20)\d?$/;
const MASK = /[*●#•]|X{2,}/;

/**
 * Reads an identity number of any document. Repaired without doubt: width, spaces and invisible characters, an apostrophe before it, a lower-case x, a number
 * of 15 digits. Never repaired: a look-alike character, a wrong check digit, a number that a spreadsheet kept as a number.
 *
 * Whether the birth date lies in the future is left to the check, which knows the day of the business.
 *
 * @param cell - undefined where the row has none
 */
export function readIdentityNumber(cell: Cell | undefined): IdentityReading {
  if (cell === undefined) return missing;
  if (!hasValue(cell)) return { problems: [] };
  if (cell.kind === 'number') return readNumber(cell.text);
  if (cell.kind !== 'text') return malformed(identityReasons.noText);
  return readIdentityText(cell.text);
}

/** Like {@link readIdentityNumber}, for a text that stands in no cell: an option, a line of another list. */
export function readIdentityText(text: string): IdentityReading {
  if (EIGHTEEN.test(text)) return readEighteen(text);
  const compact = compactText(text).replace(/^['‘’`]+/, '');
  if (saysNothing(compact)) return missing;
  const number = compact.toUpperCase();
  const reading = readShape(number, compact);
  return reading.document && reading.document.number !== text.trim()
    ? { ...reading, repairedTo: reading.document.number }
    : reading;
}

const missing: IdentityReading = { problems: [{ code: 'id-number-missing' }] };

function readShape(number: string, asTyped: string): IdentityReading {
  if (EIGHTEEN.test(number)) return readEighteen(number);
  if (FIFTEEN.test(number)) return readEighteen(eighteenFromFifteen(number));
  if (isScientificNotation(number)) return lost();
  if (OLD_FOREIGN.test(number)) return { document: { kind: 'foreign-permanent-old', number }, problems: [] };
  if (PASSPORT.test(number) && !isPartOfAnother(number))
    return { document: { kind: 'passport', number }, problems: [] };
  return malformed(reasonAgainst(asTyped));
}

/** Eight digits that are a date come from the neighbouring column; eight or nine that begin like a resident number are one that was cut off. */
function isPartOfAnother(number: string): boolean {
  if (CUT_OFF.test(number)) return isCountyShaped(number.slice(0, 6));
  return /^\d{8}$/.test(number) && birthDateFrom(number) !== undefined;
}

function readNumber(lexeme: string): IdentityReading {
  const digits = wholeNumberDigits(lexeme);
  if (digits !== undefined && FIFTEEN.test(digits)) {
    const repairedTo = eighteenFromFifteen(digits);
    const reading = readEighteen(repairedTo);
    return reading.document ? { ...reading, repairedTo } : reading;
  }
  if (digits !== undefined && digits.length <= SAFE_DIGITS) return malformed(reasonAgainst(digits));
  const suggested = EIGHTEEN.test(lexeme) && mayHaveAllDigits(lexeme) && readEighteen(lexeme).document !== undefined;
  return lost(suggested ? lexeme : undefined);
}

function reasonAgainst(text: string): Text {
  if (MASK.test(text.toUpperCase())) return identityReasons.masked;
  const characters = [...text];
  const place = characters.findIndex((each, index) => !isPlaced(each, index));
  const character = characters[place];
  if (character === undefined) return worded(identityReasons.length, { count: characters.length });
  const lookAlike = lookAlikes.get(character);
  return lookAlike
    ? worded(identityReasons.lookAlike, { place: place + 1, character, ...lookAlike })
    : worded(identityReasons.strayCharacter, { place: place + 1, character });
}

/** A digit anywhere, an X in the last place. */
function isPlaced(character: string, index: number): boolean {
  return (character >= '0' && character <= '9') || (index === 17 && (character === 'X' || character === 'x'));
}

function malformed(reason: Text): IdentityReading {
  return { problems: [{ code: 'id-number-malformed', parameters: { reason } }] };
}

function lost(digits?: string): IdentityReading {
  return { problems: [{ code: 'id-number-lost-digits', parameters: { suggestion: digitsLeft(digits) } }] };
}
