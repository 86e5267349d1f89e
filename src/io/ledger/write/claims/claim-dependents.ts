import { ledgerClaimTexts as texts } from '../../../report/text/ledger-claim-texts.ts';
import { UserError } from '../../../user-error.ts';
import { KEPT } from '../../entry/claims/claim-entries.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Dependent } from '../dependents.ts';

/** Kinds of entry that decide: a later decision of the same person rests on them. */
const deciding = ['claims-decided', 'claims-redecided', 'claim-ruled', 'claim-corrected'];

/** Later entries in force about the same claims: decided again, approved, batched, answered. */
export function laterOfSameClaims(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return laterClaimEntries(store, entries, { sameClaim: true });
}

/** Later entries in force by which another claim of the same person was decided. */
export function laterDecisions(store: Store, entries: readonly string[]): Promise<Dependent[]> {
  return laterClaimEntries(store, entries, { sameClaim: false });
}

async function laterClaimEntries(
  { database }: Store,
  entries: readonly string[],
  { sameClaim }: { readonly sameClaim: boolean },
): Promise<Dependent[]> {
  let query = database
    .selectFrom('claim_entry as mine')
    .innerJoin('claim_entry as later', (join) =>
      join.onRef('later.person', '=', 'mine.person').onRef('later.position', '>', 'mine.position'),
    )
    .innerJoin('unit_entry', 'unit_entry.entry', 'later.entry')
    .leftJoin('unit', 'unit.id', 'unit_entry.unit')
    .select(['later.entry', 'later.position', 'unit.name as unitName'])
    .distinct()
    .where('mine.entry', 'in', entries)
    .where('later.undone_by', 'is', null)
    .where('mine.kind', '<>', KEPT)
    .where('later.kind', '<>', KEPT);
  query = sameClaim
    ? query.whereRef('later.number', '=', 'mine.number')
    : query.where('mine.kind', 'in', deciding).where('later.kind', 'in', deciding);
  return query.execute();
}

/** Claims in force of those whom lists or amendments enrolled, in the same family of schemes. */
export async function claimsOfMembers({ database }: Store, entries: readonly string[]): Promise<Dependent[]> {
  return database
    .selectFrom('unit_entry as undone')
    .innerJoin('coverage', (join) =>
      join
        .onRef('coverage.period', '=', 'undone.period')
        .onRef('coverage.unit', '=', 'undone.unit')
        .onRef('coverage.entry', '=', 'undone.entry'),
    )
    .innerJoin('claim', 'claim.person', 'coverage.person')
    .innerJoin('period', 'period.id', 'claim.period')
    .leftJoin('unit', 'unit.id', 'claim.unit')
    .select(['claim.entry', 'claim.position', 'unit.name as unitName'])
    .distinct()
    .where('undone.entry', 'in', entries)
    .whereRef('period.family', '=', 'undone.family')
    .whereRef('claim.position', '>', 'undone.position')
    .execute();
}

/**
 * Holds that no batch is undone that the bank has ever answered.
 *
 * @throws UserError naming the batch
 */
export async function requireUnanswered({ database }: Store, entries: readonly string[]): Promise<void> {
  for (const chunk of inChunks(entries)) {
    const answered = await database
      .selectFrom('batch')
      .select('batch')
      .where('entry', 'in', chunk)
      .where('answered', '=', 1n)
      .executeTakeFirst();
    if (answered !== undefined) throw new UserError(texts.batchAnswered, { batch: answered.batch });
  }
}
