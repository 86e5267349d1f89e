import { sql } from 'kysely';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/**
 * Offices that ask that somebody else approves a claim before it is paid, by what their last run says of their workspace's policy. Beginning a period says nothing of it. An office none of
 * whose runs says so asks for nothing as far as the ledger knows.
 */
export async function officesApproving(ledger: Ledger): Promise<ReadonlySet<string>> {
  return atOneMoment(ledger, async ({ database }) => {
    const { rows } = await sql<{ office: string; options: string }>`
      select office, options from run
      where number in (select max(number) from run where verb <> 'init' group by office)`.execute(database);
    const approving = rows.filter(
      ({ options }) => (JSON.parse(options) as Record<string, string>).approve !== undefined,
    );
    return new Set(approving.map(({ office }) => office));
  });
}
