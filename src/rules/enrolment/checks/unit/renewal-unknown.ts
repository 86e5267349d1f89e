import { finding } from '../../../findings/catalogue.ts';
import type { Text } from '../../../value/text.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { renewalsOfRow } from '../../renewals-of-row.ts';

const TAKEN: Text = {
  zh: '台账中没有上一期资料，暂按名册所填“续参”办理',
  en: 'the ledger holds no former period, so the roster is believed',
};
const NOT_TAKEN: Text = {
  zh: '台账上一期中查无此人，按新参办理',
  en: 'the ledger’s former period does not hold this person, who is taken as new',
};

/**
 * A row says 续参, and the ledger has no former coverage of the person. Where the ledger holds no former period at all, the roster's word is taken and the
 * list is told once, at its first such row; else each row is told, and the person is taken as new.
 */
export const renewalUnknown: Check = {
  codes: ['renewal-unknown'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, known } = subject;
    const unknown = subject.members.filter((reading) => {
      if (reading.declaredRenewal !== 'renewing') return false;
      const judgements = renewalsOfRow(subject, reading);
      return judgements.length > 0 && judgements.every(({ judged }) => judged.by === 'roster' || judged.by === 'none');
    });
    return (known.former === undefined ? unknown.slice(0, 1) : unknown).map(({ row }) =>
      finding('renewal-unknown', {
        origin: originInRow(submission, row, ['renewal']),
        found: textInRow(row, 'renewal'),
        parameters:
          known.former === undefined ? { count: unknown.length, outcome: TAKEN } : { count: 1, outcome: NOT_TAKEN },
        ...(scheme.renewal && { clause: scheme.renewal.clause }),
      }),
    );
  },
};
