import { type FindingDetails, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Payable, PayeeAccount } from './payable.ts';

/** Somebody who would be paid, and for which claim. */
export interface Payment {
  readonly payable: Payable;
  readonly payee: PayeeAccount;
  /** Which of the heirs it is, from 0; null where the claim has none. */
  readonly heir: number | null;
}

/** Those who would be paid for a claim: its payee, or its heirs. */
export function paymentsOf(payable: Payable): Payment[] {
  if (payable.heirs.length === 0) return [{ payable, payee: payable.payee, heir: null }];
  return payable.heirs.map(({ name, bank, account }, heir) => ({ payable, payee: { name, bank, account }, heir }));
}

/** Whether nothing is known of the account that somebody is to be paid on. */
export function lacksAccount({ account }: Pick<PayeeAccount, 'account'>): boolean {
  return account === null || account.trim() === '';
}

/** A finding about a claim that is to be paid, at its place in its sheet. */
export function about(
  { origin, unit }: Payable,
  code: Finding['code'],
  details: Omit<FindingDetails, 'origin'>,
): Finding {
  return finding(code, { origin, unit: unit.name, ...details });
}
