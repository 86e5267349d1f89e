import { sql } from 'kysely';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { decidingKinds } from '../../entry/claims/claim-entries.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/**
 * Counts the claims of a period that are still to be decided under the version of its scheme that was adopted last: not in a batch, decided by the scheme alone, and by no entry since.
 *
 * @returns 0 where none was adopted
 */
export async function claimsLeftByAdoption(ledger: Ledger, period: PeriodInForce): Promise<number> {
  return atOneMoment(ledger, async (store) => {
    const { id } = entryPeriod(period);
    const adopted = await lastAdoption(store, id);
    if (adopted === undefined) return 0;
    const { count } = await claimsLeft(store, id, adopted)
      .select((claim) => claim.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    return Number(count);
  });
}

/** Whose claims those are: the next ids after one, in order. */
export async function personsLeftByAdoption(
  store: Store,
  period: PeriodInForce,
  { after, atMost }: { readonly after: string; readonly atMost: number },
): Promise<string[]> {
  const { id } = entryPeriod(period);
  const adopted = await lastAdoption(store, id);
  if (adopted === undefined) return [];
  const rows = await claimsLeft(store, id, adopted)
    .select('claim.person')
    .distinct()
    .where('claim.person', '>', after)
    .orderBy('claim.person')
    .limit(atMost)
    .execute();
  return rows.map(({ person }) => person);
}

/** The period stands in an expression, so that claims are gone through by person from one page to the next: by the index of periods each page would go through all of them. */
function claimsLeft({ database }: Store, period: string, adopted: bigint) {
  return database
    .selectFrom('claim')
    .where(sql<string>`claim.period || ''`, '=', period)
    .where('claim.how', '=', 'decided')
    .where('claim.lines', '=', 0n)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('claim_entry as done')
            .select('done.entry')
            .whereRef('done.person', '=', 'claim.person')
            .whereRef('done.number', '=', 'claim.number')
            .where('done.position', '>', adopted)
            .where('done.kind', 'in', decidingKinds)
            .where('done.undone_by', 'is', null),
        ),
      ),
    );
}

/** Its position among all entries. */
async function lastAdoption({ database }: Store, period: string): Promise<bigint | undefined> {
  const row = await database
    .selectFrom('unit_entry')
    .select('position')
    .where('kind', '=', 'scheme-adopted')
    .where('period', '=', period)
    .where('undone_by', 'is', null)
    .orderBy('position', 'desc')
    .executeTakeFirst();
  return row?.position;
}
