import { bodyOf } from '../../entry/read-entry.ts';
import type { Store } from '../../ledger.ts';
import type { Row } from '../../store/database.ts';

/** Why persons ruled on claims or corrected them, in their words, by the name of the entry. */
export async function saidByPersons(
  store: Store,
  rows: readonly Pick<Row<'claim'>, 'how' | 'decided_by'>[],
): Promise<Map<string, string>> {
  const said = new Map<string, string>();
  const byHand = rows.filter(({ how }) => how === 'ruled' || how === 'corrected');
  for (const entry of new Set(byHand.map((row) => row.decided_by))) {
    const body = await bodyOf(store, entry);
    if (body.kind === 'claim-ruled' || body.kind === 'claim-corrected') said.set(entry, body.reason);
  }
  return said;
}
