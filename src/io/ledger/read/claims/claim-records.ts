import { yuan } from '../../../../rules/value/money.ts';
import type { PlacedAward } from '../../entry/claims/claim-entries.ts';
import type { Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import type { Row } from '../../store/database.ts';
import { type BatchLine, batchLine, selectLines } from './batch-line.ts';
import { type ClaimRecord, claimRecord } from './claim-record.ts';
import { type EntryRun, entryRuns } from './entry-runs.ts';
import { recoveredOf } from './recovered.ts';
import { saidByPersons } from './said-by-persons.ts';

/** Rows of claims with what belongs to them, in the same order, by a few questions for all of them. */
export async function claimRecords(
  store: Store,
  rows: readonly Row<'claim'>[],
  { withLines }: { readonly withLines: boolean },
): Promise<ClaimRecord[]> {
  const entries = rows.flatMap((row) => [row.decided_by, ...(row.approved_by === null ? [] : [row.approved_by])]);
  const runs = await entryRuns(store, entries);
  const names = await unitNames(store, rows);
  const awards = await awardsOf(store, rows);
  const lines = withLines ? await linesOfClaims(store, rows) : new Map<string, BatchLine[]>();
  const recovered = await recoveredOf(store, rows);
  const said = await saidByPersons(store, rows);
  const runOf = (entry: string): EntryRun => runs.get(entry) ?? { entry, run: 0, actor: '' };
  return rows.map((row) =>
    claimRecord(row, {
      unitName: names.get(row.unit ?? '') ?? null,
      decidedBy: runOf(row.decided_by),
      said: said.get(row.decided_by) ?? null,
      approvedBy: row.approved_by === null ? null : runOf(row.approved_by),
      cameBack: recovered.get(row.number) ?? 0n,
      awards: awards.get(row.number) ?? [],
      lines: lines.get(row.number) ?? [],
    }),
  );
}

/** Names of the units of claims, by their ids. */
export async function unitNames(
  { database }: Store,
  rows: readonly Pick<Row<'claim'>, 'unit'>[],
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const units of inChunks([...new Set(rows.flatMap(({ unit }) => unit ?? []))])) {
    const found = await database.selectFrom('unit').select(['id', 'name']).where('id', 'in', units).execute();
    for (const { id, name } of found) names.set(id, name);
  }
  return names;
}

async function awardsOf({ database }: Store, claims: readonly Row<'claim'>[]): Promise<Map<string, PlacedAward[]>> {
  const awards = new Map<string, PlacedAward[]>();
  for (const chunk of inChunks(claims)) {
    const found = await database
      .selectFrom('award')
      .selectAll()
      .where('person', 'in', [...new Set(chunk.map(({ person }) => person))])
      .where(
        'number',
        'in',
        chunk.map(({ number }) => number),
      )
      .orderBy('number')
      .orderBy('place')
      .execute();
    for (const { number, benefit, plan, amount_fen } of found) {
      awards.set(number, [...(awards.get(number) ?? []), { benefit, plan, amount: yuan(amount_fen) }]);
    }
  }
  return awards;
}

/** Lines of claims in batches, in order of batch and line, by the claim's number. */
export async function linesOfClaims(
  { database }: Store,
  claims: readonly Pick<Row<'claim'>, 'number'>[],
): Promise<Map<string, BatchLine[]>> {
  const lines = new Map<string, BatchLine[]>();
  for (const numbers of inChunks(claims.map(({ number }) => number))) {
    const found = await selectLines(database)
      .where('batch_line.number', 'in', numbers)
      .orderBy('batch_line.batch')
      .orderBy('batch_line.line')
      .execute();
    for (const row of found) lines.set(row.number, [...(lines.get(row.number) ?? []), batchLine(row)]);
  }
  return lines;
}
