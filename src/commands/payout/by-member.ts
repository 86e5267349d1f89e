import type { Ledger } from '../../io/ledger/ledger.ts';
import { claimantsOfBatch } from '../../io/ledger/read/claims/claimants-of-batch.ts';
import { inChunks } from '../../io/ledger/store/chunks.ts';

/** What belongs to each member, in the order of what comes first of him. */
export function byMember<Of extends { readonly person: string }>(all: Iterable<Of>): Map<string, Of[]> {
  const members = new Map<string, Of[]>();
  for (const each of all) {
    const of = members.get(each.person);
    if (of === undefined) members.set(each.person, [each]);
    else of.push(each);
  }
  return members;
}

/** The numbers of the claims of a batch, a list for each member, in the order in which claims are read by their numbers: by that two slips of one name are told apart. */
export async function claimsByMember(ledger: Ledger, batch: string): Promise<string[][]> {
  const persons = new Map((await claimantsOfBatch(ledger, batch)).map(([number, person]) => [number, person]));
  const numbers = [...inChunks([...persons.keys()])].flatMap((chunk) => chunk.sort());
  const members = byMember(numbers.map((number) => ({ number, person: persons.get(number) ?? '' })));
  return [...members.values()].map((claims) => claims.map(({ number }) => number));
}
