import type { FormerTotals } from '../../../../rules/summary/former-totals.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What a period from before the ledger came to, and the file that says so. */
export interface TotalsBrought extends FormerTotals {
  readonly sha256: string;
}

/**
 * What periods of a family from before the ledger came to, as far as it was brought in and is in force, in the order in which it was.
 *
 * @param upTo - the last position that counts; all where left out
 * @throws UserError where the ledger cannot be read
 */
export async function totalsBrought(ledger: Ledger, family: string, upTo?: bigint): Promise<TotalsBrought[]> {
  const rows = await atOneMoment(ledger, ({ database }) => {
    const inForce = database
      .selectFrom('former_total')
      .innerJoin('unit_entry', 'unit_entry.entry', 'former_total.entry')
      .selectAll('former_total')
      .where('former_total.family', '=', family)
      .where('former_total.undone_by', 'is', null)
      .orderBy('unit_entry.position')
      .orderBy('former_total.place');
    return (upTo === undefined ? inForce : inForce.where('unit_entry.position', '<=', upTo)).execute();
  });
  return rows.map((row) => ({
    ...{ number: row.number, from: row.starts, to: row.ends, units: whole(row.units), members: whole(row.members) },
    ...{ new: whole(row.new_members), renewing: whole(row.renewing), fees: sum(row.fees_fen) },
    ...{ visits: Number(row.visits), persons: whole(row.persons), granted: yuan(row.granted_fen) },
    ...{ other: sum(row.other_fen), closing: sum(row.closing_fen), sha256: row.sha256 },
  }));
}

const whole = (count: bigint | null): number | null => (count === null ? null : Number(count));
const sum = (amount: bigint | null): Yuan | null => (amount === null ? null : yuan(amount));
