import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

/** The bank's balance against the book's, 1002, over all own accounts; where they differ, what the opening lacks apart from what nothing explains. */
export const bank: Comparison = ({ accounts, bank: booked, bankBrought, gaps }) => {
  const stated = accounts.filter(({ balance }) => balance !== null);
  const balance = sumOf(stated.map((each) => each.balance ?? 0n));
  const unstated = accounts.filter((each) => each.balance === null);
  const before = stated.length === 0 ? bankBrought : sumOf(stated.map((each) => each.before ?? 0n));
  const explained = before - bankBrought + sumOf(gaps.map(({ beyond }) => beyond));
  const byStatements = stated.length === 0 ? bankBrought : balance;
  const moved = sumOf(unstated.map((each) => each.moved));
  // Without a single statement nothing can be said of what was brought in.
  const never = accounts.length === 0 ? [{ account: null, moved: booked }] : [];
  return comparedAs(
    { id: 'bank', scope: 'ledger' },
    [
      { sum: 'statement', amount: yuan(balance) },
      { sum: 'bank', amount: yuan(booked) },
    ],
    [
      ...differing({
        ...{ kind: 'bank-without-opening', of: '', amount: before - bankBrought },
        command: 'mutual init --opening <opening>',
      }),
      ...differing({
        ...{ kind: 'bank-unlike-statement', of: '', command: VERIFY },
        amount: accounts.length === 0 ? 0n : byStatements + moved - booked - explained,
      }),
      ...[...unstated, ...never].flatMap((each) =>
        differing({
          ...{ kind: 'bank-not-stated', of: each.account ?? '-', amount: each.moved },
          ...{ parameters: { account: each.account ?? '—' }, command: 'mutual receive <statement>' },
        }),
      ),
    ],
  );
};
