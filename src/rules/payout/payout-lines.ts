import { fen, yuan } from '../value/money.ts';
import { partStillDue } from './part-still-due.ts';
import type { Payable, PayoutLine } from './payable.ts';

/**
 * The lines of a batch, numbered from 1 in the order of the claims; a claim with heirs has a line for each of them. Parts that come to nothing, of a sum of fewer
 * fen than heirs, have none: no bank takes a line of 0.00.
 *
 * @throws RangeError where shares of heirs do not add up to one: the check of the payees blocks such claims
 */
export function payoutLines(payables: readonly Payable[]): PayoutLine[] {
  const lines: PayoutLine[] = [];
  const add = (
    { claim, person, unit, name, idNumber }: Payable,
    { payee, heir, amount }: Pick<PayoutLine, 'payee' | 'heir' | 'amount'>,
  ) => lines.push({ line: lines.length + 1, claim, person, unit, name, idNumber, payee, heir, amount });
  for (const payable of payables) {
    const { amount, payee, heirs, had = [] } = payable;
    if (heirs.length === 0) {
      add(payable, { payee, heir: null, amount });
      continue;
    }
    partStillDue(fen(amount), heirs, had.map(fen)).forEach((part, heir) => {
      const { name = '', bank = null, account = null } = heirs[heir] ?? {};
      if (part > 0n) add(payable, { payee: { account, bank, name }, heir, amount: yuan(part) });
    });
  }
  return lines;
}
