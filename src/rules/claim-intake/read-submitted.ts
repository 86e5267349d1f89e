import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import { type ClaimReading, readClaim } from '../claim-sheet/read-claim.ts';
import { type RowReader, rowReader } from '../claim-sheet/row-reader.ts';
import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, type Origin } from '../submission/cell.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { benefitFindings } from './benefit-named.ts';
import type { IntakeClaim } from './intake-claim.ts';
import { readDetails } from './read-details.ts';
import { type UnreadClaimant, unreadClaimant } from './unread-claimant.ts';

/** What one row or form comes to: a claim, or the findings for which there is none. A claim may come with findings that do not withhold it. */
export interface SubmittedReading {
  readonly claim: IntakeClaim | undefined;
  readonly findings: readonly Finding[];
  /** Who claims, where his number is what withholds the claim. */
  readonly unread?: UnreadClaimant;
}

/**
 * Reads one row or form as a submitted claim. What it does not state is absent or null, never guessed; a cell that cannot be read withholds the claim.
 *
 * @param file - as shown
 * @param handedIn - the day taken where the row does not say when it was handed in
 */
export function readSubmitted(row: ClaimRow, file: string, scheme: Scheme, handedIn: PlainDate): SubmittedReading {
  const reader = rowReader(row, file, scheme);
  const reading = readClaim(row, file, scheme, { handedIn, reader });
  const details = readDetails(row, reader, reading.read);
  withoutIdentity(row, reader);
  reader.findings.push(...benefitFindings(row, scheme, () => reader.stand('benefit')));
  const findings = reader.findings.toSorted(byPlace);
  const { read } = reading;
  if (read?.document === undefined || read.name === '' || findings.some(({ severity }) => severity === 'error'))
    return { claim: undefined, findings, ...withheldFor(row, reader) };
  const { kind, number } = read.document;
  const place = placeOf(row, file);
  const submitted = {
    claim: claimOf(read, details.patientBirthDate),
    claimant: { identity: { kind, number }, name: read.name },
    heirs: details.heirs,
    hospital: details.hospital,
    origin: { cell: place.cell ?? '', file, sheet: row.sheet },
    patient: details.patient,
    payee: details.payee,
    receiptNumber: details.receiptNumber,
    remark: details.remark,
    spouseNumber: details.spouseNumber,
    unitName: read.unitName === '' ? null : read.unitName,
    visitNumber: details.visitNumber,
  };
  const { document, origins, appliedAssumed } = read;
  return { claim: { submitted, document, origins, columns: row.columns ?? {}, place, appliedAssumed }, findings };
}

function withheldFor(row: ClaimRow, reader: RowReader): Pick<SubmittedReading, 'unread'> {
  const unread = unreadClaimant(row, reader);
  return unread === undefined ? {} : { unread };
}

type Read = NonNullable<ClaimReading['read']>;

/** The ledger gives the claim its id; papers that the sheet does not state are not taken to be complete. */
function claimOf({ claim, papersAssumed }: Read, patientBirthDate: PlainDate | undefined) {
  const { id: _, papers, ...stated } = claim;
  return {
    ...stated,
    ...(papers !== undefined && !papersAssumed && { papers }),
    ...(patientBirthDate !== undefined && { patientBirthDate }),
  };
}

/** Nobody is known without name and number: where a cell is blank or has an error, no other reader tells. Of a list without the column its header tells. */
function withoutIdentity({ cells, columns }: ClaimRow, { findings, stand, tell }: RowReader): void {
  const blank = (field: ClaimField) => cells[field] === undefined && (columns === undefined || field in columns);
  if (blank('name')) tell('name', { problem: { code: 'name-missing' } });
  if (blank('id-number')) tell('id-number', { problem: { code: 'id-number-missing' } });
  const cell = cells['id-number'];
  if (cell === undefined) return;
  if (cell.kind === 'error' || cell.kind === 'formula-without-value')
    findings.push(
      finding(cell.kind === 'error' ? 'cell-error' : 'formula-without-value', {
        origin: stand('id-number'),
        found: cell.text,
      }),
    );
}

/** The row's own cell of the name, also where a merged cell above says it; else its first. */
function placeOf({ cells, number, sheet }: ClaimRow, file: string): Origin {
  const cell = cells.name ?? cells['id-number'];
  return { file, sheet, cell: address(cell?.row ?? number, cell?.column ?? 1) };
}

function byPlace(one: Finding, other: Finding): number {
  const [first, second] = [one, other].map(({ origin: { cell = '' } }) => /^([A-Z]+)(\d+)$/.exec(cell) ?? []);
  const rows = Number(first?.[2] ?? 0) - Number(second?.[2] ?? 0);
  const [left = '', right = ''] = [first?.[1], second?.[1]];
  return rows || left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
