import { plusDays } from '../../value/plain-date.ts';
import { paymentWindows } from '../payment.ts';
import type { PaymentWindow } from '../period.ts';
import type { Scheme } from '../schema.ts';
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
  return [...doubts, ...renewedTooLate(scheme)];
};

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
