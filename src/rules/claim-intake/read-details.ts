import type { ClaimRow } from '../claim-sheet/find-tables.ts';
import type { ReadClaim } from '../claim-sheet/read-claim.ts';
import { strict, wordReader } from '../claim-sheet/read-values.ts';
import type { RowReader } from '../claim-sheet/row-reader.ts';
import { wantedWords } from '../claim-sheet/wanted-words.ts';
import { memberHimself } from '../claim-sheet/words.ts';
import { readBankCard } from '../person/bank-card.ts';
import { bareName } from '../person/bare-name.ts';
import type { CellReading } from '../person/cell-reading.ts';
import type { IdentityDocument } from '../person/identity.ts';
import { readIdentityNumber } from '../person/identity-number.ts';
import { readName } from '../person/name.ts';
import { SAFE_DIGITS, wholeNumberDigits } from '../person/number-cell.ts';
import { readPhone } from '../person/phone.ts';
import { tidyText } from '../person/tidy-text.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Cell } from '../submission/cell.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { withReceiptsParted } from '../value/receipts-parted.ts';
import { readHeirs } from './read-heirs.ts';
import type { Heir, Patient, SubmittedClaim } from './submitted-claim.ts';

/** What a claim sheet states besides what the scheme decides on. */
export type ClaimDetails = Pick<
  SubmittedClaim,
  'heirs' | 'hospital' | 'patient' | 'payee' | 'receiptNumber' | 'remark' | 'spouseNumber' | 'visitNumber'
> & {
  /** By the patient's number, where no column states it. */
  readonly patientBirthDate: PlainDate | undefined;
};

const text = wordReader((word) => word, wantedWords.text);
const visit = wordReader((word) => {
  if (/^(?:首次|第一次)$/.test(word)) return 1;
  const [, digits] = /^第?(\d{1,3})(?:\.0+)?次?$/.exec(word) ?? [];
  return digits === undefined || Number(digits) === 0 ? undefined : Number(digits);
}, wantedWords.visit);

/**
 * Reads who is paid, the patient, the receipt and what else the row states; what is wrong with a cell goes to the reader's findings.
 *
 * @param read - the claim of the row, where it could be read
 */
export function readDetails(row: ClaimRow, reader: RowReader, read: ReadClaim | undefined): ClaimDetails {
  const { take } = reader;
  const patientDocument = identity('patient-id-number', row, reader);
  const payee = {
    name: take('payee', readNameOfAnother) ?? null,
    bank: take('bank', text) ?? null,
    account: take('bank-card', strict(readBankCard, wantedWords.text)) ?? null,
    phone: take('phone', readPhone) ?? null,
  };
  return {
    hospital: take('hospital', text) ?? null,
    receiptNumber: take('receipt-number', receipt)?.toUpperCase() ?? null,
    visitNumber: take('visit-number', visit) ?? null,
    payee,
    heirs: heirsOf(take('heirs', readHeirs) ?? [], payee, read),
    spouseNumber: identity('spouse-id-number', row, reader)?.number ?? null,
    patient: patientOf(read, patientDocument, reader),
    patientBirthDate: read?.claim.patientBirthDate ?? patientDocument?.birthDate,
    remark: take('remark', remark) ?? null,
  };
}

/** Nobody is his own heir. Who inherits alone, and is named as the payee too, is paid to the account that the row states for him. */
function heirsOf(
  heirs: readonly Heir[],
  { name, bank, account }: SubmittedClaim['payee'],
  read: ReadClaim | undefined,
): readonly Heir[] {
  const [heir, ...others] = heirs;
  if (heir === undefined || others.length > 0) return heirs;
  if (read !== undefined && bareName(heir.name) === bareName(read.name)) return [];
  const isPayee = name !== null && bareName(name) === bareName(heir.name);
  return isPayee && heir.account === null && heir.bank === null ? [{ ...heir, bank, account }] : heirs;
}

/** The patient where he or she is not the member. Whose relation nobody states is asked for it, unless the event is that of a child. */
function patientOf(
  read: ReadClaim | undefined,
  document: IdentityDocument | undefined,
  { take, tell }: RowReader,
): Patient | null {
  const name = take('patient', readNameOfAnother);
  if (read === undefined) return null;
  const { relation = read.claim.event === 'child-illness' ? 'child' : undefined, patientBirthDate } = read.claim;
  if (relation === undefined || relation === 'member') {
    const wanted = relation === undefined ? wantedWords.relation : wantedWords.patientSelf;
    const field = otherThan(read, name, document);
    if (field !== undefined) tell(field, { problem: { code: 'value-not-understood', parameters: { wanted } } });
    return null;
  }
  if (name === undefined) return null;
  const birthDate = patientBirthDate ?? document?.birthDate ?? null;
  return { name, relation, identityNumber: document?.number ?? null, birthDate };
}

/** The column that names somebody else than the member as the patient. */
function otherThan(
  { name: own, document: ownDocument }: ReadClaim,
  name: string | undefined,
  document: IdentityDocument | undefined,
): ClaimField | undefined {
  if (name !== undefined && name !== own) return 'patient';
  const differs = document !== undefined && ownDocument !== undefined && document.number !== ownDocument.number;
  return differs ? 'patient-id-number' : undefined;
}

/** A number that may lack. */
function identity(
  field: ClaimField,
  { cells }: ClaimRow,
  { origins, stand, tell }: RowReader,
): IdentityDocument | undefined {
  const cell = cells[field];
  if (cell === undefined) return undefined;
  const { document, problems } = readIdentityNumber(cell);
  for (const problem of problems) if (problem.code !== 'id-number-missing') tell(field, { problem });
  if (document) origins[field] = stand(field);
  return document;
}

/** A name, where there is one: 本人 names nobody else than the member. */
function readNameOfAnother(cell: Cell | undefined): CellReading<string> {
  const reading = readName(cell);
  const isNone = reading.problem?.code === 'name-missing' || memberHimself.test(reading.value ?? '');
  return isNone ? {} : reading;
}

/** A receipt's number, or several; one that a spreadsheet rounded would be another receipt's. */
function receipt(cell: Cell | undefined): CellReading<string> {
  if (cell?.kind === 'text') return text({ ...cell, text: withReceiptsParted(cell.text) });
  if (cell?.kind !== 'number') return text(cell);
  const digits = wholeNumberDigits(cell.text);
  const lost = digits === undefined || digits.length > SAFE_DIGITS;
  if (lost) return { problem: { code: 'value-not-understood', parameters: { wanted: wantedWords.receipt } } };
  return text({ ...cell, text: digits });
}

function remark(cell: Cell | undefined): CellReading<string> {
  const stated = cell?.kind === 'text' || cell?.kind === 'number' ? tidyText(cell.text) : '';
  return stated === '' ? {} : { value: stated };
}
