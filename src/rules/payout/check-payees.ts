import { type FindingDetails, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { ownAccount } from '../findings/own-account.ts';
import { cardReasons } from '../findings/person-reasons.ts';
import { readBankCard } from '../person/bank-card.ts';
import type { Text } from '../value/text.ts';
import { bareName } from './bare-name.ts';
import { checkKnown } from './check-known.ts';
import { type EarlierHolder, type KnownOfPayees, nothingKnown } from './known-of-payees.ts';
import { sharesAddUp } from './part-among.ts';
import type { Payable, PayeeAccount } from './payable.ts';

/** What a look at the payees comes to. */
export interface PayeeCheck {
  readonly findings: readonly Finding[];
  /** Numbers of the claims that an error keeps out of a batch. */
  readonly blocked: ReadonlySet<string>;
}

/** Somebody who would be paid, and for which claim. */
interface Payment {
  readonly payable: Payable;
  readonly payee: PayeeAccount;
  /** Which of the heirs it is, from 0; null where the claim has none. */
  readonly heir: number | null;
}

/**
 * Looks at who would be paid, before a batch is made, all claims together: an account that lacks, is damaged or doubted, that several members or several payees
 * have, also of earlier batches, a payee who is not the member, heirs who lack or whose shares do not add up, a member who owes. All findings at once, in the order of the claims.
 */
export function checkPayees(payables: readonly Payable[], known: KnownOfPayees = nothingKnown): PayeeCheck {
  const found: { claims: readonly string[]; finding: Finding }[] = [];
  const payments = payables.flatMap(paymentsOf);
  for (const payable of payables) {
    if (payable.heirs.length === 0 || sharesAddUp(payable.heirs)) continue;
    const shares = payable.heirs.map(({ share }) => share).join('、');
    const of = about(payable, 'payout-heir-shares', { found: shares, parameters: { claim: payable.claim } });
    found.push({ claims: [payable.claim], finding: of });
  }
  for (const payment of payments) {
    const { claim } = payment.payable;
    for (const of of [...accountFindings(payment), ...otherPayee(payment)])
      found.push({ claims: [claim], finding: of });
  }
  for (const { claim, finding: of } of checkKnown(payables, known)) found.push({ claims: [claim], finding: of });
  for (const [account, same] of byAccount(payments)) {
    const of = sharedAccount(account, same, known.holders.get(account) ?? []);
    if (of) found.push({ claims: same.map(({ payable }) => payable.claim), finding: of });
  }
  const blocked = found.filter(({ finding: of }) => of.severity === 'error').flatMap(({ claims }) => claims);
  return { findings: found.map(({ finding: of }) => of), blocked: new Set(blocked) };
}

function paymentsOf(payable: Payable): Payment[] {
  if (payable.heirs.length === 0) return [{ payable, payee: payable.payee, heir: null }];
  return payable.heirs.map(({ name, bank, account }, heir) => ({ payable, payee: { name, bank, account }, heir }));
}

function about({ origin, unit }: Payable, code: Finding['code'], details: Omit<FindingDetails, 'origin'>): Finding {
  return finding(code, { origin, unit: unit.name, ...details });
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

/** Whether nothing is known of the account that somebody is to be paid on. */
export function lacksAccount({ account }: Pick<PayeeAccount, 'account'>): boolean {
  return account === null || account.trim() === '';
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

function byAccount(payments: readonly Payment[]): ReadonlyMap<string, readonly Payment[]> {
  const accounts = new Map<string, Payment[]>();
  for (const payment of payments) {
    const { account } = payment.payee;
    if (account === null || lacksAccount(payment.payee)) continue;
    const same = accounts.get(account);
    if (same) same.push(payment);
    else accounts.set(account, [payment]);
  }
  return accounts;
}

/** One account under several names is an error, since it has one holder; of several members under one name it is only told. */
function sharedAccount(
  account: string,
  same: readonly Payment[],
  earlier: readonly EarlierHolder[],
): Finding | undefined {
  const [first] = same;
  if (!first) return undefined;
  const claims = claimsOf(same, earlier);
  const payees = new Map(
    [...same.map(({ payee }) => payee.name), ...earlier.map(({ payee }) => payee)].map((name) => [
      bareName(name),
      name,
    ]),
  );
  if (payees.size > 1) {
    const parameters = { names: [...payees.values()].join('、'), claims };
    return about(first.payable, 'payout-account-holders', { found: account, parameters });
  }
  const members = new Map(
    [...same.map(({ payable }) => payable), ...earlier].map(({ person, name }) => [person, name]),
  );
  if (members.size < 2) return undefined;
  const parameters = { count: members.size, names: [...members.values()].join('、'), claims };
  return about(first.payable, 'payout-account-shared', { found: account, parameters });
}

/** The claims of this batch, then those of earlier ones with the lines by which they were paid. */
function claimsOf(same: readonly Payment[], earlier: readonly EarlierHolder[]): string | Text {
  const own = [...new Set(same.map(({ payable }) => payable.claim))].join('、');
  if (earlier.length === 0) return own;
  const paid = (say: (holder: EarlierHolder) => string) => [own, ...earlier.map(say)].join('、');
  return {
    zh: paid(({ claim, batch, line }) => `${claim}（批次 ${batch} 第 ${line} 笔）`),
    en: paid(({ claim, batch, line }) => `${claim} (line ${line} of batch ${batch})`),
  };
}
