import type { Scheme } from '../scheme/schema.ts';
import { fen, type Yuan } from '../value/money.ts';
import { type PlainDate, plusDuration } from '../value/plain-date.ts';

/** A payment that came back, was not tried again, and is not void. */
export interface FailedPayment {
  readonly amount: Yuan;
  /** The day on which the first attempt to pay it failed. */
  readonly firstFailed: PlainDate;
  /** What the claim still owes: less than the payment where the claim was corrected since. */
  readonly payable: Yuan;
}

/** Whether a payment falls to the fund, and by which clause. */
export type VoidJudgement =
  /** It does, since the day after `last`. */
  | { readonly outcome: 'void'; readonly clause: string; readonly last: PlainDate }
  /** It can still be paid until the day `last`. */
  | { readonly outcome: 'waits'; readonly clause: string; readonly last: PlainDate }
  /** The claim was corrected since: what is owed now has to be paid, not what came back. */
  | { readonly outcome: 'corrected'; readonly clause: string; readonly last: PlainDate }
  /** The scheme says nothing of it: a payment that failed is owed for ever. */
  | { readonly outcome: 'never' };

/**
 * Whether a payment that failed is void: so long after the first attempt failed as the scheme says, and longer (自首次失败起超过1年). The day a year on is the last that is not.
 *
 * @param on - the day of the business
 */
export function judgeVoid({ claims }: Pick<Scheme, 'claims'>, payment: FailedPayment, on: PlainDate): VoidJudgement {
  const rule = claims?.voidAfter;
  if (claims === undefined || rule === undefined) return { outcome: 'never' };
  const last = plusDuration(payment.firstFailed, rule.after);
  const at = { clause: rule.clause ?? claims.clause, last };
  if (on <= last) return { outcome: 'waits', ...at };
  return { outcome: fen(payment.payable) < fen(payment.amount) ? 'corrected' : 'void', ...at };
}
