import type { Finding } from '../findings/finding.ts';
import { ownAccount } from '../findings/own-account.ts';
import { cardReasons } from '../findings/person-reasons.ts';
import { readBankCard } from '../person/bank-card.ts';
import { bareName } from '../person/bare-name.ts';
import { heirFindings } from './check-heirs.ts';
import { type FoundOfClaim, knownChecks } from './check-known.ts';
import { type KnownOfPayees, nothingKnown } from './known-of-payees.ts';
import type { Payable } from './payable.ts';
import { about, lacksAccount, type Payment, paymentsOf } from './payment.ts';
import { AccountsMet, sharedAccountFindings } from './shared-account.ts';

/** What a look at the payees comes to. */
export interface PayeeCheck {
  readonly findings: readonly Finding[];
  /** Numbers of the claims that an error keeps out of a batch. */
  readonly blocked: ReadonlySet<string>;
}

/**
 * Looks at who would be paid, before a batch is made, all claims together: an account that lacks, is damaged or doubted, that several members or several payees
 * have, also of earlier batches, a payee who is not the member, heirs who lack, who have had too much or whose shares do not add up, a member who owes. All findings at once, in the order of the claims.
 *
 * @param payables - gone through twice at most, one after the other: they need not be in memory together
 */
export function checkPayees(payables: Iterable<Payable>, known: KnownOfPayees = nothingKnown): PayeeCheck {
  const ofShares: FoundOfClaim[] = [];
  const ofAccounts: FoundOfClaim[] = [];
  const ofKnown: FoundOfClaim[] = [];
  const check = knownChecks(known);
  const accounts = new AccountsMet(known.holders.keys());
  for (const payable of payables) {
    const { claim } = payable;
    for (const each of heirFindings(payable)) ofShares.push({ claim, finding: each });
    for (const payment of paymentsOf(payable)) {
      for (const each of [...accountFindings(payment), ...otherPayee(payment)])
        ofAccounts.push({ claim, finding: each });
      accounts.meet(payment);
    }
    ofKnown.push(...check(payable));
  }
  const single = [...ofShares, ...ofAccounts, ...ofKnown];
  const shared = sharedAccountFindings(payables, accounts.several, known);
  const blocked = new Set<string>();
  for (const { claim, finding: each } of single) if (each.severity === 'error') blocked.add(claim);
  for (const { claims, finding: each } of shared)
    if (each.severity === 'error') for (const claim of claims) blocked.add(claim);
  return { findings: [...single, ...shared].map(({ finding: each }) => each), blocked };
}

function accountFindings(payment: Payment): Finding[] {
  const { payable, payee } = payment;
  const { claim } = payable;
  const { account } = payee;
  if (account === null || lacksAccount(payee)) return [accountMissing(payment)];
  const { value, problem } = readBankCard({ row: 1, column: 1, kind: 'text', text: account });
  // Only what is kept digit for digit goes to a bank: a number that has to be repaired first was damaged on its way here.
  if (value !== account)
    return [
      about(payable, 'payout-account-damaged', { found: account, parameters: { claim, reason: cardReasons.shape } }),
    ];
  return problem ? [about(payable, problem.code, { found: account, parameters: { ...problem.parameters } })] : [];
}

/** Names the command that states the account; only of a member who is paid himself also the one for the roster. */
function accountMissing({ payable, payee: { name }, heir }: Payment): Finding {
  const isOwn = heir === null && bareName(name) === bareName(payable.name);
  const words = { heir: heir === null ? '' : ` --heir ${heir + 1}`, own: isOwn ? ownAccount : '' };
  return about(payable, 'payout-account-missing', { parameters: { claim: payable.claim, name, ...words } });
}

function otherPayee({ payable, payee }: Payment): Finding[] {
  if (payable.heirs.length > 0 || bareName(payee.name) === bareName(payable.name)) return [];
  const parameters = { claim: payable.claim, name: payable.name };
  return [about(payable, 'payout-payee-other', { found: payee.name, parameters })];
}
