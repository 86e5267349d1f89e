import { sql } from 'kysely';
import type { Decision } from '../../../../rules/claim/decision.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { fen, type Yuan } from '../../../../rules/value/money.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What a member's decisions in batches have had beyond what all his events come to. */
export interface OverpaidClaim {
  /** In full, of the claim whose decision tells it. */
  readonly number: string;
  /** The greatest that a claim of his tells: each may tell of the same excess. */
  readonly amount: Yuan;
  /** In full, of his claim in a batch on the latest event: what it has had too much is booked by correcting it. Undefined where all was paid before this ledger. */
  readonly paid: string | undefined;
}

type Telling = Pick<Row<'claim'>, 'person' | 'number' | 'decision'>;

/**
 * Members of an office whose claims of a period tell of an excess that nobody has seen to: one a member, in the order in which the claims came in. Once another of his claims was
 * corrected after the telling decision, the excess stands in the books.
 */
export async function overpaidClaims(
  ledger: Ledger,
  office: string,
  period: PeriodInForce,
): Promise<readonly OverpaidClaim[]> {
  return atOneMoment(ledger, async (store) => {
    const greatest = new Map<string, { readonly number: string; readonly amount: Yuan }>();
    for (const { person, number, decision } of await telling(store, office, entryPeriod(period).id)) {
      const { overpaid } = JSON.parse(decision) as Decision;
      const before = greatest.get(person);
      if (before === undefined || fen(before.amount) < fen(overpaid))
        greatest.set(person, { number, amount: overpaid });
    }
    const paid = await lastPaid(store, [...greatest.keys()]);
    return [...greatest].map(([person, each]) => ({ ...each, paid: paid.get(person) }));
  });
}

/** Only who has another claim in a batch, or paid elsewhere, can have had too much: the text of few decisions is looked through. */
async function telling({ database }: Store, office: string, period: string): Promise<Telling[]> {
  const { rows } = await sql<Telling>`
    select claim.person, claim.number, claim.decision
    from claim
    join claim_entry as made
      on made.person = claim.person and made.number = claim.number and made.entry = claim.decided_by
    where claim.office = ${office} and claim.period = ${period}
      and case when exists (
        select 1 from claim as other
        where other.person = claim.person and other.number <> claim.number
          and (other.lines > 0 or other.elsewhere = 'paid')
      ) then claim.decision not like '%"overpaid":"0.00"%' else 1 = 0 end
      and not exists (
        select 1 from claim_entry as corrected
        where corrected.person = claim.person and corrected.number <> claim.number
          and corrected.kind = 'claim-corrected' and corrected.undone_by is null
          and corrected.position > made.position
      )
    order by claim.position, claim.place
  `.execute(database);
  return rows;
}

async function lastPaid({ database }: Store, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const last = new Map<string, string>();
  for (const some of inChunks(persons)) {
    const rows = await database
      .selectFrom('claim')
      .select(['person', 'number'])
      .where('person', 'in', some)
      .where('lines', '>', 0n)
      .orderBy('event_day')
      .orderBy('position')
      .execute();
    for (const { person, number } of rows) last.set(person, number);
  }
  return last;
}
