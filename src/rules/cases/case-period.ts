import type { ClaimPeriod } from '../claim/claim.ts';
import { nextPeriodStart } from '../scheme/next-period-start.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type PlainDate, plusDays, plusDuration } from '../value/plain-date.ts';
import type { CaseClaim } from './case-file.ts';

/** Periods of an edition that are looked through for a claim's day: as many years as any edition has been in force. */
const MOST_PERIODS = 100;

/** A period by its first day. */
export function periodFrom(start: PlainDate, { period }: Scheme): ClaimPeriod {
  return { span: { from: start, to: plusDuration(start, period.length) } };
}

/**
 * The period that a case is decided for where it names none: of the edition, that in which the claim's day falls; the edition's first where it falls into none of
 * them. An edition that does not say when it was in force has the period that starts on the scheme's day of the year, else on 1 January, in the year of the claim.
 *
 * @returns undefined where neither the claim nor the edition has a day
 */
export function periodOfCase(scheme: Scheme, claim: CaseClaim): ClaimPeriod | undefined {
  const day = dayOfClaim(scheme, claim);
  const { from, to } = scheme.inForce ?? {};
  const on = typeof scheme.period.starts === 'object' ? scheme.period.starts.on : undefined;
  if (from === undefined) return day === undefined ? undefined : periodFrom(lastStart(on ?? '01-01', day), scheme);
  const first = periodFrom(on === undefined ? from : nextPeriodStart(on, from), scheme);
  const end = to === undefined ? undefined : plusDays(to, 1);
  let period = first;
  for (let count = 0; count < MOST_PERIODS && day !== undefined && day >= period.span.to; count++) {
    period = periodFrom(period.span.to, scheme);
    if (end !== undefined && period.span.from >= end) return first;
  }
  return period;
}

/** The day by which the scheme says to which period the claim belongs, else the first that it states. */
function dayOfClaim({ claims }: Scheme, claim: CaseClaim): PlainDate | undefined {
  const { admitted, discharged, happened, diagnosed, settled, applied } = claim;
  const named = {
    admission: admitted,
    discharge: discharged,
    diagnosis: diagnosed,
    event: happened,
    settlement: settled,
  };
  const byRule = claims && named[claims.periodBy];
  return byRule ?? happened ?? diagnosed ?? admitted ?? discharged ?? settled ?? applied;
}

/** The latest such day of the year that is not after a day. */
function lastStart(on: string, day: PlainDate): PlainDate {
  const next = nextPeriodStart(on, day);
  return next === day ? day : plusDuration(next, '-P1Y');
}
