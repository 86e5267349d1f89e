import { fen, type Yuan } from '../../../rules/value/money.ts';
import type { FormerTotalsBrought } from '../entry/former-entries.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Projection } from './projection.ts';
import { noteUnits } from './unit-entry.ts';

/** Sums of former periods, a row for each, kept beside the members: nothing is posted by them. */
export async function projectFormerTotals(to: Projection, body: FormerTotalsBrought): Promise<void> {
  const { family, file, sha256, totals } = body;
  await noteUnits(to, body.kind, null, []);
  await insertRows(
    to.store,
    'former_total',
    totals.map((each, index) => ({
      ...{ entry: to.entry, place: BigInt(index + 1), family, number: each.number, starts: each.from, ends: each.to },
      ...{ units: whole(each.units), members: whole(each.members), new_members: whole(each.new) },
      ...{ renewing: whole(each.renewing), fees_fen: sum(each.fees), visits: BigInt(each.visits) },
      ...{ persons: whole(each.persons), granted_fen: fen(each.granted), other_fen: sum(each.other) },
      ...{ closing_fen: sum(each.closing), file, sha256, sheet: each.origin.sheet, cell: each.origin.cell },
      undone_by: null,
    })),
  );
}

/** They stay on record, and count no longer. */
export async function undoFormerTotals({ store, entry }: Projection, undone: string): Promise<void> {
  await store.database.updateTable('former_total').set({ undone_by: entry }).where('entry', '=', undone).execute();
}

const whole = (count: number | null): bigint | null => (count === null ? null : BigInt(count));
const sum = (amount: Yuan | null): bigint | null => (amount === null ? null : fen(amount));
