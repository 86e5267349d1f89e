import type { SettledPart } from '../fund/settled-part.ts';
import { type Fen, fen, sumOf } from '../value/money.ts';
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
  /** Where the claim is named and the sum is another: what lines may still be of its payments, in fen; zero where all is on lines already. Undefined where it had none. */
  readonly left: Fen | undefined;
}

/**
 * Finds the payment that came back: of the claim that is named, else the only one of the sum that came back or was not answered. A payment comes back whole and once: another sum, or one that a line is
 * already, would leave the batch and the money in transit apart.
 *
 * @param sought.number - the claim in full; null where none is named
 * @param sought.amount - in fen
 */
export function paymentsBack(
  batches: readonly OpenBatch[],
  { number, amount }: { readonly number: string | null; readonly amount: Fen },
): PaymentsBack {
  const payments = batches.flatMap((batch) => batch.payments.map((payment) => ({ batch, payment })));
  const meant = payments.filter(({ payment }) =>
    number === null ? payment.amount === amount : payment.number === number,
  );
  const open = meant.filter(({ payment }) => leftOf(payment) > 0n && (payment.isBounced || payment.isPaid !== true));
  const back = open.filter(({ payment }) => payment.isBounced);
  const unanswered = open.filter(({ payment }) => !payment.isBounced);
  const ofSum = [back, unanswered].map((among) => among.filter(({ payment }) => leftOf(payment) === amount));
  // Heirs of one claim are paid apart, and a bank may return what went to them in one line.
  const together = [back, unanswered].filter((among) => number !== null && isWhole(among, amount));
  const fitting = [...ofSum, ...together].find((among) => among.length > 0) ?? [];
  const [first] = fitting;
  const isSure = number !== null || fitting.length === 1;
  const answered = meant.filter(({ payment }) => payment.isPaid === true);
  const paid = answered.findLast(({ payment }) => open.length === 0 || payment.amount === amount);
  return {
    came: isSure ? first : undefined,
    paid: first === undefined && (number !== null || meant.length === 1) ? paid : undefined,
    fitting: isSure ? [] : fitting,
    left: number === null || meant.length === 0 ? undefined : sumOf(open.map(({ payment }) => leftOf(payment))),
  };
}

/** What parts are of payments that came back, in fen, by the batch and the claim in full, with a space between. */
export function returnsOf(parts: readonly SettledPart[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { kind, batch, number, amount } of parts)
    if (kind === 'bounced') sums.set(`${batch} ${number}`, (sums.get(`${batch} ${number}`) ?? 0n) + fen(amount));
  return sums;
}

/**
 * The batches once lines are, or are no longer, what came back of them.
 *
 * @param returns - in fen, by the batch and the claim, as {@link returnsOf} has them
 * @param way - whether they are added or taken away
 */
export function withReturns(
  batches: readonly OpenBatch[],
  returns: ReadonlyMap<string, Fen>,
  way: 'added' | 'taken-away',
): readonly OpenBatch[] {
  if (returns.size === 0) return batches;
  const left = new Map(returns);
  return batches.map((batch) => ({
    ...batch,
    payments: inOrderOfAnswers(batch.payments, (payment) => {
      const key = `${batch.batch} ${payment.number}`;
      const had = payment.amount - leftOf(payment);
      const most = way === 'added' ? leftOf(payment) : had;
      const sum = least(left.get(key) ?? 0n, most);
      if (sum <= 0n || payment.isPaid === true) return payment;
      left.set(key, (left.get(key) ?? 0n) - sum);
      const returned = way === 'added' ? had + sum : had - sum;
      return { ...payment, returned, isReturned: payment.isBounced && returned === payment.amount };
    }),
  }));
}

/** Those that came back have the lines before those that were not answered. */
function inOrderOfAnswers(
  payments: readonly BatchPayment[],
  change: (payment: BatchPayment) => BatchPayment,
): BatchPayment[] {
  const bounced = payments.map((payment) => (payment.isBounced ? change(payment) : payment));
  return bounced.map((payment) => (payment.isBounced ? payment : change(payment)));
}

function isWhole(among: readonly PaymentOfBatch[], amount: Fen): boolean {
  const inOneBatch = among.every(({ batch }) => batch === among[0]?.batch);
  return inOneBatch && sumOf(among.map(({ payment }) => leftOf(payment))) === amount;
}

/** What of a payment no line is yet. */
const leftOf = ({ amount, isReturned, returned }: BatchPayment): Fen =>
  isReturned === true ? 0n : amount - (returned ?? 0n);

const least = (one: Fen, other: Fen): Fen => (one < other ? one : other);
