import { finding } from '../../../findings/catalogue.ts';
import { plusDays } from '../../../value/plain-date.ts';
import type { Text } from '../../../value/text.ts';
import { applicationWindow, placeOfDay } from '../../application-window.ts';
import type { Check, Subject } from '../../check.ts';
import { originInRow, originOfUnit, textInRow } from '../../finding-origins.ts';
import { renewsWithoutBreak } from '../../renewal.ts';
import { renewalsOfRow } from '../../renewals-of-row.ts';

/**
 * New members are taken within the application window, and after it as late joiners where the scheme takes them; without a window, whoever comes after the
 * period's first day joins late (see {@link placeOfDay}), unless a renewal goes on without a break, and is taken unless the scheme says otherwise. When no day of the period is left to cover, nobody joins.
 * A list that names only members in force is never too late. The whole list is told once, at no cell; of late joiners taken within days of being hired, each row
 * that is too late.
 */
export const outsideApplicationWindow: Check = {
  codes: ['outside-application-window'],
  needs: 'ledger',
  run: (subject) => {
    const { submission, scheme, period, asOf } = subject;
    const place = placeOfDay(scheme, period, asOf);
    const window = applicationWindow(scheme, period);
    const rule = scheme.lateJoiners;
    const over = plusDays(asOf, 1) >= period.span.to;
    if (place === 'in' && !over) return [];
    const newcomers = subject.members.filter((reading) =>
      renewalsOfRow(subject, reading).some(({ judged }) => over || window || !renewsWithoutBreak(subject, judged)),
    );
    if (newcomers.length === 0) return [];
    const clause =
      scheme.period.apply?.clause ?? (window || over ? scheme.period.clause : (rule ?? scheme.period).clause);
    const details = { parameters: { asOf, wanted: over ? daysLeft(subject) : onTime(subject) }, clause };
    const whole = [
      finding('outside-application-window', { ...details, origin: originOfUnit(submission), found: asOf }),
    ];
    if (over || place === 'before') return whole;
    if (rule === undefined) return window === undefined ? [] : whole;
    if (rule.accept === 'no') return whole;
    if (rule.accept === 'always') return [];
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

/** When the list would have been in time. */
function onTime({ scheme, period }: Subject): Text {
  const window = applicationWindow(scheme, period);
  if (window === undefined) {
    const { from } = period.span;
    return { zh: `在保障期第一日 ${from} 及以前`, en: `no later than ${from}, the first day of the period` };
  }
  const [from, last] = [window.from, plusDays(window.to, -1)];
  return { zh: `在 ${from} 至 ${last}（含首尾两日）`, en: `from ${from} to ${last}, both days included` };
}

/** The last day on which a day of the period is left to cover: coverage begins on the day after. */
function daysLeft({ period }: Subject): Text {
  const last = plusDays(period.span.to, -2);
  return { zh: `在本期保障结束之前（最迟 ${last}）`, en: `no later than ${last}, while a day of the period is left` };
}
