import { Decimal } from 'decimal.js';
import { compactText } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { type Fen, fenFromYuan } from '../value/money.ts';

const PLAIN = /^([+-]?)(?:人民币|rmb|cny|[¥￥])?([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,13})(\.\d+)?(?:元整?)?([+-]?)$/i;
const BRACKETED = /^\((.+)\)$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d{1,3})?$/i;
/** A spreadsheet shows 15 digits of a number and keeps a few more: 116.00000000000001 is the 116 that everyone sees. */
const SHOWN_DIGITS = 15;

/**
 * Reads a sum of yuan that may be negative: `-1,236.50`, `￥36.00`, `1200.00-`, `(36.00)`, or a number cell.
 *
 * @returns fen; null where the cell is blank or only says that there is nothing (`-`, `—`); undefined where it is no sum, also one of parts of a fen
 */
export function readSum(cell: Cell | undefined): Fen | null | undefined {
  if (cell === undefined) return null;
  if (cell.kind === 'number') return fromNumber(cell.text);
  if (cell.kind !== 'text') return undefined;
  const text = compactText(cell.text).replace(/，/gu, ',').replace(/−/gu, '-');
  if (/^[-—/]*$/.test(text)) return null;
  const [, inside] = BRACKETED.exec(text) ?? [];
  const value = fromText(inside ?? text);
  return inside === undefined || value === undefined ? value : -value;
}

function fromNumber(lexeme: string): Fen | undefined {
  if (!NUMBER.test(lexeme)) return undefined;
  return fenFromYuan(new Decimal(lexeme).toSignificantDigits(SHOWN_DIGITS).toFixed());
}

function fromText(text: string): Fen | undefined {
  const [, before = '', within = '', whole, cents = '', after = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined || before.length + within.length + after.length > 1) return undefined;
  const sum = fenFromYuan(whole.replaceAll(',', '') + cents.replace(/^(\.\d{2})0+$/, '$1'));
  return sum === undefined ? undefined : before + within + after === '-' ? -sum : sum;
}
