import { nearestOf } from '../../../rules/value/nearest.ts';
import { findUnit } from '../identity/find-unit.ts';
import type { Ledger } from '../ledger.ts';
import { atOneMoment } from '../store/transaction.ts';
import { unitSought } from './find-members.ts';

/** The unit that a person names; where there is none, the name that is nearest to it, and all of which the text is a part, by name. */
export type NamedUnit =
  | { readonly unit: { readonly id: string; readonly name: string; readonly creditCode: string | null } }
  | { readonly unit: undefined; readonly nearest: string | undefined; readonly containing: readonly string[] };

/**
 * A unit of the office by its name or credit code.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function findUnitNamed(ledger: Ledger, office: string, text: string): Promise<NamedUnit> {
  return atOneMoment(ledger, async (store) => {
    const unit = await findUnit(store, office, unitSought(text));
    if (unit !== undefined) return { unit };
    const names = await store.database.selectFrom('unit').select('name').where('office', '=', office).execute();
    const all = names.map((each) => each.name);
    return { unit: undefined, nearest: nearestName(text, all), containing: containing(text, all).sort() };
  });
}

/** The name that differs in least, or the only one of which the text is a part: 红星机械厂 of 福州市红星机械厂. */
function nearestName(text: string, names: readonly string[]): string | undefined {
  const longer = containing(text, names);
  return longer.length === 1 ? longer[0] : nearestOf(text, names);
}

function containing(text: string, names: readonly string[]): string[] {
  return names.filter((name) => name.includes(text.trim()));
}
