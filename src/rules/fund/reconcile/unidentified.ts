import { sumOf, yuan } from '../../value/money.ts';
import type { Text } from '../../value/text.ts';
import { comparedAs } from './difference.ts';
import { differing, VERIFY } from './differing.ts';
import type { Comparison } from './facts.ts';

const wentOut: Text = { zh: '（负数为付出）', en: ' (negative: it went out)' };
const none: Text = { zh: '', en: '' };

/** Lines of statements of which nobody has said what they are, or whose counterpart has not come, and together against 2205. */
export const unidentified: Comparison = ({ unidentified: lines, unidentifiedBooked }) => {
  const together = sumOf(lines.map(({ amount }) => amount));
  return comparedAs(
    { id: 'unidentified', scope: 'ledger' },
    [
      { sum: 'unidentified-lines', amount: yuan(together) },
      { sum: 'unidentified', amount: yuan(unidentifiedBooked) },
      { sum: 'none', amount: yuan(0n) },
    ],
    [
      ...lines.flatMap(({ entry, line, on, amount, isPassing }) =>
        differing({
          ...{ kind: isPassing ? 'money-passing' : 'money-unidentified', of: `${entry}-${line}`, amount },
          parameters: { day: on, line: `${entry}-${line}`, sign: amount < 0n ? wentOut : none },
          command: isPassing
            ? 'mutual receive <statement>'
            : `mutual receive --assign ${entry}-${line}=${amount < 0n ? '<what>' : '<unit>'}`,
        }),
      ),
      ...differing({
        ...{ kind: 'unidentified-unlike-lines', of: '', amount: together - unidentifiedBooked, command: VERIFY },
      }),
    ],
  );
};
