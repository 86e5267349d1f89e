import { decidedNames } from '../claim-intake/decided/decided-columns.ts';
import { ofClaims } from '../claim-sheet/find-header.ts';
import { claimNames, isWeakName } from '../claim-sheet/names.ts';
import { amendNames, isOwnField } from '../enrolment/amend-sheet/fields.ts';
import { type Matter, matterOf } from '../enrolment/amend-sheet/matters.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedKind } from './form-words.ts';
import type { HeaderColumn } from './header.ts';
import type { LabelNames } from './labelled-text.ts';
import type { RosterBlock } from './roster-block.ts';
import type { RosterSheet } from './roster-sheet.ts';
import type { RosterRow } from './submission.ts';

/** What names people as a roster does and is none. */
export type OtherForm = Extract<SubmittedKind, 'claims' | 'decided' | 'amendments'>;

/** What no roster has a column for, whatever it says of its people's health, hardship or fees. */
const ofStays =
  /^(admitted|discharged|settled|notified|happened|cost:(in-scope|insured-fund|over-limit|excess-bed|loss))$/;

/** Beside what is asked for and why, these tell that somebody is to be paid for a treatment. */
const ofPayment = /^(hospital|receipt-number|payee)$/;

/** Beside days, these tell that they are a claim's: rosters state days of illness, of births and of applying as well. */
const ofClaimedDays = /^(cost:.*|benefit|event|cause|disability-grade|hospital|receipt-number|payee)$/;

/** With so many columns of its own a sheet is one of amendments also where every row asks for somebody to join. */
const mostOfAmendments = 4;

/**
 * Tells whether a sheet on which people are listed is surely another form that a unit hands in: a claim sheet, decisions made elsewhere, a sheet of amendments. Only columns
 * count that a roster has no name for, and several of them: rosters have remarks on illness, on accounts and on what changed. Of columns of days and of changes most
 * rows have to say something: a declaration of health is empty for most.
 *
 * @param labels - tells labels of a unit's facts
 */
export function otherForms(
  scheme: Scheme,
  labels: LabelNames,
): (sheet: RosterSheet) => Omit<OtherSheet, 'sheet'> | undefined {
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
  const formOf = (block: RosterBlock): Omit<OtherSheet, 'sheet'> | undefined => {
    const columns = block.columns.filter((column) => !isOfRoster(column));
    const fieldsBy = (names: (text: string) => { readonly field: string } | undefined) =>
      new Map(
        columns.flatMap(({ cell, header, column }) => {
          const field = (names(cell.text) ?? names(header.replaceAll(' ', '')))?.field;
          return field === undefined ? [] : [[field, column] as const];
        }),
      );
    const [claimed, decided] = [fieldsBy(ofClaimOnly), fieldsBy(ofDecided)];
    const own = [...claimed.keys()].filter((field) => ofClaims.test(field));
    if (own.length > 0 && decided.has('decided-number') && decided.has('decided-amount')) return { form: 'decided' };
    if (isClaim(block, claimed, own)) return { form: 'claims' };
    const amended = amendedBy(block.columns);
    const matter = amended.find(({ field }) => field === 'matter')?.column;
    return matter !== undefined && isAmendment(block, amended, matter) ? { form: 'amendments', matter } : undefined;
  };
  // The list on top says what the sheet is: below it a group of columns may be headed by less.
  return ({ blocks }) => {
    const first = blocks.find(({ rows }) => rows.length > 0) ?? blocks[0];
    return first && formOf(first);
  };
}

function isClaim({ rows }: RosterBlock, fields: ReadonlyMap<string, number>, own: readonly string[]): boolean {
  if (own.some((field) => ofStays.test(field))) {
    const isStay = fields.has('admitted') && fields.has('discharged');
    if (own.length < 2 || !(isStay || [...fields.keys()].some((field) => ofClaimedDays.test(field)))) return false;
    const places = new Set(own.map((field) => fields.get(field)));
    const filled = rows.filter(({ unknown }) => unknown.some(({ column, text }) => places.has(column) && text !== ''));
    return fields.has('benefit') || filled.length * 2 >= rows.length;
  }
  const beside = [...fields.keys()].filter((field) => ofClaims.test(field) || ofPayment.test(field));
  return fields.has('benefit') && fields.has('event') && beside.length > 2;
}

function isAmendment(
  { rows }: RosterBlock,
  own: readonly { readonly field: string; readonly column: number }[],
  matter: number,
): boolean {
  const isWhole = new Set(own.map(({ field }) => field)).size >= mostOfAmendments;
  if (!isWhole && !own.some(({ field }) => field === 'reason')) return false;
  const instead = new Set(own.flatMap(({ field, column }) => (/^(newcomer|right)-/.test(field) ? column : [])));
  const asking = rows.filter((row) => {
    const asked = askedFor(row, matter);
    if (asked === undefined) return isWhole && row.unknown.some(({ column }) => instead.has(column));
    return isWhole || asked !== 'joining';
  });
  return asking.length * 2 > rows.length;
}

/** A sheet that is surely none of a roster, and what it is. */
export interface OtherSheet {
  readonly sheet: RosterSheet;
  readonly form: OtherForm;
  /** On a sheet of amendments the column, from 1, of what is asked for. */
  readonly matter?: number;
}

/** What a row of a sheet of amendments asks for, of which a column tells; undefined where it says nothing of that. */
export function askedFor({ unknown }: RosterRow, matter: number): Matter | undefined {
  return matterOf(unknown.find(({ column }) => column === matter)?.text ?? '');
}
