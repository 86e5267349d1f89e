import type { Finding } from '../findings/finding.ts';
import { bareName } from '../person/bare-name.ts';
import { listed } from '../value/listed.ts';
import type { Text } from '../value/text.ts';
import type { EarlierHolder, KnownOfPayees } from './known-of-payees.ts';
import type { Payable } from './payable.ts';
import { about, lacksAccount, type Payment, paymentsOf } from './payment.ts';

/** Finds the accounts to which money would go for more than one member and payee, with little kept of each: nearly all have one. */
export class AccountsMet {
  /** At least those; some may turn out to be one payee's under two spellings. */
  readonly several: Set<string>;
  /** The member of each account, with the payee's name where it is not his own. */
  readonly #first = new Map<string, string>();

  /** @param looked - accounts that are to be looked at whoever is paid there */
  constructor(looked: Iterable<string>) {
    this.several = new Set(looked);
  }

  meet({ payable: { person, name }, payee }: Payment): void {
    const { account } = payee;
    if (account === null || lacksAccount(payee)) return;
    const whose = payee.name === name ? person : `${person} ${payee.name}`;
    const first = this.#first.get(account);
    if (first === undefined) this.#first.set(account, whose);
    else if (first !== whose) this.several.add(account);
  }
}

/** A finding about all claims of which money would go to one account. */
export interface FoundOfAccount {
  readonly claims: ReadonlySet<string>;
  readonly finding: Finding;
}

/** Findings of some accounts that are shared, in the order in which they are met first. */
export function sharedAccountFindings(
  payables: Iterable<Payable>,
  accounts: ReadonlySet<string>,
  { holders, putOnRecord }: Pick<KnownOfPayees, 'holders' | 'putOnRecord'>,
): FoundOfAccount[] {
  if (accounts.size === 0) return [];
  return [...paidThere(payables, accounts)].flatMap(([account, paid]) => {
    const earlier = holders.get(account) ?? [];
    if (putOnRecord.has(account)) {
      const [told, found] = [ofOthers(account, paid, earlier), sharedAccount(account, paid, [])];
      return [told, found].flatMap((each) => (each === undefined ? [] : { claims: paid.claims, finding: each }));
    }
    const found = sharedAccount(account, paid, earlier);
    return found === undefined ? [] : [{ claims: paid.claims, finding: found }];
  });
}

/** All that would be paid to one account. */
interface PaidThere {
  readonly first: Payable;
  readonly claims: Set<string>;
  /** Names on the account, by how they are compared. */
  readonly payees: Map<string, string>;
  /** Names by the members' ids. */
  readonly members: Map<string, string>;
}

function paidThere(payables: Iterable<Payable>, accounts: ReadonlySet<string>): Map<string, PaidThere> {
  const found = new Map<string, PaidThere>();
  for (const payable of payables) {
    for (const { payee } of paymentsOf(payable)) {
      const { account } = payee;
      if (account === null || !accounts.has(account)) continue;
      const paid = found.get(account) ?? { first: payable, claims: new Set(), payees: new Map(), members: new Map() };
      found.set(account, paid);
      paid.claims.add(payable.claim);
      paid.payees.set(bareName(payee.name), payee.name);
      paid.members.set(payable.person, payable.name);
    }
  }
  return found;
}

/** One account under several names is an error, since it has one holder; of several members under one name it is only told. */
function sharedAccount(account: string, paid: PaidThere, earlier: readonly EarlierHolder[]): Finding | undefined {
  const claims = claimsOf(paid.claims, earlier);
  const payees = new Map([...paid.payees, ...earlier.map(({ payee }) => [bareName(payee), payee] as const)]);
  if (payees.size > 1) {
    const parameters = { names: [...payees.values()].join('、'), claims };
    return about(paid.first, 'payout-account-holders', { found: account, parameters });
  }
  const members = new Map([...paid.members, ...earlier.map(({ person, name }) => [person, name] as const)]);
  if (members.size < 2) return undefined;
  const parameters = { count: members.size, names: [...members.values()].join('、'), claims };
  return about(paid.first, 'payout-account-shared', { found: account, parameters });
}

/** An account that was looked at is paid to, and yet told of: whoever signs the batch is to know whose it was. */
function ofOthers(account: string, paid: PaidThere, earlier: readonly EarlierHolder[]): Finding | undefined {
  const others = earlier.filter(({ payee }) => !paid.payees.has(bareName(payee)));
  if (others.length === 0) return undefined;
  const names = [...new Set(others.map(({ payee }) => payee))].join('、');
  const parameters = { name: [...paid.payees.values()].join('、'), names, where: claimsOf(new Set(), others) };
  return about(paid.first, 'payout-account-of-others', { found: account, parameters });
}

/** The claims of this batch, then those of earlier ones with the lines by which they were paid. */
function claimsOf(claims: ReadonlySet<string>, earlier: readonly EarlierHolder[]): Text {
  const all = (paid: (holder: EarlierHolder) => string) => listed([...claims, ...earlier.map(paid)]);
  return {
    zh: all(({ claim, batch, line }) => `${claim}（批次 ${batch} 第 ${line} 笔）`).zh,
    en: all(({ claim, batch, line }) => `${claim} (line ${line} of batch ${batch})`).en,
  };
}
