import { fullNumber, shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { amendedPayees } from '../../io/ledger/read/claims/amended-payees.ts';
import { earlierHolders, type HeldBefore } from '../../io/ledger/read/claims/earlier-holders.ts';
import { memberDeaths } from '../../io/ledger/read/claims/member-deaths.ts';
import { outsideCoverageNow } from '../../io/ledger/read/claims/outside-coverage-now.ts';
import { owingMembers } from '../../io/ledger/read/claims/owing-members.ts';
import { deadAmong } from '../../io/ledger/read/deaths-on-record.ts';
import { type ChangedAccount, checkApprovals } from '../../rules/payout/check-approval.ts';
import { checkPayees, type PayeeCheck } from '../../rules/payout/check-payees.ts';
import type { EarlierHolder, KnownOfPayees } from '../../rules/payout/known-of-payees.ts';
import type { Payable } from '../../rules/payout/payable.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod, OpenWorkspace } from '../open-period-ledger.ts';
import { changedSinceApproval } from './changed-since-approval.ts';

/** Looks at who would be paid with all that the ledger knows of them: earlier batches, deaths, coverage taken back, and what is still to be recovered. */
export async function checkGathered(open: OpenPeriod, payables: Iterable<Payable>): Promise<PayeeCheck> {
  const payees = checkPayees(payables, await knownOf(open, payables));
  const approvals = checkApprovals(payables, await notSeen(open));
  return {
    findings: [...payees.findings, ...approvals.findings],
    blocked: new Set([...payees.blocked, ...approvals.blocked]),
  };
}

/** Accounts that were changed after the approval, by the claim as the office calls it; none where nothing has to be approved. */
async function notSeen(open: OpenPeriod): Promise<Map<string, ChangedAccount[]>> {
  const { office } = open.workspace.settings;
  const changed = new Map<string, ChangedAccount[]>();
  for (const each of await changedSinceApproval(open)) {
    const claim = shownNumber(office, each.number);
    changed.set(claim, [...(changed.get(claim) ?? []), each]);
  }
  return changed;
}

/** Claims about which the ledger is asked at once: whether money went to an account before is looked up in all earlier payments, and so not for a few claims at a time. */
const AT_ONCE = 20_000;

async function knownOf(open: OpenWorkspace, payables: Iterable<Payable>): Promise<KnownOfPayees> {
  const { office } = open.workspace.settings;
  const shown = (number: string) => shownNumber(office, number);
  const deaths = new Set<string>();
  const dead = new Set<string>();
  const uncovered = new Map<string, PlainDate>();
  const held: HeldBefore[] = [];
  for (const page of pagesOf(payables, AT_ONCE)) {
    const alone = page.filter(({ heirs }) => heirs.length === 0).map(({ claim }) => fullNumber(office, claim));
    for (const number of await memberDeaths(open.ledger, alone)) deaths.add(shown(number));
    const persons = [...new Set(page.map(({ person }) => person))];
    for (const person of await deadAmong(open.ledger, persons)) dead.add(person);
    const numbers = page.map(({ claim }) => fullNumber(office, claim));
    for (const [number, day] of await outsideCoverageNow(open.ledger, numbers)) uncovered.set(shown(number), day);
    held.push(
      ...(await earlierHolders(
        open.ledger,
        office,
        page.flatMap((payable) => paymentsOf(payable, office)),
      )),
    );
  }
  const owing = await owingMembers(open.ledger);
  return {
    ...(await holdersOf(open, payables, held)),
    ...{ deaths, dead, uncovered },
    owed: new Map([...owing].map(([person, { numbers, amount }]) => [person, { claims: numbers.map(shown), amount }])),
  };
}

function* pagesOf<Of>(all: Iterable<Of>, most: number): Generator<Of[]> {
  let page: Of[] = [];
  for (const each of all) {
    page.push(each);
    if (page.length < most) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** One payment to be made. */
interface ToAccount {
  readonly account: string;
  readonly person: string;
  readonly number: string;
  readonly heir: number | null;
}

/** @param held - found for some claims at a time: who would be paid at the same account by others of them is no other member */
async function holdersOf(
  { ledger, workspace }: OpenWorkspace,
  payables: Iterable<Payable>,
  held: readonly HeldBefore[],
): Promise<Pick<KnownOfPayees, 'holders' | 'putOnRecord'>> {
  if (held.length === 0) return { holders: new Map(), putOnRecord: new Set() };
  const { office } = workspace.settings;
  const accounts = new Set(held.map(({ account }) => account));
  const concerned: ToAccount[] = [];
  for (const payable of payables)
    concerned.push(...paymentsOf(payable, office).filter(({ account }) => accounts.has(account)));
  const amended = await amendedPayees(
    ledger,
    concerned.map(({ number }) => number),
  );
  const own = new Set(concerned.map(({ account, person }) => `${account} ${person}`));
  // An account that somebody has put on record for the very claim was looked at: the earlier line was the wrong one.
  const doubted = concerned.filter(({ number, heir, account }) => amended(number, heir)?.account !== account);
  const stillDoubted = new Set(doubted.map(({ account }) => account));
  const holders = new Map<string, EarlierHolder[]>();
  for (const each of onceEach(held)) {
    if (own.has(`${each.account} ${each.person}`)) continue;
    holders.set(each.account, [...(holders.get(each.account) ?? []), holderOf(each, office)]);
  }
  return { holders, putOnRecord: new Set([...accounts].filter((account) => !stillDoubted.has(account))) };
}

/** Each line once, in order of batch and line: the same one was found for every page with its account. */
function onceEach(held: readonly HeldBefore[]): HeldBefore[] {
  const lines = new Map(held.map((each) => [`${each.batch} ${each.line}`, each]));
  return [...lines.values()].sort((one, other) =>
    one.batch === other.batch ? one.line - other.line : one.batch < other.batch ? -1 : 1,
  );
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
