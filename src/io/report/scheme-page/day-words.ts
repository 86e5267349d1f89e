import type { PaymentWindow } from '../../../rules/scheme/period.ts';
import { pageEnrolmentTexts } from '../text/scheme-page-enrolment-texts.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import type { Page } from './page.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day of the year, `07-01`: 7月1日, 1 July. */
export function dayOfYearWords(day: string, { language }: Pick<Page, 'language'>): string {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return language === 'zh' ? `${month}月${date}日` : `${date} ${MONTHS[month - 1]}`;
}

/** A duration of whole years, months or days. */
export function durationWords(duration: string, page: Page): string {
  const [, number = '', unit = 'D'] = /^P(\d+)([YMD])$/.exec(duration) ?? [];
  const form = number === '1' ? 'one' : 'several';
  return page.say(pageTexts.durations[unit as 'Y' | 'M' | 'D'][form], { number });
}

/** A window in days of the year, with the years in which its days lie; without a first day, the last one alone. */
export function windowWords(window: PaymentWindow, page: Page): string {
  const first = window.year === 'before' ? 0 : 1;
  const last = window.from !== undefined && window.to < window.from ? first + 1 : first;
  const day = (text: string, year: number) =>
    page.say(pageTexts.dayOfThatYear, {
      day: dayOfYearWords(text, page),
      year: pageTexts.yearsOfPeriod[(['before', 'same', 'after'] as const)[year] ?? 'after'],
    });
  if (window.from === undefined) return page.say(pageEnrolmentTexts.until, { to: day(window.to, last) });
  return page.say(pageTexts.fromTo, { from: day(window.from, first), to: day(window.to, last) });
}
