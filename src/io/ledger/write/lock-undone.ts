import type { EntryBody, RosterChange } from '../entry/entry.ts';
import type { Store } from '../ledger.ts';
import { inChunks } from '../store/chunks.ts';
import { holdNumbers, lockNumbers } from './lock-persons.ts';

/**
 * Takes everybody whom an entry enrolled, removed or changed, before it is looked whether anything rests on it: whoever decides a claim of theirs, or renews what they have,
 * through whatever office, holds them as well, so that either sees what the other wrote. By all numbers that a person has had, since a claim may state another than the list.
 */
export async function lockUndone(store: Store, body: EntryBody): Promise<void> {
  if (store.kind === 'sqlite') return;
  if (body.kind === 'members-amended' && body.corrections.length > 0) await holdNumbers(store);
  const numbers: string[] = [];
  for (const chunk of inChunks([...personsOf(body)])) {
    const rows = await store.database
      .selectFrom('identity_number')
      .select('number')
      .where('person', 'in', chunk)
      .execute();
    for (const { number } of rows) numbers.push(number);
  }
  await lockNumbers(store, [...new Set(numbers)]);
}

function personsOf(body: EntryBody): ReadonlySet<string> {
  switch (body.kind) {
    case 'list-taken':
      return new Set(personsIn(body.change));
    case 'members-amended':
      return new Set(body.changes.flatMap(personsIn));
    case 'former-members':
      return new Set(body.members.map(({ person }) => person));
    default:
      return new Set();
  }
}

function personsIn({ added, removed, changed }: RosterChange): string[] {
  return [...added, ...removed, ...changed.flatMap(({ before, after }) => [before, after])].map(({ person }) => person);
}
