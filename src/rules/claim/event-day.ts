import type { ClaimDay } from '../scheme/claims.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Claim } from './claim.ts';

/** A day that a claim itself has; `period-end` and `coverage-end` are the member's, not the claim's. */
export type DayOfClaim = Exclude<ClaimDay, 'period-end' | 'coverage-end'>;

/** A day of the claim, or the word for the one that it had to state. */
export type StatedDay = { readonly day: PlainDate } | { readonly day: undefined; readonly wanted: DayOfClaim };

/** Events that by their nature have the day; of another event the day of the event stands for it. */
const HAVE: Readonly<Record<Exclude<DayOfClaim, 'event'>, readonly ClaimEvent[]>> = {
  admission: ['hospitalisation'],
  discharge: ['hospitalisation'],
  diagnosis: ['diagnosis', 'child-illness'],
  settlement: ['hospitalisation', 'outpatient'],
};

/**
 * The day by which coverage, waiting and the order of claims are judged: of a stay its admission (its discharge where the scheme says so), of a diagnosis the day of
 * it, of anything else the day on which it happened. For costs without such a day the settlement, the discharge, at last the day of the application stand for it.
 */
export function eventDay(scheme: Scheme, claim: Claim): StatedDay {
  switch (claim.event) {
    case 'hospitalisation':
      return scheme.claims?.eventDay === 'discharge'
        ? stated('discharge', claim.discharged)
        : stated('admission', claim.admitted);
    case 'diagnosis':
      return stated('diagnosis', claim.diagnosed);
    case 'child-illness':
      return stated('diagnosis', claim.diagnosed ?? claim.happened);
    case 'surgery':
      return { day: claim.admitted ?? insteadOfEvent(claim) };
    case 'outpatient':
    case 'maternity':
    case 'hardship':
      return { day: insteadOfEvent(claim) };
    default:
      return stated('event', claim.happened);
  }
}

/**
 * A named day of the claim: to which period it belongs, from when a deadline runs. Where the event has no such day (a death has no discharge) the day of the event
 * is taken.
 */
export function dayOf(scheme: Scheme, claim: Claim, name: DayOfClaim): StatedDay {
  if (name === 'event') return eventDay(scheme, claim);
  const day = {
    admission: claim.admitted,
    discharge: claim.discharged,
    diagnosis: claim.diagnosed,
    settlement: claim.settled,
  };
  if (day[name] !== undefined || HAVE[name].includes(claim.event)) return stated(name, day[name]);
  return eventDay(scheme, claim);
}

/** Events for which the day of the application stands where the claim states none. */
const BY_APPLICATION: readonly ClaimEvent[] = ['surgery', 'outpatient', 'maternity', 'hardship'];

/**
 * The day under which a claim is filed, as people are shown it; null where that is only the day on which the claim was handed in: nobody should take that for the day of
 * a death.
 *
 * @param day - under which it is filed
 */
export function shownDay(claim: Omit<Claim, 'id'>, day: PlainDate): PlainDate | null {
  const { event, admitted, discharged, happened, diagnosed, settled } = claim;
  const stated = [admitted, discharged, happened, diagnosed, settled].includes(day);
  return stated || BY_APPLICATION.includes(event) ? day : null;
}

function insteadOfEvent(claim: Claim): PlainDate {
  return claim.happened ?? claim.settled ?? claim.discharged ?? claim.applied;
}

function stated(wanted: DayOfClaim, day: PlainDate | undefined): StatedDay {
  return day === undefined ? { day, wanted } : { day };
}
