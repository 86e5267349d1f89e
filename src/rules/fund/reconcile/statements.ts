import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing } from './differing.ts';
import type { Comparison } from './facts.ts';

/** Each balance on a statement follows from the one before, within a statement and from one to the next; else lines lack in between. */
export const statements: Comparison = ({ gaps }) =>
  comparedAs(
    { id: 'statements', scope: 'ledger' },
    [
      { sum: 'follows', amount: yuan(sumOf(gaps.map(({ beyond }) => beyond))) },
      { sum: 'none', amount: yuan(0n) },
    ],
    gaps.flatMap(({ account, entry, line, on, beyond }) =>
      differing({
        ...{ kind: 'statement-gap', of: `${entry}-${line}`, amount: beyond },
        parameters: { account: account ?? '—', day: on, line: `${entry}-${line}` },
        command: 'mutual receive <statement>',
      }),
    ),
  );
