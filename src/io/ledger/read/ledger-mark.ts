import type { Ledger, Store } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';

/** How far each office's chain had come: what a plan was made on. */
export type LedgerMark = Readonly<Record<string, number>>;

/**
 * How far the ledger has come. Read before what a plan rests on, it lets the plan be applied only where nothing was written since that touches it.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function ledgerMark(ledger: Ledger): Promise<LedgerMark> {
  return atOneMoment(ledger, async ({ database }) => {
    const chains = await database.selectFrom('chain').select(['office', 'sequence']).execute();
    return Object.fromEntries(chains.map(({ office, sequence }) => [office, Number(sequence)]));
  });
}

/** An entry that came after a mark. */
export interface LaterEntry {
  readonly office: string;
  readonly sequence: bigint;
  readonly run: number;
  readonly kind: string;
}

/** Entries that have come since, of all chains. */
export async function entriesSince({ database }: Store, mark: LedgerMark): Promise<LaterEntry[]> {
  const chains = await database.selectFrom('chain').select(['office', 'sequence']).execute();
  const later: LaterEntry[] = [];
  for (const { office, sequence } of chains) {
    const known = BigInt(mark[office] ?? 0);
    if (sequence <= known) continue;
    const rows = await database
      .selectFrom('entry')
      .select(['office', 'sequence', 'run', 'kind'])
      .where('office', '=', office)
      .where('sequence', '>', known)
      .execute();
    later.push(...rows.map((row) => ({ ...row, run: Number(row.run) })));
  }
  return later;
}
