import type { Claim } from '../claim/claim.ts';
import { dayOf, eventDay } from '../claim/event-day.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type DateSpan, type PlainDate, plusDuration } from '../value/plain-date.ts';

/** Where the periods of a scheme begin, for claims of which only the sheet is known. */
export interface PeriodGrounds {
  /** First day of one of the periods; else by the scheme's own day of the year. */
  readonly start: PlainDate | undefined;
  /** The period's days where a ledger says them: it stands as it is, whatever the scheme's length. */
  readonly span: DateSpan | undefined;
}

/** A scheme's periods, one after the other from a known start, before it as well as after it. */
export interface ClaimPeriods {
  /** That in which a day lies. */
  at(day: PlainDate): DateSpan;
  /** That in which the scheme would decide the claim: by the day that it goes by, else by the event's, at last by that of the application. */
  of(claim: Claim): DateSpan;
  /** That in which the event lies, which may be an earlier one: a stay from December to January. */
  ofEvent(claim: Claim): DateSpan;
}

/**
 * @param anchorDay - any day of the claims; used where the scheme has a day of the year and no start is given, so that periods of several years lie on a definite one
 * @returns undefined where nothing says when a period starts: the centre sets the day, and none is given
 */
export function claimPeriods(
  scheme: Scheme,
  { start, span }: PeriodGrounds,
  anchorDay: PlainDate,
): ClaimPeriods | undefined {
  const anchor = span?.from ?? start ?? ownStart(scheme, anchorDay);
  if (anchor === undefined) return undefined;
  const at = (day: PlainDate) =>
    span !== undefined && span.from <= day && day < span.to ? span : periodAt(anchor, scheme.period.length, day);
  const day = (claim: Claim) => eventDay(scheme, claim).day ?? claim.applied;
  return {
    at,
    of: (claim) => at((scheme.claims && dayOf(scheme, claim, scheme.claims.periodBy).day) ?? day(claim)),
    ofEvent: (claim) => at(day(claim)),
  };
}

function ownStart({ period: { starts } }: Scheme, day: PlainDate): PlainDate | undefined {
  if (starts === 'centre') return undefined;
  const year = Number(day.slice(0, 4)) - (day.slice(5) < starts.on ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${starts.on}`;
}

/** Counted from the anchor each time: months of different lengths do not add up. */
function periodAt(anchor: PlainDate, length: string, day: PlainDate): DateSpan {
  const [, count = '1', unit = 'Y'] = /^P(\d+)([YMD])$/.exec(length) ?? [];
  const begin = (number: number) =>
    plusDuration(anchor, `${number < 0 ? '-' : ''}P${Math.abs(number) * Math.max(Number(count), 1)}${unit}`);
  let number = 0;
  while (day < begin(number)) number -= 1;
  while (day >= begin(number + 1)) number += 1;
  return { from: begin(number), to: begin(number + 1) };
}
