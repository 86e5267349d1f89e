import { sumOf, yuan } from '../../value/money.ts';
import { comparedAs } from './difference.ts';
import { differing } from './differing.ts';
import type { Comparison } from './facts.ts';

/** What was sent to the bank against what left the account by its statement, by batch, and together against 1012. */
export const transit: Comparison = ({ batches, transit: booked }) => {
  const open = batches.map(({ batch, sent, cleared }) => ({ batch, open: sent - cleared }));
  const together = sumOf(open.map((each) => each.open));
  const differences = open.flatMap(({ batch, open: amount }) => {
    const about = { of: batch, parameters: { batch }, command: 'mutual receive <statement>' };
    return amount > 0n
      ? differing({ kind: 'batch-not-on-statement', ...about, amount })
      : differing({ kind: 'batch-beyond-statement', ...about, amount: -amount });
  });
  return comparedAs(
    { id: 'transit', scope: 'ledger' },
    [
      { sum: 'waiting-for-statement', amount: yuan(together) },
      { sum: 'transit', amount: yuan(booked) },
      { sum: 'none', amount: yuan(0n) },
    ],
    [
      ...differences,
      ...differing({
        ...{ kind: 'transit-unlike-batches', of: '', amount: together - booked },
        command: 'mutual receive --assign <line>=bounced:<claim> --reason <reason>',
      }),
    ],
  );
};
