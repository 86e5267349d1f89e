import type { Ledger } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';

/** What a unit is called and where it belongs. */
export interface UnitPlace {
  readonly name: string;
  readonly region: string | null;
}

/** All units of the ledger by their ids. */
export async function unitPlaces(ledger: Ledger): Promise<ReadonlyMap<string, UnitPlace>> {
  const rows = await atOneMoment(ledger, ({ database }) =>
    database.selectFrom('unit').select(['id', 'name', 'region']).execute(),
  );
  return new Map(rows.map(({ id, name, region }) => [id, { name, region }]));
}
