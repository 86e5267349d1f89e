import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { ObjectionsTaken } from '../../entry/notice-entries.ts';
import type { Ledger } from '../../ledger.ts';
import { objectionsOfFile } from '../../read/notices/notices.ts';
import { lockClaims } from '../claims/lock-claims.ts';
import { applyOrAbandon } from '../outcome.ts';

/** What came of a file of objections. */
export type ObjectionsOutcome =
  | { readonly outcome: 'applied'; readonly entry: string }
  /** A file of the same content was taken meanwhile. Nothing was written. */
  | { readonly outcome: 'known' };

/**
 * Takes what was objected to claims, all or none; their payments are held from then on.
 *
 * @throws RangeError where there is nothing to take, or a claim is not of this ledger: faults of ours
 * @throws UserError where the ledger cannot be written
 */
export async function takeObjections(
  ledger: Ledger,
  run: RunHandle,
  wish: Omit<ObjectionsTaken, 'kind' | 'day'>,
): Promise<ObjectionsOutcome> {
  if (wish.objections.length === 0) throw new RangeError('somebody objects to something');
  return applyOrAbandon<ObjectionsOutcome>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const numbers = wish.objections.map(({ number }) => number);
    const claims = await lockClaims(store, numbers);
    if (numbers.some((number) => !claims.has(number)))
      throw new RangeError('an objection to a claim that is not there');
    if ((await objectionsOfFile(store, wish.sha256)) > 0) return abandon({ outcome: 'known' });
    const entry = await appendEntry(store, run, { ...wish, kind: 'objections-taken', day: run.day });
    return { outcome: 'applied', entry };
  });
}
