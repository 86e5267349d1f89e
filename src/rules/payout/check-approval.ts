import type { Finding } from '../findings/finding.ts';
import type { PayeeCheck } from './check-payees.ts';
import type { Payable } from './payable.ts';
import { about, paymentsOf } from './payment.ts';

/** An account that a claim's approval did not see. */
export interface ChangedAccount {
  /** The claim in full. */
  readonly number: string;
  /** From 0; null where the claim has none. */
  readonly heir: number | null;
  /** The entry that approved the claim before the account was changed; null where nothing did. */
  readonly approval: string | null;
  /** Who changed it last. */
  readonly actor: string;
}

/**
 * Finds claims that were approved for another account than the one they would be paid to: whoever approved did not see it, and one person alone could send the money where he likes.
 *
 * @param changed - by the claim as the office calls it
 */
export function checkApprovals(
  payables: Iterable<Payable>,
  changed: ReadonlyMap<string, readonly ChangedAccount[]>,
): PayeeCheck {
  const findings: Finding[] = [];
  const blocked = new Set<string>();
  if (changed.size === 0) return { findings, blocked };
  for (const payable of payables) {
    const ofClaim = changed.get(payable.claim) ?? [];
    for (const { payee, heir } of ofClaim.length === 0 ? [] : paymentsOf(payable)) {
      const change = ofClaim.find((each) => each.heir === heir && each.approval !== null);
      if (change === undefined) continue;
      const parameters = { claim: payable.claim, name: payee.name, actor: change.actor };
      findings.push(about(payable, 'payout-account-unapproved', { found: payee.account ?? '', parameters }));
      blocked.add(payable.claim);
    }
  }
  return { findings, blocked };
}
