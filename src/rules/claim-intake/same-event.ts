import { eventDay } from '../claim/event-day.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { forOtherBenefit, patientKey } from './repeats.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** Of which a person may have several on one day: what they cost tells them apart. */
const SEVERAL_A_DAY: readonly ClaimEvent[] = ['outpatient', 'maternity', 'hardship'];

/**
 * Whether a decision made elsewhere and a claim of this ledger are of the same stay or event. A sheet of decisions states less than a claim sheet, of a stay mostly one day: it is the
 * same where that day is the day of the event, or a day within the stay.
 */
export function sameEvent(brought: SubmittedClaim, own: SubmittedClaim, scheme: Scheme): boolean {
  if (brought.claim.event !== own.claim.event || forOtherBenefit(brought, own)) return false;
  if (patientKey(brought) !== patientKey(own)) return false;
  if (own.claim.event === 'death') return true;
  const day = dayOf(brought, scheme);
  if (day === undefined || !(day === dayOf(own, scheme) || isWithin(day, brought, own))) return false;
  if (SEVERAL_A_DAY.includes(own.claim.event)) return agree(brought.claim.costs, own.claim.costs);
  const [one, other] = [brought.claim.diagnosis, own.claim.diagnosis];
  return own.claim.event === 'hospitalisation' || one === undefined || other === undefined || one === other;
}

/**
 * Whether a decision made elsewhere is dated on the last day of a stay of this ledger, and states the very costs of it: then it is most likely of that stay, unless another stay begins on
 * the day.
 */
export function sameOnLastDay(brought: SubmittedClaim, own: SubmittedClaim, scheme: Scheme): boolean {
  const { event, discharged, costs } = own.claim;
  if (event !== 'hospitalisation' || brought.claim.event !== event || brought.claim.discharged !== undefined)
    return false;
  if (discharged === undefined || dayOf(brought, scheme) !== discharged) return false;
  if (forOtherBenefit(brought, own) || patientKey(brought) !== patientKey(own)) return false;
  return Object.keys(brought.claim.costs).some((column) => column in costs) && agree(brought.claim.costs, costs);
}

function dayOf({ claim }: SubmittedClaim, scheme: Scheme): PlainDate | undefined {
  return eventDay(scheme, { ...claim, id: '' }).day;
}

/** Not its last day: on that one somebody who is moved comes to another hospital. */
function isWithin(day: PlainDate, { claim: { discharged } }: SubmittedClaim, { claim }: SubmittedClaim): boolean {
  if (discharged !== undefined || claim.event !== 'hospitalisation') return false;
  const { admitted: from, discharged: to } = claim;
  return from !== undefined && to !== undefined && from <= day && day < to;
}

type Costs = SubmittedClaim['claim']['costs'];

/** Whether what both state of the costs is the same. */
function agree(one: Costs, other: Costs): boolean {
  const stated = new Map<string, string>(Object.entries(other));
  return Object.entries(one).every(([column, amount]) => (stated.get(column) ?? amount) === amount);
}
