import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { decidingKinds } from '../../entry/claims/claim-entries.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import { bodyOf } from '../../entry/read-entry.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** A version of a scheme as the ledger holds it, still to be read by the scheme language. */
export interface SchemeVersion {
  readonly hash: string;
  readonly scheme: unknown;
}

/**
 * The version of a period's scheme that holds for a claim: that in force when it was last decided, also where an adoption left its decision as it was. What is in a batch keeps the
 * version that held when it came into the first one, also where it is corrected after.
 *
 * @param claim - its number in full
 * @throws Error where the ledger lacks the claim or the version: it is damaged
 */
export function decidedUnder(ledger: Ledger, period: PeriodInForce, claim: string): Promise<SchemeVersion> {
  return atOneMoment(ledger, async (store) => {
    const decided = await lastDecided(store, claim);
    const hash = (await replacedSince(store, period, decided)) ?? (await inForce(store, period));
    const { text } = await store.database
      .selectFrom('scheme_version')
      .select('text')
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow(() => new Error(`the ledger lacks the scheme ${hash}`));
    return { hash, scheme: JSON.parse(text) };
  });
}

/** Position of the last entry in force that decided a claim; of what is in a batch, before that. */
async function lastDecided({ database }: Store, claim: string): Promise<bigint> {
  const about = database.selectFrom('claim_entry').where('number', '=', claim).where('undone_by', 'is', null);
  const { batched } = await about
    .select((entry) => entry.fn.min('position').as('batched'))
    .where('kind', '=', 'batch-made')
    .executeTakeFirstOrThrow();
  let decided = about.select('position').where('kind', 'in', decidingKinds);
  if (batched !== null) decided = decided.where('position', '<', batched);
  const { position } = await decided
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Error(`the ledger lacks what decided ${claim}`));
  return position;
}

/** What the first adoption after an entry took the place of; undefined where none came after. */
async function replacedSince(store: Store, period: PeriodInForce, position: bigint): Promise<string | undefined> {
  const { id, family } = entryPeriod(period);
  const adopted = await store.database
    .selectFrom('unit_entry')
    .select('entry')
    .where('family', '=', family)
    .where('kind', '=', 'scheme-adopted')
    .where('period', '=', id)
    .where('undone_by', 'is', null)
    .where('position', '>', position)
    .orderBy('position')
    .executeTakeFirst();
  if (adopted === undefined) return undefined;
  const body = await bodyOf(store, adopted.entry);
  return body.kind === 'scheme-adopted' ? body.before : undefined;
}

async function inForce({ database }: Store, period: PeriodInForce): Promise<string> {
  const row = await database
    .selectFrom('period')
    .select('scheme_hash')
    .where('id', '=', entryPeriod(period).id)
    .executeTakeFirstOrThrow();
  return row.scheme_hash;
}
