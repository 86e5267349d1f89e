import { finding } from '../../../findings/catalogue.ts';
import { plusDays } from '../../../value/plain-date.ts';
import type { Check } from '../../check.ts';
import { originInRow, textInRow } from '../../finding-origins.ts';
import { latestFormer } from '../../renewal.ts';
import { renewalsOfRow } from '../../renewals-of-row.ts';
import { findingsOn } from '../findings-on.ts';

/** A former coverage that the scheme does not count any more: the member is taken as new. Nothing is said where the roster itself says 新参. */
export const renewalLapsed: Check = {
  codes: ['renewal-lapsed'],
  needs: 'ledger',
  run: (subject) =>
    findingsOn(subject.members, (reading) => {
      // Without any former period nothing can have lapsed.
      if (subject.known.former === undefined || reading.declaredRenewal === 'new') return undefined;
      const { submission, scheme } = subject;
      const lapsed = renewalsOfRow(subject, reading).find(({ judged }) => judged.by === 'lapsed');
      const former = lapsed && latestFormer(subject, reading, lapsed.plan);
      if (lapsed === undefined || former === undefined) return undefined;
      return finding('renewal-lapsed', {
        origin: originInRow(submission, reading.row, ['renewal']),
        found: textInRow(reading.row, 'renewal'),
        parameters: {
          plan: scheme.plans[lapsed.plan]?.title ?? lapsed.plan,
          lastDay: plusDays(former.span.to, -1),
          shares: former.shares,
          asOf: subject.asOf,
        },
        ...(scheme.renewal && { clause: scheme.renewal.clause }),
      });
    }),
};
