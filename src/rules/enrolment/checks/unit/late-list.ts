import { finding } from '../../../findings/catalogue.ts';
import type { Check } from '../../check.ts';
import { coverageDates } from '../../coverage-dates.ts';
import { originOfUnit } from '../../finding-origins.ts';
import { renewsWithoutBreak } from '../../renewal.ts';
import { renewalsOfRow } from '../../renewals-of-row.ts';
import { outsideApplicationWindow } from './outside-application-window.ts';

/** A list that is taken after the period began: its newcomers are covered from a later day than everybody else, which nobody should find out when he is ill. */
export const lateList: Check = {
  codes: ['late-list'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, period, asOf } = subject;
    const plan = Object.values(scheme.plans)[0];
    const from = plan ? coverageDates(scheme, plan, period, asOf).from : null;
    if (from === null || from <= period.span.from) return [];
    const someoneJoins = subject.members.some((reading) =>
      renewalsOfRow(subject, reading).some(({ judged }) => !renewsWithoutBreak(subject, judged)),
    );
    if (!someoneJoins || outsideApplicationWindow.run(subject).length > 0) return [];
    const parameters = { start: period.span.from, from, asOf };
    return [
      finding('late-list', {
        origin: originOfUnit(submission),
        found: asOf,
        parameters,
        clause: scheme.coverage.clause,
      }),
    ];
  },
};
