import { cardReasons } from '../findings/person-reasons.ts';
import type { Cell } from '../submission/cell.ts';
import { blank, type CellReading, hasValue, readAs } from './cell-reading.ts';
import { hasLuhnDigit } from './check-digit.ts';
import { digitsLeft, isScientificNotation, mayHaveAllDigits, SAFE_DIGITS, wholeNumberDigits } from './number-cell.ts';
import { compactText, saysNothing } from './tidy-text.ts';

const ACCOUNT = /^\d{12,28}$/;
/** Cards of Chinese banks: they begin with 62 and end in a Luhn digit. Passbooks and older accounts need not. */
const UNION_PAY = /^62\d{14,17}$/;

/** So begins a card of which the last digits were cut off: accounts of so few digits that are no cards do not begin with a card's issuer 622. */
const CUT_SHORT = /^622\d{9,12}$/;

/**
 * Reads a bank card's or account's number: 12 to 28 digits, spaces and dashes apart. A card that begins with 62 and fails Luhn, or with 622 and is too short, is read and doubted; a number
 * that a spreadsheet kept as a number of more than 15 digits is not read, since its last digits are lost or may be.
 */
export function readBankCard(cell: Cell | undefined): CellReading<string> {
  if (!hasValue(cell)) return blank;
  if (cell.kind === 'number') return fromNumber(cell);
  if (cell.kind === 'text' && ACCOUNT.test(cell.text)) return judged(cell, cell.text);
  const text = compactText(cell.text)
    .replace(/^['‘’]/, '')
    .replace(/[-‐‑‒–—]/gu, '');
  if (saysNothing(text)) return blank;
  if (isScientificNotation(text)) return lost();
  if (cell.kind !== 'text' || !ACCOUNT.test(text)) {
    return { problem: { code: 'bank-card-checksum', parameters: { reason: cardReasons.shape } } };
  }
  return judged(cell, text);
}

function fromNumber(cell: Cell): CellReading<string> {
  const digits = wholeNumberDigits(cell.text);
  if (digits === undefined || digits.length > SAFE_DIGITS) {
    const suggested = UNION_PAY.test(cell.text) && hasLuhnDigit(cell.text) && mayHaveAllDigits(cell.text);
    return lost(suggested ? cell.text : undefined);
  }
  if (!ACCOUNT.test(digits)) {
    return { problem: { code: 'bank-card-checksum', parameters: { reason: cardReasons.shape } } };
  }
  return judged(cell, digits);
}

function judged(cell: Cell, number: string): CellReading<string> {
  const reading = readAs(cell, number);
  if (CUT_SHORT.test(number)) {
    return { ...reading, problem: { code: 'bank-card-checksum', parameters: { reason: cardReasons.short } } };
  }
  if (!UNION_PAY.test(number) || hasLuhnDigit(number)) return reading;
  return { ...reading, problem: { code: 'bank-card-checksum', parameters: { reason: cardReasons.luhn } } };
}

function lost(digits?: string): CellReading<string> {
  return { problem: { code: 'bank-card-lost-digits', parameters: { suggestion: digitsLeft(digits) } } };
}
