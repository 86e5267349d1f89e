import { decidedNames } from '../claim-intake/decided/decided-columns.ts';
import { ofClaims } from '../claim-sheet/find-header.ts';
import { claimNames, isWeakName } from '../claim-sheet/names.ts';
import { amendNames, isOwnField } from '../enrolment/amend-sheet/fields.ts';
import { matterOf } from '../enrolment/amend-sheet/matters.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from './cell.ts';
import { anotherForm, type SubmittedKind, sheetOfAnotherForm } from './form-words.ts';
import type { HeaderColumn } from './header.ts';
import type { LabelNames } from './labelled-text.ts';
import type { RosterBlock, RosterSheet } from './roster-sheet.ts';

/** What names people as a roster does and is none. */
export type OtherForm = Extract<SubmittedKind, 'claims' | 'decided' | 'amendments'>;

/** What no roster has a column for, whatever it says of its people's health, hardship or fees. */
const ofStays =
  /^(admitted|discharged|settled|notified|happened|cost:(in-scope|insured-fund|over-limit|excess-bed|loss))$/;

/** Beside what is asked for and why, these tell that somebody is to be paid for a treatment. */
const ofPayment = /^(hospital|receipt-number|payee)$/;

/** So many columns of its own has a sheet of amendments only, also where every row asks for somebody to join. */
const mostOfAmendments = 4;

/**
 * Tells whether a sheet on which people are listed is surely another form that a unit hands in: a claim sheet, decisions made elsewhere, a sheet of amendments. Only columns
 * count that a roster has no name for, and several of them: rosters have remarks on illness, on accounts and on what changed. Looks at headers alone, but for sheets with a
 * column of changes, of which most rows have to ask for one.
 *
 * @param labels - tells labels of a unit's facts
 */
export function otherForms(scheme: Scheme, labels: LabelNames): (sheet: RosterSheet) => OtherForm | undefined {
  const [ofClaim, ofDecided, ofAmendment] = [claimNames(scheme), decidedNames(), amendNames(scheme)];
  const isOfRoster = ({ match, cell }: HeaderColumn) => match !== undefined || labels(cell.text) !== undefined;
  const ofClaimOnly = (text: string) => {
    const match = ofClaim(text);
    return match && !isWeakName(match) ? match : undefined;
  };
  /** A name under 替补人 is a name by itself: the group above it makes it another's. */
  const amendedBy = (columns: readonly HeaderColumn[]) =>
    columns.flatMap((each) => {
      const { header, cell, column } = each;
      const grouped = header.includes(' ') ? ofAmendment(header.replaceAll(' ', '')) : undefined;
      const field = (grouped ?? (isOfRoster(each) ? undefined : ofAmendment(cell.text)))?.field;
      return field !== undefined && isOwnField(field) ? [{ field, column }] : [];
    });
  const formOf = (block: RosterBlock): OtherForm | undefined => {
    const columns = block.columns.filter((column) => !isOfRoster(column));
    const fieldsBy = (names: (text: string) => { readonly field: string } | undefined) =>
      new Set(
        columns.flatMap(({ cell, header }) => (names(cell.text) ?? names(header.replaceAll(' ', '')))?.field ?? []),
      );
    const [claimed, decided] = [fieldsBy(ofClaimOnly), fieldsBy(ofDecided)];
    const own = [...claimed].filter((field) => ofClaims.test(field));
    if (own.length > 0 && decided.has('decided-number') && decided.has('decided-amount')) return 'decided';
    if (isClaim(claimed, own)) return 'claims';
    return isAmendment(block, amendedBy(block.columns)) ? 'amendments' : undefined;
  };
  // The list on top says what the sheet is: below it a group of columns may be headed by less.
  return ({ blocks }) => {
    const first = blocks.find(({ rows }) => rows.length > 0) ?? blocks[0];
    return first && formOf(first);
  };
}

function isClaim(fields: ReadonlySet<string>, own: readonly string[]): boolean {
  if (own.some((field) => ofStays.test(field))) return own.length > 1;
  const beside = [...fields].filter((field) => ofClaims.test(field) || ofPayment.test(field));
  return fields.has('benefit') && fields.has('event') && beside.length > 2;
}

function isAmendment(
  { rows }: RosterBlock,
  own: readonly { readonly field: string; readonly column: number }[],
): boolean {
  const matter = own.find(({ field }) => field === 'matter');
  if (matter === undefined) return false;
  if (new Set(own.map(({ field }) => field)).size >= mostOfAmendments) return true;
  if (!own.some(({ field }) => field === 'reason')) return false;
  const asking = rows.filter(({ unknown }) => {
    const asked = matterOf(unknown.find(({ column }) => column === matter.column)?.text ?? '');
    return asked !== undefined && asked !== 'joining';
  });
  return asking.length * 2 > rows.length;
}

/** A sheet that is surely none of a roster, and what it is. */
export interface OtherSheet {
  readonly sheet: RosterSheet;
  readonly form: OtherForm;
}

/** Tells of each sheet of another form: an error where the file has no list of people besides, else a warning where people stand on it. */
export function ofOtherForms(
  file: SubmittedFile,
  sheets: readonly RosterSheet[],
  others: readonly OtherSheet[],
): Finding[] {
  const isTaken = sheets.some(({ blocks }) => blocks.some(({ rows }) => rows.length > 0));
  return others.flatMap(({ sheet: { grid, blocks }, form }) => {
    const origin = { file: file.path, sheet: grid.sheet.name };
    if (!isTaken) return anotherForm(origin, form, 'roster');
    const people = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    return people === 0 ? [] : sheetOfAnotherForm(origin, form, people);
  });
}
