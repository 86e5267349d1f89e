import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { DecidedRow } from './decided-row.ts';

/** `decided-paid-before-event`: nobody is paid for what has not happened yet, so one of the two days is wrong, and by the day limits and visits are counted. */
export function paidBeforeEvent({ claim, elsewhere, paidAt }: DecidedRow): Finding[] {
  const { claim: stated, elsewhere: decided } = claim.submitted;
  const { paidOn } = decided;
  const { happened, admitted, diagnosed, discharged, settled } = stated;
  const [first] = [happened, admitted, diagnosed, discharged, settled].flatMap((day) => day ?? []).toSorted();
  if (elsewhere !== 'paid' || paidOn === null || first === undefined || first <= paidOn) return [];
  return [finding('decided-paid-before-event', { origin: paidAt, found: paidOn, parameters: { day: first } })];
}
