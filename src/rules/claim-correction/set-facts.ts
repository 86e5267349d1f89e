import type { IntakeClaim } from '../claim-intake/intake-claim.ts';
import { readDetails } from '../claim-intake/read-details.ts';
import type { SubmittedClaim } from '../claim-intake/submitted-claim.ts';
import { claimedEvent } from '../claim-sheet/claimed-event.ts';
import { factReaders, type ReadFacts } from '../claim-sheet/fact-readers.ts';
import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { claimNames } from '../claim-sheet/names.ts';
import { kindOf, money, type Reader, strict } from '../claim-sheet/read-values.ts';
import { relationOfEvent } from '../claim-sheet/relative-named.ts';
import { type RowReader, rowReader } from '../claim-sheet/row-reader.ts';
import { wantedWords } from '../claim-sheet/wanted-words.ts';
import type { Finding } from '../findings/finding.ts';
import { readName } from '../person/name.ts';
import { type CostColumn, costColumn } from '../scheme/amounts.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Cell } from '../submission/cell.ts';
import { reviewedAfter } from './reviewed-grounds.ts';

/** A fact that a person puts right: a column of the claim sheet and what should stand there; blank where nothing should. */
export interface SetFact {
  readonly field: ClaimField;
  readonly text: string;
  /** As the person wrote it, `个人自付=1500`: where findings say that they stand. */
  readonly as: string;
}

/** The column of the claim sheet that a person names: as the scheme's form calls it, by another usual name, or by its id. */
export function fieldNamed(scheme: Scheme, name: string): ClaimField | undefined {
  return claimNames(scheme)(name)?.field ?? fields.find((field) => field === name);
}

const fields: readonly ClaimField[] = [
  ...([
    'name',
    'benefit',
    'event',
    'admitted',
    'discharged',
    'days',
    'happened',
    'diagnosed',
    'settled',
    'notified',
  ] as const),
  ...(['applied', 'diagnosis', 'icd10', 'hospital', 'receipt-number', 'papers', 'bank-card'] as const),
  ...costColumn.options.map((column): `cost:${CostColumn}` => `cost:${column}`),
];

/** What identifies the claimant and the patient: another's claim is another claim, and a patient comes with a whole row. */
export const notSettable: readonly ClaimField[] = [
  ...(['id-number', 'sequence', 'patient', 'patient-id-number'] as const),
];

/**
 * Puts facts of a claim right, each read as its column on a sheet is. What is not set stays as it was.
 *
 * @returns the claim as it should have been stated, and what is wrong with the values: with an error the claim is not to be used. A value that cannot be read is one.
 */
export function withFacts(
  claim: IntakeClaim,
  sets: readonly SetFact[],
  scheme: Scheme,
): { readonly claim: IntakeClaim; readonly findings: readonly Finding[] } {
  if (sets.length === 0) return { claim, findings: [] };
  const row: ClaimRow = { sheet: '', number: 1, hidden: false, cells: cellsOf(sets) };
  const reader = rowReader(row, '', scheme);
  const submitted = submittedWith(claim.submitted, row, reader, scheme);
  const findings = reader.findings.map((finding): Finding => {
    const set = setOf(finding, sets);
    // What is only doubtful on a sheet would here put out what stands, with nothing in its place.
    const isLost = set !== undefined && reader.origins[set.field] === undefined;
    return { ...finding, ...(isLost && { severity: 'error' }), origin: { file: (set ?? sets[0])?.as ?? '' } };
  });
  const origins = { ...claim.origins };
  for (const { field, as } of sets) origins[field] = { file: as };
  return { claim: { ...claim, submitted, origins }, findings };
}

function cellsOf(sets: readonly SetFact[]): Partial<Record<ClaimField, Cell>> {
  return Object.fromEntries(
    sets.map(({ field, text }, index) => [field, { row: 1, column: index + 1, kind: 'text', text } satisfies Cell]),
  );
}

/** Column letters count the facts. */
function setOf({ origin: { cell = '' } }: Finding, sets: readonly SetFact[]): SetFact | undefined {
  const [letters = ''] = /^[A-Z]+/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return sets[column - 1];
}

function submittedWith(before: SubmittedClaim, row: ClaimRow, reader: RowReader, scheme: Scheme): SubmittedClaim {
  const { cells } = row;
  const { take } = reader;
  const has = (field: ClaimField) => cells[field] !== undefined;
  const details = readDetails(row, reader, undefined);
  const name = has('name') ? take('name', strict(readName, wantedWords.text)) : undefined;
  const kept = <Value>(field: ClaimField, now: Value, then: Value): Value => (has(field) ? now : then);
  const { payee } = before;
  const after: SubmittedClaim = {
    ...before,
    claim: claimWith(before.claim, row, reader, scheme),
    claimant: { ...before.claimant, name: name ?? before.claimant.name },
    heirs: kept('heirs', details.heirs, before.heirs),
    hospital: kept('hospital', details.hospital, before.hospital),
    payee: {
      name: kept('payee', details.payee.name, payee.name),
      bank: kept('bank', details.payee.bank, payee.bank),
      account: kept('bank-card', details.payee.account, payee.account),
      phone: kept('phone', details.payee.phone, payee.phone),
    },
    receiptNumber: kept('receipt-number', details.receiptNumber, before.receiptNumber),
    remark: kept('remark', details.remark, before.remark),
    spouseNumber: kept('spouse-id-number', details.spouseNumber, before.spouseNumber),
    unitName: kept('unit-name', cells['unit-name']?.text.trim() || null, before.unitName),
    visitNumber: kept('visit-number', details.visitNumber, before.visitNumber),
  };
  return { ...after, claim: reviewedAfter(row, before, after, scheme) };
}

type Facts = SubmittedClaim['claim'];

function claimWith(before: Facts, row: ClaimRow, reader: RowReader, scheme: Scheme): Facts {
  const { cells } = row;
  const claim: Record<string, unknown> = { ...before };
  const put = (key: string, value: unknown) => {
    if (value === undefined) delete claim[key];
    else claim[key] = value;
  };
  for (const { field, as, read } of factReaders(scheme)) {
    if (cells[field] !== undefined && (as !== 'applied' || cells[field]?.text.trim() !== ''))
      put(as, reader.take(field, read as Reader<unknown>));
  }
  const costs: Partial<Record<CostColumn, string>> = { ...before.costs };
  for (const column of costColumn.options) {
    if (cells[`cost:${column}`] === undefined) continue;
    const value = reader.take(`cost:${column}`, money);
    if (value === undefined) delete costs[column];
    else costs[column] = value;
  }
  const asked = claimedEvent(row, scheme, claim as ReadFacts, reader.take);
  if (cells.benefit !== undefined) put('benefit', reader.take('benefit', kindOf(scheme.benefits)));
  if (cells.event !== undefined && asked.event !== undefined) {
    put('event', asked.event);
    const { relation } = claim as ReadFacts;
    put('relation', relationOfEvent(row, scheme, { event: asked.event, relation }, reader));
  }
  return { ...(claim as unknown as Facts), costs };
}
