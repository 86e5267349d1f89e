import type { Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';

/** A person who has or had a number. */
export interface HeldNumber {
  readonly number: string;
  readonly person: string;
  /** Whether it is his now. */
  readonly isCurrent: boolean;
}

/** From the numbers by key, never through all that the ledger has. */
const held = questionOf(
  ['held.number', 'held.person', 'held.valid_to'],
  'from many(?1) as sought cross join identity_number as held where held.number = sought.value',
);

/** Who has or had the numbers; in no order. */
export async function personsByNumber(store: Store, numbers: readonly string[]): Promise<HeldNumber[]> {
  if (numbers.length === 0) return [];
  const found = await ask<[string, string, string | null]>(store, held, [[...new Set(numbers)]]);
  return found.map(([number, person, until]) => ({ number, person, isCurrent: until === null }));
}
