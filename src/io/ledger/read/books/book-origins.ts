import { sql } from 'kysely';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** Where an entry comes from, as far as books may say it: they name no person. */
export interface EntrySource {
  /** The file that was taken in; not of claim sheets, which are often called after a person. */
  readonly file: string | null;
  /** The claim, where it is about one alone. */
  readonly claim: string | null;
}

/**
 * Files and claims of some entries, by entry; one that has neither is absent.
 *
 * @param entries - as many as one statement takes
 */
export async function entrySources(
  ledger: Ledger,
  entries: readonly string[],
): Promise<ReadonlyMap<string, EntrySource>> {
  if (entries.length === 0) return new Map();
  const named = sql.join(entries.map((entry) => sql`${entry}`));
  return atOneMoment(ledger, async ({ database }) => {
    const files = await sql<{ entry: string; file: string }>`
      select entry, file from list where entry in (${named})
      union select entry, file from statement_line where entry in (${named})
      union select entry, file from batch_answer where entry in (${named})`.execute(database);
    const claims = await sql<{ entry: string; number: string }>`
      select entry, min(number) as number from claim_entry where entry in (${named})
      group by entry having count(*) = 1`.execute(database);
    const sources = new Map<string, EntrySource>(files.rows.map(({ entry, file }) => [entry, { file, claim: null }]));
    for (const { entry, number } of claims.rows) {
      sources.set(entry, { file: sources.get(entry)?.file ?? null, claim: number });
    }
    return sources;
  });
}

/** The first day on which anything was posted; null where nothing was. */
export async function firstBookedDay(ledger: Ledger): Promise<PlainDate | null> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ day: string | null }>`
      select min(coalesce(posting.day, journal.day)) as day
      from posting join journal on journal.entry = posting.entry`.execute(database);
    return rows[0]?.day ?? null;
  });
}
