import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** The report of another ledger that counts. */
export interface BundleHead {
  readonly office: string;
  /** The head of its chain as it reported. */
  readonly head: { readonly sequence: number; readonly hash: string };
  /** The day on which it was brought in. */
  readonly day: PlainDate;
}

/** The offices that have reported, in order of their names, each with the head of its last report that counts. */
export async function bundleHeads(ledger: Ledger): Promise<BundleHead[]> {
  return atOneMoment(ledger, async ({ database }) => {
    const rows = await database
      .selectFrom('bundle')
      .innerJoin('unit_entry', 'unit_entry.entry', 'bundle.entry')
      .innerJoin('run', 'run.number', 'unit_entry.run')
      .select(['bundle.office', 'bundle.sequence', 'bundle.hash', 'run.day'])
      .where('bundle.undone_by', 'is', null)
      .orderBy('bundle.office')
      .orderBy('bundle.position')
      .execute();
    const last = new Map(rows.map((row) => [row.office, row]));
    return [...last.values()].map(({ office, sequence, hash, day }) => {
      return { office, head: { sequence: Number(sequence), hash }, day };
    });
  });
}
