import { finding } from '../../../findings/catalogue.ts';
import { plusDays } from '../../../value/plain-date.ts';
import { applicationWindow, placeInWindow } from '../../application-window.ts';
import type { Check, Subject } from '../../check.ts';
import { originInRow, originOfUnit, textInRow } from '../../finding-origins.ts';
import type { MemberReading } from '../../member-reading.ts';

/**
 * New members are taken within the application window, and after it as late joiners where the scheme takes them. A list that names only members in force is
 * never too late. The whole list is told once, at no cell; of late joiners taken within days of being hired, each row that is too late.
 */
export const outsideApplicationWindow: Check = {
  codes: ['outside-application-window'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, period, asOf } = subject;
    const window = applicationWindow(scheme, period);
    const place = placeInWindow(window, asOf);
    if (window === undefined || place === 'in') return [];
    const newcomers = subject.members.filter((reading) => begins(subject, reading));
    const rule = scheme.lateJoiners;
    const details = {
      parameters: { asOf, from: window.from, to: plusDays(window.to, -1) },
      clause: scheme.period.apply?.clause ?? scheme.period.clause,
    };
    if (newcomers.length === 0 || (place === 'after' && rule?.accept === 'always')) return [];
    if (place === 'before' || rule?.accept !== 'within') {
      return [finding('outside-application-window', { ...details, origin: originOfUnit(submission), found: asOf })];
    }
    return newcomers
      .filter(({ hiredOn }) => hiredOn === undefined || plusDays(hiredOn, rule.days ?? 0) < asOf)
      .map(({ row }) =>
        finding('outside-application-window', {
          ...details,
          origin: originInRow(submission, row, ['hired-on']),
          found: textInRow(row, 'hired-on'),
          clause: rule.clause,
        }),
      );
  },
};

/** Whether the row begins a coverage that is not in force. */
function begins({ known }: Subject, reading: MemberReading): boolean {
  const inForce = known.unit?.members.get(reading.identity.document?.number ?? '')?.coverages ?? [];
  return !reading.plans.every((plan) => inForce.some((coverage) => coverage.plan === plan));
}
