import type { SettledPart } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import { returnedWords } from '../statement/taken-back-words.ts';
import { type Fen, fen, sumOf } from '../value/money.ts';
import { unitKey } from '../value/unit-name.ts';
import { bare } from './open-book.ts';
import { paymentsBack } from './payments-back.ts';
import type { BatchPayment, MatchReason, OpenBatch } from './receipt.ts';

/** Words by which banks say that a payment came back: beside what is returned also what failed. */
export const CAME_BACK = new RegExp(`${returnedWords}|退账|冲正|未成功|失败|拒付|撤销`, 'u');
const PAYOUT = /代发|批量|补助|医疗互助|互助金|慰问/u;

/** What a line settles of batches. */
export interface PayoutMatch {
  readonly parts: readonly SettledPart[];
  readonly reason: MatchReason;
}

interface Waiting {
  readonly batch: OpenBatch;
  readonly left: Map<string, Fen>;
  readonly back: Fen;
}

/** What batches still wait for on the statement, while lines are matched. */
export class OpenBatches {
  readonly #batches: readonly Waiting[];
  readonly #used = new Set<BatchPayment>();

  constructor(batches: readonly OpenBatch[]) {
    this.#batches = batches.map((batch) => ({
      batch,
      left: new Map(batch.open.map(({ period, amount }) => [period, amount])),
      back: batch.bounced,
    }));
  }

  /** A batch that went out: named by its reference, or the only one of its sum; as a whole, less what came back, or one payment of it. */
  wentOut(line: StatementLine): PayoutMatch | undefined {
    const amount = -fen(line.amount);
    const text = `${line.remark ?? ''} ${line.counterparty ?? ''}`;
    const open = this.#batches.filter(({ batch, left }) => batch.day <= line.on && sumOf(left.values()) > 0n);
    const named = open.filter(({ batch }) => mentions(text, batch.number));
    const among = named.length > 0 ? named : open;
    const whole = among.filter(({ left }) => sumOf(left.values()) === amount);
    const reduced = among.filter(({ left, back }) => back > 0n && sumOf(left.values()) - back === amount);
    const [fitting, ...others] = whole.length > 0 ? whole : reduced;
    const isToldApart = named.length > 0 || PAYOUT.test(text) || (line.counterparty ?? '') === '';
    if (fitting && others.length === 0 && isToldApart) {
      const reason = whole.length > 0 ? 'batch' : 'batch-less-bounced';
      return { parts: takeFrom(fitting.left, amount, fitting.batch), reason };
    }
    return this.#onePayment(line, amount, named.length > 0 ? named : open);
  }

  /**
   * A payment that came back in, by the name that it was for and its sum. One that the bank answered as paid is doubted: settled, it would stand for another's that came back, who would
   * be paid once more while this one has nothing.
   */
  cameBack(line: StatementLine): PayoutMatch | { readonly doubt: MatchReason } | undefined {
    const amount = fen(line.amount);
    const fits = (payment: BatchPayment) =>
      payment.amount === amount && payment.isReturned !== true && !this.#used.has(payment) && names(line, payment);
    const payments = this.#batches.flatMap(({ batch }) =>
      batch.payments.filter(fits).map((payment) => ({ batch, payment })),
    );
    const bounced = payments.filter(({ payment }) => payment.isBounced);
    const [only, ...others] = bounced.length > 0 ? bounced : payments;
    if (only === undefined || others.length > 0) return undefined;
    if (only.payment.isPaid === true) return { doubt: 'perhaps-bounced-though-paid' };
    this.#used.add(only.payment);
    const { batch, payment } = only;
    const part = { ...bare('bounced', amount), batch: batch.batch, number: payment.number, period: payment.period };
    return { parts: [part], reason: 'bounced' };
  }

  /** What a line settles of which a person says that a payment came back; undefined where it cannot be told which. */
  toldBack(amount: Fen, number: string | null): SettledPart | undefined {
    const batches = this.#batches.map(({ batch }) => {
      return { ...batch, payments: batch.payments.filter((payment) => !this.#used.has(payment)) };
    });
    const { came } = paymentsBack(batches, { number, amount });
    if (came === undefined) return undefined;
    const { batch, payment } = came;
    this.#used.add(payment);
    return { ...bare('bounced', amount), batch: batch.batch, number: payment.number, period: payment.period };
  }

  /** Batches that a sum may be of, those that the line names before others, and payments that may have come back. */
  near(
    line: StatementLine,
  ): { readonly batch: OpenBatch; readonly open: Fen; readonly payment: BatchPayment | undefined }[] {
    const amount = fen(line.amount);
    if (amount < 0n) return this.#nearOut(line, -amount);
    const ofSum = this.#batches.flatMap(({ batch }) =>
      batch.payments
        .filter((payment) => payment.amount === amount && !this.#used.has(payment))
        .map((payment) => ({ batch, open: payment.amount, payment })),
    );
    // Whoever was answered as paid and is named is meant, not another to whom the same sum came back.
    const isOfPaid = ofSum.some(({ payment }) => payment.isPaid === true && names(line, payment));
    return ofSum.filter(
      ({ payment }) => payment.isBounced && payment.isReturned !== true && (!isOfPaid || names(line, payment)),
    );
  }

  /** Batches that are open in the sum, or that the line names: these also where the sum is another, with the sum that is nearest to it. */
  #nearOut(
    line: StatementLine,
    amount: Fen,
  ): { readonly batch: OpenBatch; readonly open: Fen; readonly payment: undefined }[] {
    const text = `${line.remark ?? ''} ${line.counterparty ?? ''}`;
    const apart = (sum: Fen) => (sum < amount ? amount - sum : sum - amount);
    const open = this.#batches.flatMap(({ batch, left, back }) => {
      const whole = sumOf(left.values());
      if (whole <= 0n) return [];
      const isNamed = mentions(text, batch.number);
      const reduced = isNamed && back > 0n && back < whole && apart(whole - back) < apart(whole) ? whole - back : whole;
      return isNamed || whole === amount ? [{ batch, open: reduced, payment: undefined, isNamed }] : [];
    });
    const named = open.filter(({ isNamed }) => isNamed);
    return [...named, ...open.filter(({ isNamed }) => !isNamed)];
  }

  #onePayment(line: StatementLine, amount: Fen, among: readonly Waiting[]): PayoutMatch | undefined {
    const fitting = among.flatMap((open) =>
      open.batch.payments
        .filter((payment) => payment.amount === amount && !this.#used.has(payment) && names(line, payment))
        .map((payment) => ({ open, payment })),
    );
    const [only, ...others] = fitting;
    if (only === undefined || others.length > 0) return undefined;
    const { open, payment } = only;
    if ((open.left.get(payment.period) ?? 0n) < amount) return undefined;
    this.#used.add(payment);
    open.left.set(payment.period, (open.left.get(payment.period) ?? 0n) - amount);
    const part = { ...bare('batch', amount), batch: open.batch.batch, number: payment.number, period: payment.period };
    return { parts: [part], reason: 'payment' };
  }
}

function mentions(text: string, number: string): boolean {
  const at = text.normalize('NFKC').indexOf(number);
  return at >= 0 && !/\d/.test(text.normalize('NFKC')[at + number.length] ?? '');
}

function names({ counterparty, remark }: StatementLine, { payee }: BatchPayment): boolean {
  const key = unitKey(payee);
  return key.length >= 2 && (unitKey(counterparty ?? '') === key || unitKey(remark ?? '').includes(key));
}

/** Parts of a batch by period; of a sum that is less, the first periods are cleared first. */
function takeFrom(left: Map<string, Fen>, amount: Fen, { batch }: OpenBatch): SettledPart[] {
  let rest = amount;
  const parts: SettledPart[] = [];
  for (const [period, open] of [...left].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const part = open < rest ? open : rest;
    if (part <= 0n) continue;
    parts.push({ ...bare('batch', part), batch, period });
    left.set(period, open - part);
    rest -= part;
  }
  return parts;
}
