import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { UserError } from '../../user-error.ts';
import type { IdentityCorrection } from '../entry/amendment-entries.ts';
import type { RosterChange } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';

/**
 * The identity numbers that a change corrects: of members whose number differs before and after. A person with records in several units is corrected once.
 *
 * @throws UserError where the right number belongs to another person who is or was covered
 */
export async function correctionsIn(store: Store, changes: readonly RosterChange[]): Promise<IdentityCorrection[]> {
  const corrections: IdentityCorrection[] = [];
  for (const { before, after } of changes.flatMap((change) => change.changed)) {
    const from = before.record.identity;
    const to = after.record.identity;
    const known = corrections.some((each) => each.person === before.person && each.to.number === to.number);
    if (from.number === to.number || known) continue;
    corrections.push({
      person: before.person,
      from,
      to,
      displaced: await displacedBy(store, to.number, before.person),
    });
  }
  return corrections;
}

/**
 * Who is known by a number that is to be another's.
 *
 * @returns null where nobody is
 * @throws UserError where he is or was covered
 */
export async function displacedBy(store: Store, number: string, person: string): Promise<string | null> {
  const holder = await store.database
    .selectFrom('identity_number')
    .select('person')
    .where('number', '=', number)
    .where('valid_to', 'is', null)
    .where('person', '<>', person)
    .executeTakeFirst();
  if (holder === undefined) return null;
  const covered = await store.database
    .selectFrom('person_guard')
    .select('person')
    .where('person', '=', holder.person)
    .limit(1)
    .executeTakeFirst();
  if (covered !== undefined) throw new UserError({ message: texts.numberTaken, fix: texts.numberTakenFix });
  return holder.person;
}
