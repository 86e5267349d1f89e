import type { Fund } from '../../scheme/fund.ts';
import { type Fen, sumOf } from '../../value/money.ts';
import { type AccountId, accounts } from '../accounts.ts';
import type { Payer } from '../short.ts';
import { type CarryParty, carryParty, centreItself, partyKey } from './carry-party.ts';
import type { CarriedShare, Closing, FormerShare, PartyResult, PeriodBalance } from './closing.ts';
import { closingPostings } from './closing-postings.ts';
import { answerShortage } from './shortage.ts';
import { splitsOfPeriod } from './split-parts.ts';

/** What a closing is planned on. */
export interface ClosingBasis {
  /** What is booked in the period, by account and unit; of one account and unit also several. Only income and expense are looked at. */
  readonly balances: readonly PeriodBalance[];
  /** What former periods left, by party. */
  readonly former: readonly FormerShare[];
  /** The most that payers add where the fund is short, as they have agreed. */
  readonly agreed?: Readonly<Partial<Record<Payer, Fen>>>;
}

/**
 * What closing a period posts: splits first, then what payers add where the fund is short, then income and expense to the balance held in trust, of each party by
 * itself. What is decided and not paid stays a liability; what units owe, or have paid in advance, stays on its account.
 *
 * @param fund - the scheme's; undefined where it says nothing of the fund
 */
export function planClosing(fund: Fund | undefined, { balances, former, agreed = {} }: ClosingBasis): Closing {
  const booked = resultsOf(fund, balances, former);
  const split = splitsOfPeriod(fund?.splits ?? [], booked);
  const before = new Map(booked.map((each) => [partyKey(each), beforeOf(each, booked, former)]));
  const { topUps, shortage, results } = answerShortage(fund, split.results, before, agreed);
  const carried = results.map((each): CarriedShare => {
    const left = before.get(partyKey(each)) ?? 0n;
    const result = -sumOf(each.sums.values());
    return { party: each.party, unit: each.unit, before: left, result, after: left + result };
  });
  const { splits } = split;
  return { postings: closingPostings(results, { splits, topUps }), splits, topUps, carried, shortage };
}

/** The parties of the period, the centre's own first. What concerns no unit is the only region's where there is but one. */
function resultsOf(
  fund: Fund | undefined,
  balances: readonly PeriodBalance[],
  former: readonly FormerShare[],
): PartyResult[] {
  const parties = new Map<string, CarryParty & { readonly sums: Map<AccountId, Fen> }>();
  const resultOf = ({ party, unit }: CarryParty) => {
    const key = partyKey({ party, unit });
    const found = parties.get(key) ?? { party, unit, sums: new Map<AccountId, Fen>() };
    parties.set(key, found);
    return found;
  };
  const placed = balances.filter(isResult).map((each) => ({ ...each, at: carryParty(fund?.carryOver?.scope, each) }));
  const known = [...placed.map(({ at }) => at), ...former.filter(({ fen }) => fen !== 0n)];
  const own = ownParty(known);
  const partyOf = (at: CarryParty) => (partyKey(at) === '' ? own : at);
  for (const each of [own, ...known]) resultOf(partyOf(each));
  for (const { account, fen, at } of placed) {
    const { sums } = resultOf(partyOf(at));
    sums.set(account, (sums.get(account) ?? 0n) + fen);
  }
  return [...parties.values()].sort((one, other) => (partyKey(one) < partyKey(other) ? -1 : 1));
}

const isResult = ({ account }: PeriodBalance): boolean =>
  accounts[account].kind === 'income' || accounts[account].kind === 'expense';

function ownParty(all: readonly CarryParty[]): CarryParty {
  const named = new Map(all.filter((each) => partyKey(each) !== '').map((each) => [partyKey(each), each]));
  const [only] = named.values();
  return named.size === 1 && only?.unit === null ? { party: only.party, unit: null } : centreItself;
}

/** What former periods left to a party; to the only one also what they left to nobody named. */
function beforeOf(party: CarryParty, all: readonly PartyResult[], former: readonly FormerShare[]): Fen {
  const its = former.filter((each) => all.length === 1 || partyKey(each) === partyKey(party));
  return sumOf(its.map(({ fen }) => fen));
}
