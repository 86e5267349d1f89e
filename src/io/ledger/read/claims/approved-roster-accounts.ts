import { bodyOf } from '../../entry/read-entry.ts';
import type { Store } from '../../ledger.ts';

/** Accounts on the roster that an approval saw, by the claim's number in full; null where the roster had none. Those that it kept. */
export type ApprovedRosterAccounts = ReadonlyMap<string, string | null>;

/** What an approval saw of the roster: nothing where the claims state their accounts, or the entry was written before this was kept. */
export async function approvedRosterAccounts(store: Store, approval: string): Promise<ApprovedRosterAccounts> {
  const seen = new Map<string, string | null>();
  const body = await bodyOf(store, approval);
  if (body.kind !== 'claims-approved') return seen;
  for (const { number, rosterAccount } of body.claims) if (rosterAccount !== undefined) seen.set(number, rosterAccount);
  return seen;
}
