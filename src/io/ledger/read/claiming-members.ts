import type { ClaimingMember } from '../../../rules/claim/claim.ts';
import type { PeriodInForce } from '../../../rules/enrolment/known.ts';
import { entryPeriod } from '../entry/period-id.ts';
import { findPersons } from '../identity/find-persons.ts';
import type { Ledger } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { atOneMoment } from '../store/transaction.ts';
import { coveredBy } from './claims/covered-persons.ts';

/**
 * What the ledger knows of those who claim, by identity number: their own facts, and their coverages in the family of a period's scheme, in any period, in order of
 * their first day. Who has no coverage there is left out. A coverage that still waits for its fee is none.
 */
export async function claimingMembers(
  ledger: Ledger,
  period: PeriodInForce,
  numbers: readonly string[],
): Promise<Map<string, ClaimingMember>> {
  return atOneMoment(ledger, async (store) => {
    const members = new Map<string, ClaimingMember>();
    for (const chunk of inChunks([...new Set(numbers)])) {
      const persons = await findPersons(store, chunk);
      const covered = await coveredBy(store, entryPeriod(period).family, [...new Set(persons.values())]);
      for (const [number, person] of persons) {
        const found = covered.get(person);
        if (found !== undefined) members.set(number, found.member);
      }
    }
    return members;
  });
}
