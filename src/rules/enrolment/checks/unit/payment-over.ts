import { finding } from '../../../findings/catalogue.ts';
import type { Text } from '../../../value/text.ts';
import { lastDayToPay } from '../../application-window.ts';
import type { Check, Subject } from '../../check.ts';
import { originOfUnit } from '../../finding-origins.ts';
import { renewalsOfRow } from '../../renewals-of-row.ts';
import { unitInForce } from '../../unit-in-force.ts';
import { outsideApplicationWindow } from './outside-application-window.ts';

/**
 * People who join after the last day on which the unit's fee is paid. Where the scheme takes late joiners, theirs is paid when they join; a list that is too
 * late as such is told of that alone.
 */
export const paymentOver: Check = {
  codes: ['payment-over'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, period, asOf } = subject;
    const last = lastDayToPay(scheme, period, unitInForce(subject).kind);
    if (last === undefined || asOf <= last || (scheme.lateJoiners?.accept ?? 'no') !== 'no') return [];
    const someoneJoins = subject.members.some((reading) => renewalsOfRow(subject, reading).length > 0);
    if (!someoneJoins || outsideApplicationWindow.run(subject).length > 0) return [];
    return [
      finding('payment-over', {
        origin: originOfUnit(submission),
        found: asOf,
        parameters: { whose: whoseWords(subject), last, asOf },
        clause: clauseOf(subject),
      }),
    ];
  },
};

function whoseWords(subject: Subject): Text {
  const { pay } = subject.scheme.period;
  const { kind } = unitInForce(subject);
  const title = kind === undefined ? undefined : subject.scheme.unitKinds?.[kind]?.title;
  if (!pay || !('of' in pay) || title === undefined) return { zh: '各单位', en: 'all units' };
  return { zh: `“${title}”类单位`, en: `units of the kind “${title}”` };
}

function clauseOf({ scheme }: Subject): string {
  return scheme.period.pay?.clause ?? scheme.period.clause;
}
