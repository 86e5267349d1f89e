import { understandable } from '../findings/person-reasons.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { type Fen, fenFromYuan, fenShown } from '../value/money.ts';

const PLAIN = /^\d{1,9}(?:\.\d{1,2})?$/;
/** Zeros may follow the fen, never the groups of three: 1,0000 is 10,000 or a slip for 1,000, and nobody knows which. */
const WORDED =
  /^(?:人民币|rmb|[¥￥])?(\d{1,3}(?:,\d{3})+|\d{1,9})(?:(\.\d{1,2})0*)?(?:元整?|圆整?|[元圆]\/(?:人|年|人[·.]?年|年[·.]?人))?$/i;

/** Reads a sum of yuan: `36`, `36.00元`, `￥1,236.50`, `36元/年`, or a number cell. Blank means that nothing is declared. */
export function readFee(cell: Cell | undefined): CellReading<Fen> {
  if (!hasValue(cell)) return blank;
  const text = compactText(cell.text);
  if (saysNothing(text)) return blank;
  const value = cell.kind === 'number' ? fromNumber(text) : cell.kind === 'text' ? fromText(text) : undefined;
  if (value !== undefined) return { value };
  return { problem: { code: 'value-not-understood', parameters: { wanted: understandable.fee } } };
}

function fromNumber(lexeme: string): Fen | undefined {
  if (PLAIN.test(lexeme)) return fenFromYuan(lexeme);
  return lexeme.startsWith('-') ? undefined : fenShown(lexeme);
}

function fromText(text: string): Fen | undefined {
  const [, whole, cents = ''] = WORDED.exec(text) ?? [];
  return whole === undefined ? undefined : fenFromYuan(whole.replaceAll(',', '') + cents);
}
