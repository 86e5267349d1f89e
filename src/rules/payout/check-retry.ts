import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Payable, PayeeAccount, PayoutLine } from './payable.ts';

/** A payment that came back and is to be tried again. */
export interface Retry {
  /** The payment as it would be tried now. */
  readonly line: PayoutLine;
  readonly payable: Pick<Payable, 'origin' | 'unit'>;
  /** To whom it went before. */
  readonly before: PayeeAccount;
  /** What the bank said of it. */
  readonly reason: string | null;
}

/** What a look at payments that are tried again comes to. */
export interface RetryCheck {
  readonly findings: readonly Finding[];
  /** Those that would go to the very account that they came back from. */
  readonly unmended: ReadonlySet<PayoutLine>;
}

/** Finds payments that would go again to where they came back from: name, bank and account all as before. */
export function checkRetries(retries: readonly Retry[]): RetryCheck {
  const same = retries.filter(({ line, before }) => isSamePayee(line.payee, before));
  const findings = same.map(({ line, payable, reason }) => {
    const parameters = {
      claim: line.claim,
      name: line.payee.name,
      reason: reason?.trim() || '—',
      heir: line.heir === null ? '' : ` --heir ${line.heir + 1}`,
    };
    return finding('payout-account-bounced', {
      ...{ origin: payable.origin, unit: payable.unit.name, found: line.payee.account ?? '', parameters },
    });
  });
  return { findings, unmended: new Set(same.map(({ line }) => line)) };
}

/** Whether money sent to the one would reach the very place that it came back from: name, account and bank are all alike. */
export function isSamePayee(one: PayeeAccount, other: PayeeAccount): boolean {
  return one.name === other.name && one.account === other.account && (one.bank ?? '') === (other.bank ?? '');
}
