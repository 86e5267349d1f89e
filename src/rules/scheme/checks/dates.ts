import type { YearWindow } from '../period.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** The edition does not end before it begins, and fees are not due before any roster can come. */
export const checkDates: SchemeCheck = ({ inForce, period }) => {
  const doubts: SchemeDoubt[] = [];
  if (inForce?.from && inForce.to && inForce.to < inForce.from) {
    const reason = { zh: '在开始之前就结束', en: 'the end is before the beginning' };
    doubts.push({ code: 'dates-impossible', path: ['inForce', 'to'], found: inForce.to, parameters: { reason } });
  }
  if (period.apply && period.pay && daysOf(period.pay).to < daysOf(period.apply).from) {
    const reason = { zh: '缴费截止早于申报开始', en: 'the last day to pay is before the first day to apply' };
    const path = ['period', 'pay', 'to'];
    doubts.push({ code: 'dates-impossible', path, found: period.pay.to, parameters: { reason } });
  }
  return doubts;
};

/** The window's days as text that compares in order; the year before the period's is 0, its own 1. */
function daysOf(window: YearWindow): { from: string; to: string } {
  const year = window.year === 'before' ? 0 : 1;
  return { from: `${year}-${window.from}`, to: `${window.to < window.from ? year + 1 : year}-${window.to}` };
}
