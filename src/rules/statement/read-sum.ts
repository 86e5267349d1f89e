import { compactText } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { type Fen, fenFromYuan, fenShown } from '../value/money.ts';

const PLAIN = /^([+-]?)(?:人民币|rmb|cny|[¥￥])?([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,13})(\.\d+)?(?:元整?)?([+-]?)$/i;
const BRACKETED = /^\((.+)\)$/;

/**
 * Reads a sum of yuan that may be negative: `-1,236.50`, `￥36.00`, `1200.00-`, `(36.00)`, or a number cell.
 *
 * @returns fen; null where the cell is blank or only says that there is nothing (`-`, `—`); undefined where it is no sum, also one of parts of a fen
 */
export function readSum(cell: Cell | undefined): Fen | null | undefined {
  if (cell === undefined) return null;
  if (cell.kind === 'number') return fenShown(cell.text);
  if (cell.kind !== 'text') return undefined;
  const text = compactText(cell.text).replace(/，/gu, ',').replace(/−/gu, '-');
  if (/^[-—/]*$/.test(text)) return null;
  const [, inside] = BRACKETED.exec(text) ?? [];
  const value = fromText(inside ?? text);
  return inside === undefined || value === undefined ? value : -value;
}

function fromText(text: string): Fen | undefined {
  const [, before = '', within = '', whole, cents = '', after = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined || before.length + within.length + after.length > 1) return undefined;
  const sum = fenFromYuan(whole.replaceAll(',', '') + cents.replace(/^(\.\d{2})0+$/, '$1'));
  return sum === undefined ? undefined : before + within + after === '-' ? -sum : sum;
}
