import { type Fen, sumOf, yuan } from '../../value/money.ts';
import { type AccountId, accounts } from '../accounts.ts';
import type { Closing, ClosingPosting, PartyResult } from './closing.ts';
import { splitAccounts } from './split-parts.ts';

interface Line {
  readonly account: AccountId;
  readonly party: string | null;
  readonly unit: string | null;
  readonly fen: Fen;
}

/**
 * The lines of the closing entry: splits, top-ups, then income and expense by account number to the balance held in trust, which stands by party. They add up to zero; lines of 0.00
 * are left out. A line on an income or expense account has a party where it is a split or a top-up, and none where it only empties the account: so the period's
 * statement can be told from its closing.
 *
 * @param results - of the parties, splits and top-ups among them
 */
export function closingPostings(
  results: readonly PartyResult[],
  { splits, topUps }: Pick<Closing, 'splits' | 'topUps'>,
): ClosingPosting[] {
  const taken = splits.flatMap(({ to, amount }): Line[] => [
    { account: splitAccounts[to].expense, party: to, unit: null, fen: amount },
    { account: splitAccounts[to].payable, party: null, unit: null, fen: -amount },
  ]);
  const added = topUps.flatMap(({ payer, amount }): Line[] => [
    { account: 'subsidies-receivable', party: payer, unit: null, fen: amount },
    { account: 'subsidy-income', party: payer, unit: null, fen: -amount },
  ]);
  const carried = results.map(({ party, unit, sums }): Line => {
    return { account: 'fund-balance', party, unit, fen: sumOf(sums.values()) };
  });
  return [...taken, ...added, ...emptied(results), ...carried]
    .filter(({ fen }) => fen !== 0n)
    .map(({ fen, ...line }) => ({ ...line, plan: null, amount: yuan(fen) }));
}

function emptied(results: readonly PartyResult[]): Line[] {
  const whole = new Map<AccountId, Fen>();
  for (const { sums } of results)
    for (const [account, fen] of sums) whole.set(account, (whole.get(account) ?? 0n) + fen);
  return [...whole]
    .sort(([one], [other]) => (accounts[one].number < accounts[other].number ? -1 : 1))
    .map(([account, fen]) => ({ account, party: null, unit: null, fen: -fen }));
}
