import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Origin } from '../../submission/cell.ts';
import { sumOf, yuan } from '../../value/money.ts';
import { type AccountId, accounts } from '../accounts.ts';
import type { Posting } from '../posting.ts';
import type { Balance } from './read-balances.ts';

/** Kinds of account whose own side is the debit. */
const DEBIT: ReadonlySet<string> = new Set(['asset', 'expense']);

/**
 * The journal lines of opening balances. Where the balance of the fund is stated, they have to add up to zero by themselves; where it is not, what is left goes
 * to 期初余额 until it is settled.
 */
export function openingPostings(
  balances: readonly Balance[],
  origin: Origin,
): { readonly postings: readonly Posting[]; readonly findings: readonly Finding[] } {
  const lines = balances.map(({ account, amount }) => ({
    account,
    amount: DEBIT.has(accounts[account].kind) ? amount : -amount,
  }));
  const left = sumOf(lines.map(({ amount }) => amount));
  const stated = balances.some(({ account }) => account === 'fund-balance' || account === 'opening-balances');
  if (left !== 0n && stated) {
    return { postings: [], findings: [finding('opening-unbalanced', { origin, found: yuan(left) })] };
  }
  const all: { account: AccountId; amount: bigint }[] = [...lines, { account: 'opening-balances', amount: -left }];
  const postings = all
    .filter(({ amount }) => amount !== 0n)
    .map(({ account, amount }) => ({ account, party: null, plan: null, amount: yuan(amount) }));
  return { postings, findings: [] };
}
