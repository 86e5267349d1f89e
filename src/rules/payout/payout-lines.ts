import { fen, yuan } from '../value/money.ts';
import { partStillDue } from './part-still-due.ts';
import type { Payable, PayoutLine } from './payable.ts';

/**
 * The lines of a batch, numbered from 1 in the order of the claims.
 *
 * @throws RangeError as {@link linesOfPayable}
 */
export function payoutLines(payables: Iterable<Payable>): PayoutLine[] {
  const lines: PayoutLine[] = [];
  for (const payable of payables) lines.push(...linesOfPayable(payable, lines.length));
  return lines;
}

/**
 * The lines of one claim: one, or where it has heirs one for each of them. Parts that come to nothing, of a sum of fewer fen than heirs, have none: no bank takes a line of 0.00.
 *
 * @param before - lines of the batch that come before
 * @throws RangeError where shares of heirs do not add up to one: the check of the payees blocks such claims
 */
export function linesOfPayable(payable: Payable, before: number): PayoutLine[] {
  const { claim, person, unit, name, idNumber, amount, payee, heirs, had = [] } = payable;
  const lines: PayoutLine[] = [];
  const add = (of: Pick<PayoutLine, 'payee' | 'heir' | 'amount'>) =>
    lines.push({ line: before + lines.length + 1, claim, person, unit, name, idNumber, ...of });
  if (heirs.length === 0) add({ payee, heir: null, amount });
  else
    partStillDue(fen(amount), heirs, had.map(fen)).forEach((part, heir) => {
      const { name: payeeName = '', bank = null, account = null } = heirs[heir] ?? {};
      if (part > 0n) add({ payee: { account, bank, name: payeeName }, heir, amount: yuan(part) });
    });
  return lines;
}
