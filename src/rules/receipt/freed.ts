import type { SettledPart } from '../fund/settled-part.ts';
import { fen, sumOf } from '../value/money.ts';
import { returnsOf, withReturns } from './payments-back.ts';
import type { ReceiptGrounds, UnitOwing } from './receipt.ts';

/** What is open once a line is not what it was taken for. */
export function freed(grounds: ReceiptGrounds, before: readonly SettledPart[], isOut: boolean): ReceiptGrounds {
  const of = (kind: SettledPart['kind'], due: UnitOwing) =>
    sumOf(
      before
        .filter((part) => part.kind === kind && part.unit === due.unit && part.period === due.period)
        .map((part) => fen(part.amount)),
    );
  const dues = grounds.dues.map((due) => ({
    ...due,
    open: due.open + (isOut ? 0n : of('fee', due)),
    overpaid: (due.overpaid ?? 0n) + (isOut ? of('fee', due) : 0n),
    advance: due.advance - of('advance', due) + of('returned-fee', due),
  }));
  const subsidies = grounds.subsidies.map((owed) => {
    const back = before.filter(
      (part) => part.kind === 'subsidy' && part.payer === owed.payer && part.period === owed.period,
    );
    return { ...owed, open: owed.open + sumOf(back.map((part) => fen(part.amount))) };
  });
  return { ...grounds, dues, subsidies, batches: withReturns(grounds.batches, returnsOf(before), 'taken-away') };
}
