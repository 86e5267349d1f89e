import type { Fen } from '../value/money.ts';
import type { BatchPayment, OpenBatch } from './receipt.ts';

/** A payment with the batch that it stands in. */
export interface PaymentOfBatch {
  readonly batch: OpenBatch;
  readonly payment: BatchPayment;
}

/** Which payment a person may mean who says that a line is one that came back. */
export interface PaymentsBack {
  /** The one that it is. */
  readonly came: PaymentOfBatch | undefined;
  /** Where it is none: the one that the bank answered as paid. */
  readonly paid: PaymentOfBatch | undefined;
  /** Several of the sum, each of which it may be. */
  readonly fitting: readonly PaymentOfBatch[];
}

/**
 * Finds the payment that came back: of the claim that is named, else the only one of the sum that came back or was not answered.
 *
 * @param sought.number - the claim in full; null where none is named
 * @param sought.wasBack - batches and claims that the line was taken for before, `batch number`
 */
export function paymentsBack(
  batches: readonly OpenBatch[],
  {
    number,
    amount,
    wasBack,
  }: { readonly number: string | null; readonly amount: Fen; readonly wasBack: ReadonlySet<string> },
): PaymentsBack {
  const payments = batches.flatMap((batch) => batch.payments.map((payment) => ({ batch, payment })));
  const meant = payments.filter(({ payment }) =>
    number === null ? payment.amount === amount : payment.number === number,
  );
  const isBack = ({ batch, payment }: PaymentOfBatch) =>
    payment.isBounced && (payment.isReturned !== true || wasBack.has(`${batch.batch} ${payment.number}`));
  const back = meant.filter(isBack);
  const unanswered = meant.filter(({ payment: { isBounced, isPaid } }) => !isBounced && isPaid !== true);
  const fitting = back.length > 0 ? back : unanswered;
  const [first] = fitting;
  const isSure = number !== null || fitting.length === 1;
  const paid = meant.findLast(({ payment }) => payment.isPaid === true);
  return {
    came: isSure ? first : undefined,
    paid: first === undefined && (number !== null || meant.length === 1) ? paid : undefined,
    fitting: isSure ? [] : fitting,
  };
}
