import { costReasons } from '../findings/claim-reasons.ts';
import { fen } from '../value/money.ts';
import { daysBetween, type PlainDate, plusDays } from '../value/plain-date.ts';
import { type Text, worded } from '../value/text.ts';
import { forOtherBenefit } from './repeats.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

type Costs = SubmittedClaim['claim']['costs'];

/** In fen: a smaller sum may be a fee that is the same every time, as of a day's treatment. */
const TELLS_BY_ITSELF = 1_000_00n;

/** Days after a discharge within which the next stay is held to it; later the same course of treatment may cost the same. */
const NEXT_STAY_WITHIN = 7;

/**
 * How two claims of one patient with the very same sums look like one bill: an outpatient's day within a stay; of sums that no fee comes to also the day beside it, and a stay that
 * follows another at once, or within days where the sums are no round ones. Undefined where they do not, or are claimed for two benefits.
 */
export function oneBill(one: SubmittedClaim, other: SubmittedClaim): Text | undefined {
  const [stay, bill] = one.claim.event === 'hospitalisation' ? [one, other] : [other, one];
  if (stay.claim.event !== 'hospitalisation') return undefined;
  if (bill.claim.event === 'hospitalisation')
    return forOtherBenefit(one, other) ? undefined : staysOfOneBill(one, other);
  return bill.claim.event === 'outpatient' ? outpatientOfStay(stay, bill) : undefined;
}

/** Whether what both state of the costs is the same, and each states some of it. */
export function shareSums(one: Costs, other: Costs): boolean {
  const stated = new Map<string, string>(Object.entries(other));
  const shared = Object.entries(one).filter(([column]) => stated.has(column));
  return (
    shared.some(([, amount]) => fen(amount) > 0n) && shared.every(([column, amount]) => stated.get(column) === amount)
  );
}

function outpatientOfStay({ claim: { admitted, discharged, costs } }: SubmittedClaim, bill: SubmittedClaim) {
  if (admitted === undefined) return undefined;
  const days = billDays(bill);
  if (days.some((day) => admitted <= day && day <= (discharged ?? day))) return costReasons.within;
  const beside = [plusDays(admitted, -1), ...(discharged === undefined ? [] : [plusDays(discharged, 1)])];
  return isNoFee(costs) && days.some((day) => beside.includes(day)) ? costReasons.beside : undefined;
}

function staysOfOneBill(one: SubmittedClaim, other: SubmittedClaim): Text | undefined {
  const gap = daysApart(one, other);
  if (gap === undefined || !isNoFee(one.claim.costs) || !isNoFee(other.claim.costs)) return undefined;
  // Of a decision made elsewhere the one day that it states may be any of the stay's; on the last day of a stay it is told as that stay.
  if ([one, other].some(isOfOneDay)) return gap === 1 ? costReasons.beside : undefined;
  if (gap > NEXT_STAY_WITHIN || (gap > 1 && !isUneven(one.claim.costs))) return undefined;
  return worded(costReasons.nextStay, { days: gap });
}

/** From the end of the stay that is over first to the beginning of the other; undefined where they overlap, or an end is not stated. */
function daysApart(one: SubmittedClaim, other: SubmittedClaim): number | undefined {
  const spans = [one, other].map(({ claim: { admitted, discharged }, elsewhere }) => {
    const to = discharged ?? (elsewhere === undefined ? undefined : admitted);
    return { from: admitted, to };
  });
  const [first, second] = spans.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  if (first?.from === undefined || first.to === undefined || second?.from === undefined) return undefined;
  return second.from < first.to ? undefined : daysBetween(first.to, second.from);
}

function isOfOneDay({ claim, elsewhere }: SubmittedClaim): boolean {
  return elsewhere !== undefined && claim.discharged === undefined;
}

function isNoFee(costs: Costs): boolean {
  return Object.values(costs).some((amount) => fen(amount) >= TELLS_BY_ITSELF);
}

function isUneven(costs: Costs): boolean {
  return Object.values(costs).some((amount) => fen(amount) >= TELLS_BY_ITSELF && fen(amount) % 100n !== 0n);
}

/** The days that a claim states of its event. */
export function billDays({ claim: { happened, admitted, settled } }: SubmittedClaim): PlainDate[] {
  return [happened, admitted, settled].flatMap((day) => day ?? []);
}
