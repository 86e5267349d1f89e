import type { Decision } from '../../../../rules/claim/decision.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';

type Found = [number: string, day: string, how: string, decision: string];

/** By key throughout. A decision made elsewhere rests on a register that the ledger does not have. */
const notCovered = questionOf(
  ['claim.number', 'claim.event_day', 'claim.how', 'claim.decision'],
  `from many(?1) as sought
   cross join claim
   join period on period.id = claim.period
   where claim.number = sought.value and claim.how <> 'elsewhere' and exists (
     select 1 from award
     where award.person = claim.person and award.number = claim.number and award.amount_fen > 0 and award.plan is not null
       and not exists (
         select 1 from person_guard as guard
         where guard.person = claim.person and guard.family = period.family and guard.plan = award.plan
           and guard.starts <= claim.event_day and claim.event_day < guard.ends))`,
);

/**
 * Those of some claims that were given something by a plan that no longer covers the day of their event, as after a withdrawal or a death recorded since; not where a person passed over the
 * coverage when ruling on the claim.
 *
 * @param numbers - in full
 * @returns the day of the event by the claim's number in full
 */
export async function outsideCoverageNow(
  ledger: Ledger,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, PlainDate>> {
  if (numbers.length === 0) return new Map();
  const found = await atOneMoment(ledger, (store) => ask<Found>(store, notCovered, [numbers]));
  return new Map(
    found.flatMap(([number, day, how, decision]) =>
      how === 'ruled' && passedOverCoverage(JSON.parse(decision)) ? [] : [[number, day] as const],
    ),
  );
}

function passedOverCoverage({ rules }: Decision): boolean {
  return rules.some(({ rule, outcome }) => (rule === 'coverage' || rule === 'plan') && outcome === 'broken');
}
