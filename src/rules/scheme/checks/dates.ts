import { daysBetween, plusDays, plusDuration } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import { paymentWindows } from '../payment.ts';
import type { PaymentWindow } from '../period.ts';
import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** The edition does not end before it begins, fees are not due before any roster can come, and who renews can pay in time. */
export const checkDates: SchemeCheck = (scheme) => {
  const { inForce, period } = scheme;
  const doubts: SchemeDoubt[] = [];
  if (inForce?.from && inForce.to && inForce.to < inForce.from) {
    const reason = { zh: '在开始之前就结束', en: 'the end is before the beginning' };
    doubts.push({ code: 'dates-impossible', path: ['inForce', 'to'], found: inForce.to, parameters: { reason } });
  }
  for (const { window, path } of period.pay ? paymentWindows(period.pay) : []) {
    if (!period.apply || daysOf(window).to >= daysOf(period.apply).from) continue;
    const reason = { zh: '缴费截止早于申报开始', en: 'the last day to pay is before the first day to apply' };
    doubts.push({ code: 'dates-impossible', path: [...path, 'to'], found: window.to, parameters: { reason } });
  }
  return [...doubts, ...turnedRound(scheme), ...appliedTooLate(scheme), ...renewedTooLate(scheme)];
};

/** Half a year: a window over New Year that is longer was written with its ends the other way round. */
const HALF_A_YEAR = 183;

/**
 * A window of the year of the start whose last day is before its first would go on into the next year. Over a New Year that is sensible for some weeks, or the whole
 * year round, but not for most of the year.
 */
function turnedRound({ period: { apply, pay } }: Scheme): SchemeDoubt[] {
  const windows: { window: PaymentWindow; path: SchemePath; what: Text }[] = [
    ...(apply ? [{ window: apply, path: ['period', 'apply'], what: { zh: '申报', en: 'to apply' } }] : []),
    ...(pay ? paymentWindows(pay) : []).map((each) => ({ ...each, what: { zh: '缴费', en: 'to pay' } })),
  ];
  return windows.flatMap(({ window: { from, to, year }, path, what }): SchemeDoubt[] => {
    if (from === undefined || year !== 'same' || to >= from) return [];
    const days = daysBetween(`2001-${from}`, `2002-${to}`) + 1;
    if (days <= HALF_A_YEAR || days === 365) return [];
    const reason = {
      zh: `${what.zh}截止早于${what.zh}开始（${from}），照写就到次年，长达 ${days} 天`,
      en: `the last day ${what.en} is before the first, ${from}; of the year after, it would make ${days} days`,
    };
    return [{ code: 'dates-impossible', path: [...path, 'to'], found: to, parameters: { reason } }];
  });
}

/** Rosters are first taken when the period is over, or when it runs already and nobody may join late though everybody is covered from its start. */
function appliedTooLate({ period, coverage, lateJoiners, missing }: Scheme): SchemeDoubt[] {
  const { apply, starts } = period;
  if (apply?.year !== 'same' || starts === 'centre') return [];
  const start = `2001-${starts.on}`;
  const first = `2001-${apply.from}`;
  const report = (zh: string, en: string): SchemeDoubt[] => [
    {
      code: 'dates-impossible',
      path: ['period', 'apply', 'from'],
      found: apply.from,
      parameters: { reason: { zh, en } },
    },
  ];
  if (first >= plusDuration(start, period.length))
    return report('申报开始时互助期已经结束', 'the period is over on the first day to apply');
  const mayJoin = (lateJoiners?.accept ?? 'no') !== 'no' || missing?.includes('lateJoiners');
  if (first <= start || mayJoin || coverage.starts !== 'period') return [];
  return report(
    `申报开始时互助期已经开始（${starts.on}），又不收中途参加的人`,
    `the period runs already on the first day to apply (from ${starts.on}), and nobody may join late`,
  );
}

/** Fees are first taken when a renewal no longer counts: of all kinds of unit, since one that can still renew needs the rule. */
function renewedTooLate({ period, renewal }: Scheme): SchemeDoubt[] {
  if (!renewal || renewal.pay === 'next-period' || !period.pay || period.starts === 'centre') return [];
  const days = renewal.pay.when === 'after-expiry' ? renewal.pay.days : -(renewal.pay.days ?? 0);
  const last = plusDays(`2001-${period.starts.on}`, days - 1);
  const inTime = paymentWindows(period.pay).some(
    ({ window: { from, year } }) => from === undefined || `${year === 'before' ? 2000 : 2001}-${from}` <= last,
  );
  if (inTime) return [];
  const reason = { zh: '缴费开始时续保期限已过', en: 'fees are first taken when it is too late to renew' };
  const found = String(renewal.pay.days ?? renewal.pay.when);
  return [{ code: 'dates-impossible', path: ['renewal', 'pay'], found, parameters: { reason } }];
}

/** The window's days as text that compares in order; the year before the period's is 0, its own 1. */
function daysOf({ from = '', to, year }: PaymentWindow): { from: string; to: string } {
  const first = year === 'before' ? 0 : 1;
  return { from: `${first}-${from}`, to: `${to < from ? first + 1 : first}-${to}` };
}
