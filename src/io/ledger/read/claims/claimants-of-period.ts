import { sql } from 'kysely';
import type { ClaimingMember } from '../../../../rules/claim/claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type HistoryClaim, historyOf } from './claim-history.ts';
import { coveredBy, type Enrolment } from './covered-persons.ts';

/** Persons read at once: a claim comes with its whole trace. */
const PAGE_SIZE = 200;

/** One who claimed in a period. */
export interface ClaimantOfPeriod {
  readonly person: string;
  /** With his coverages in the family of the scheme, in all periods; none for one who is no member. */
  readonly member: ClaimingMember;
  /** In order of start. */
  readonly enrolments: readonly Enrolment[];
  /** His claims in the family of the scheme, of all periods, in order of event: at least one of them is of the period. */
  readonly history: readonly HistoryClaim[];
}

/**
 * Everybody with a claim in a period, in order of their ids, each once with all that his claims are decided on.
 *
 * @param pageSize - persons in memory at a time
 */
export async function* claimantsOfPeriod(
  ledger: Ledger,
  period: PeriodInForce,
  pageSize = PAGE_SIZE,
): AsyncGenerator<ClaimantOfPeriod> {
  const { id, family } = entryPeriod(period);
  let last = '';
  for (;;) {
    const after = last;
    const page = await atOneMoment(ledger, async (store) => {
      const rows = await store.database
        .selectFrom('claim')
        .select('person')
        .distinct()
        // In an expression, so that each page goes on by person and not once more through the whole period by its index.
        .where(sql<string>`period || ''`, '=', id)
        .where('person', '>', after)
        .orderBy('person')
        .limit(pageSize)
        .execute();
      const persons = rows.map(({ person }) => person);
      const covered = await coveredBy(store, family, persons);
      const histories = await historyOf(store, family, persons);
      return persons.map((person): ClaimantOfPeriod => {
        const { member = { plans: [] }, enrolments = [] } = covered.get(person) ?? {};
        return { person, member, enrolments, history: histories.get(person) ?? [] };
      });
    });
    yield* page;
    if (page.length < pageSize) return;
    last = page.at(-1)?.person ?? last;
  }
}
