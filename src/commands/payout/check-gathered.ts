import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import { earlierHolders, type HeldBefore } from '../../io/ledger/read/claims/earlier-holders.ts';
import { memberDeaths } from '../../io/ledger/read/claims/member-deaths.ts';
import { owingMembers } from '../../io/ledger/read/claims/owing-members.ts';
import { checkPayees, type PayeeCheck } from '../../rules/payout/check-payees.ts';
import type { EarlierHolder, KnownOfPayees } from '../../rules/payout/known-of-payees.ts';
import type { Payable } from '../../rules/payout/payable.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** Looks at who would be paid with all that the ledger knows of them: earlier batches, deaths, and what is still to be recovered. */
export async function checkGathered(open: OpenWorkspace, payables: readonly Payable[]): Promise<PayeeCheck> {
  return checkPayees(payables, await knownOf(open, payables));
}

async function knownOf(open: OpenWorkspace, payables: readonly Payable[]): Promise<KnownOfPayees> {
  const { office } = open.workspace.settings;
  const shown = (number: string) => shownNumber(office, number);
  const deaths = await memberDeaths(
    open.ledger,
    payables.filter(({ heirs }) => heirs.length === 0).map(({ claim }) => fullNumber(office, claim)),
  );
  const owing = await owingMembers(open.ledger);
  return {
    holders: await holdersOf(open, payables),
    deaths: new Set([...deaths].map(shown)),
    owed: new Map([...owing].map(([person, { numbers, amount }]) => [person, { claims: numbers.map(shown), amount }])),
  };
}

/** One payment to be made. */
interface ToAccount {
  readonly account: string;
  readonly person: string;
  readonly number: string;
  readonly heir: number | null;
}

async function holdersOf(
  { ledger, workspace }: OpenWorkspace,
  payables: readonly Payable[],
): Promise<KnownOfPayees['holders']> {
  const { office } = workspace.settings;
  const payments = payables.flatMap((payable) => paymentsOf(payable, office));
  const held = await earlierHolders(ledger, office, payments);
  if (held.length === 0) return new Map();
  const accounts = new Set(held.map(({ account }) => account));
  const concerned = payments.filter(({ account }) => accounts.has(account));
  const amended = await amendedPayees(
    ledger,
    concerned.map(({ number }) => number),
  );
  // An account that somebody has put on record for the very claim was looked at: the earlier line was the wrong one.
  const doubted = concerned.filter(({ number, heir, account }) => amended(number, heir)?.account !== account);
  const stillDoubted = new Set(doubted.map(({ account }) => account));
  const holders = new Map<string, EarlierHolder[]>();
  for (const each of held) {
    if (!stillDoubted.has(each.account)) continue;
    holders.set(each.account, [...(holders.get(each.account) ?? []), holderOf(each, office)]);
  }
  return holders;
}

function paymentsOf({ claim, person, payee, heirs }: Payable, office: string): ToAccount[] {
  const number = fullNumber(office, claim);
  const accounts = heirs.length === 0 ? [payee.account] : heirs.map(({ account }) => account);
  return accounts.flatMap((account, place) =>
    account === null ? [] : [{ account, person, number, heir: heirs.length === 0 ? null : place }],
  );
}

function holderOf({ person, name, payee, number, batch, line }: HeldBefore, office: string): EarlierHolder {
  return { person, name, payee, line, claim: shownNumber(office, number), batch: shownNumber(office, batch) };
}
