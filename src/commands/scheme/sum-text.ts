import { grouped } from '../../io/report/decision/wording.ts';
import { type Fen, yuan } from '../../rules/value/money.ts';

/** A sum as a person reads it, in yuan with thousands apart: `1,234.50`. */
export function sumText(fen: Fen): string {
  return fen < 0n ? `-${sumText(-fen)}` : grouped(yuan(fen));
}

/** A difference with its sign, so that more and less are told apart at a glance: `+8.00`. */
export function signed(fen: Fen): string {
  return fen > 0n ? `+${sumText(fen)}` : sumText(fen);
}
