import { type PlainDate, plusDays, plusDuration } from '../../../value/plain-date.ts';
import type { Text } from '../../../value/text.ts';
import type { Deadline, Notice } from '../../claims.ts';
import type { PublicNotice } from '../../public-notice.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';

/** A year without 29 February, so that days of the year compare whatever the year. */
const YEAR = 2001;

/** A claim can be handed in: no fixed deadline lies before the period's end or before claims are taken, and none leaves no day at all. */
export const checkClaimDates: SchemeCheck = ({ claims, period }) => {
  if (!claims) return [];
  // a period whose day the centre sets ends no earlier than one that starts with the year
  const start = onDay(period.starts === 'centre' ? '01-01' : period.starts.on, YEAR);
  const lastDay = plusDays(plusDuration(start, period.length), -1);
  const notices = (claims.notices ?? []).flatMap((each, index) => noDays(each, ['claims', 'notices', index]));
  const deadlines = (claims.deadlines ?? []).flatMap((deadline, index) => {
    const path = ['claims', 'deadlines', index];
    if (!('on' in deadline)) return noDays(deadline, path);
    const last = dayOf(deadline);
    const opens = claims.opens && dayOf(claims.opens);
    return [
      ...(last < lastDay ? [impossible(path, deadline.on, TOO_EARLY)] : []),
      ...(opens && last < opens ? [impossible(path, deadline.on, BEFORE_OPENING)] : []),
    ];
  });
  const ofPublic = claims.publicNotice ? noDays(claims.publicNotice, ['claims', 'publicNotice']) : [];
  return [...deadlines, ...notices, ...ofPublic];
};

const TOO_EARLY: Text = {
  zh: '早于互助期的最后一天，期末的情形来不及申请',
  en: 'it lies before the last day of the period, so that nobody can claim what happens at its end',
};
const BEFORE_OPENING: Text = {
  zh: '早于开始受理的日子（opens）',
  en: 'it lies before the day on which claims are taken (opens)',
};
const NO_DAYS: Text = { zh: '一天的期限也没有', en: 'it leaves no day' };

function impossible(path: SchemePath, found: string, reason: Text): SchemeDoubt {
  return { code: 'claim-dates-impossible', path: [...path, 'on'], found, parameters: { reason } };
}

function noDays(deadline: Deadline | Notice | PublicNotice, path: SchemePath): SchemeDoubt[] {
  return (['days', 'workingDays'] as const).flatMap((key): SchemeDoubt[] =>
    key in deadline && Object.getOwnPropertyDescriptor(deadline, key)?.value === 0
      ? [{ code: 'claim-dates-impossible', path: [...path, key], found: '0', parameters: { reason: NO_DAYS } }]
      : [],
  );
}

function dayOf({ on, year }: { readonly on: string; readonly year: 'same' | 'after' }): PlainDate {
  return onDay(on, year === 'same' ? YEAR : YEAR + 1);
}

function onDay(dayOfYear: string, year: number): PlainDate {
  return `${year}-${dayOfYear}`;
}
