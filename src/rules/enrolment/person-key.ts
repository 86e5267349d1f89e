import { oncePerObject } from '../value/once.ts';
import type { MemberReading } from './member-reading.ts';

/**
 * By what a row's person is counted: the identity number, or the row itself where no number could be relied on. Two such rows are two persons; a number that
 * lost its last digits proves nothing.
 */
export function personKey(reading: MemberReading): string {
  return reading.identity.document?.number ?? `${reading.row.sheet}!${reading.row.number}`;
}

/** One row a person, the first where several name one. */
export const distinctPersons = oncePerObject((members: readonly MemberReading[]): readonly MemberReading[] => {
  const seen = new Set<string>();
  return members.filter((reading) => {
    const key = personKey(reading);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
});
