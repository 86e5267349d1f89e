import type { Heir } from '../claim-intake/submitted-claim.ts';
import { type Fen, sumOf } from '../value/money.ts';
import { partAmong } from './part-among.ts';

/**
 * Parts what is still to be paid so that every heir comes to his share of the whole: who had his part gets nothing more, whose part came back gets all of it.
 *
 * @param amount - still to be paid, in fen
 * @param had - what each has had already, in the order of the heirs
 * @returns the part of each in fen, in the order of the heirs; together the amount
 * @throws RangeError where the shares do not add up to one
 */
export function partStillDue(amount: Fen, heirs: readonly Heir[], had: readonly Fen[]): readonly Fen[] {
  const whole = partAmong(amount + sumOf(had), heirs);
  const due = whole.map((part, heir) => part - (had[heir] ?? 0n)).map((part) => (part > 0n ? part : 0n));
  // Who had more than his share, by an odd fen, leaves less to the others: those who stand last go without it.
  let over = sumOf(due) - amount;
  for (let heir = due.length - 1; over > 0n && heir >= 0; heir--) {
    const less = over < (due[heir] ?? 0n) ? over : (due[heir] ?? 0n);
    due[heir] = (due[heir] ?? 0n) - less;
    over -= less;
  }
  return due;
}
