import { claimKinds } from '../../entry/claims/claim-entries.ts';
import type { Store } from '../../ledger.ts';
import { type ClaimBasis, type ClaimQuestion, readClaimBasis } from '../../read/claims/claim-basis.ts';
import { inChunks } from '../../store/chunks.ts';

/**
 * The basis as it stands now, within the transaction that holds the persons: the very same where nothing of it has changed. On SQLite, where one writes at a time, it is
 * not read again where since then only claims of others were decided.
 */
export async function standingBasis(store: Store, basis: ClaimBasis, question: ClaimQuestion): Promise<ClaimBasis> {
  if (store.kind === 'sqlite' && !(await mayHaveChanged(store, basis))) return basis;
  const now = await readClaimBasis(store, question);
  const same =
    now.schemeHash === basis.schemeHash &&
    [...now.persons].every(([number, person]) => basis.persons.get(number)?.stamp === person.stamp);
  return same ? basis : now;
}

/** Kinds of entry that change nothing for anybody but those whose claims they name. */
const ofNamedClaims = ['run-opened', 'run-closed', ...claimKinds];

async function mayHaveChanged({ database }: Store, { position, persons }: ClaimBasis): Promise<boolean> {
  const other = await database
    .selectFrom('entry')
    .select('sequence')
    .where('position', '>', BigInt(position))
    .where('kind', 'not in', ofNamedClaims)
    .limit(1)
    .executeTakeFirst();
  if (other !== undefined) return true;
  for (const chunk of inChunks([...new Set([...persons.values()].map(({ person }) => person))])) {
    const claimed = await database
      .selectFrom('claim_entry')
      .select('entry')
      .where('person', 'in', chunk)
      .where('position', '>', BigInt(position))
      .limit(1)
      .executeTakeFirst();
    if (claimed !== undefined) return true;
  }
  return false;
}
