import { fen, sumOf } from '../../../../rules/value/money.ts';
import type { ClaimsDecided } from '../../entry/claims/claim-entries.ts';
import { inChunks } from '../../store/chunks.ts';
import { insertRows } from '../../store/insert-rows.ts';
import { knowPersons } from '../persons.ts';
import { postJournal, reverseJournal } from '../postings.ts';
import type { Projection } from '../projection.ts';
import { noteUnits, noUnit } from '../unit-entry.ts';
import { noteClaims, noteUndone } from './claim-notes.ts';
import { dropReceipts, noteReceipts } from './claim-receipts.ts';
import { awardRows, claimRow } from './claim-rows.ts';
import { placeDecision, restoreDecision } from './standing-decision.ts';

/** The claims of a sheet with their decisions and awards, and earlier decisions that they change. */
export async function projectClaimsDecided(to: Projection, body: ClaimsDecided): Promise<void> {
  const { period, taken, redecided, unit } = body;
  await noteUnits(to, body.kind, period, unit === null ? [] : [unit]);
  const persons = taken.map(({ person, submitted }) => ({ person, identity: submitted.claimant.identity }));
  await knowPersons(to.store, persons, body.day);
  await insertRows(to.store, 'claim_sheet', [
    {
      unit: unit ?? noUnit,
      entry: to.entry,
      period: period.id,
      file: body.file,
      sha256: body.sha256,
      scheme_hash: body.schemeHash,
      options_hash: body.optionsHash,
      claims: BigInt(taken.length),
      amount_fen: sumOf(taken.map(({ decision }) => fen(decision.amount))),
      undone_by: null,
    },
  ]);
  await insertRows(
    to.store,
    'claim',
    taken.map((claim, index) => claimRow(to, body, claim, index + 1)),
  );
  await insertRows(
    to.store,
    'award',
    taken.flatMap((claim) => awardRows({ ...claim, period: period.id }, claim.awards)),
  );
  await noteReceipts(to.store, taken);
  await noteClaims(to, body.kind, [...taken, ...redecided]);
  for (const each of redecided) await placeDecision(to.store, each, { entry: to.entry, how: 'decided' });
  await postJournal(to, { day: body.day, period: period.id, kind: body.kind }, body.postings);
}

/** The claims are gone, their receipts may be claimed again, and the decisions that they had changed stand as before. */
export async function undoClaimsDecided(
  to: Projection,
  body: ClaimsDecided,
  undone: string,
  day: string,
): Promise<void> {
  await noteUndone(to, undone);
  for (const each of body.redecided) await restoreDecision(to.store, each);
  await dropReceipts(to.store, body.taken);
  for (const chunk of inChunks(body.taken)) {
    const persons = [...new Set(chunk.map(({ person }) => person))];
    const numbers = chunk.map(({ number }) => number);
    for (const table of ['award', 'claim'] as const) {
      await to.store.database.deleteFrom(table).where('person', 'in', persons).where('number', 'in', numbers).execute();
    }
  }
  await to.store.database.updateTable('claim_sheet').set({ undone_by: to.entry }).where('entry', '=', undone).execute();
  await reverseJournal(to, { day, period: body.period.id, kind: 'undo', reverses: undone }, body.postings);
}
