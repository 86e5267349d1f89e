import type { IdentityDocument } from '../person/identity.ts';
import type { ClaimField } from '../scheme/forms.ts';
import { address, type Origin } from '../submission/cell.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A claim as it was read of a sheet, with where each of its values stands. */
export interface IntakeClaim {
  readonly submitted: SubmittedClaim;
  /** The claimant's. */
  readonly document: IdentityDocument;
  /** Of each field that the sheet states. */
  readonly origins: Readonly<Partial<Record<ClaimField, Origin>>>;
  /** Fields for which the claim's list has a column, as column numbers; a form has none. */
  readonly columns: Readonly<Partial<Record<ClaimField, number>>>;
  /** Where the claim itself stands: the cell of the claimant's name. */
  readonly place: Origin;
  /** The sheet does not say when the claim was handed in. */
  readonly appliedAssumed: boolean;
}

/** Where the first of these fields stands that the claim states; else the blank cell in which the first belongs that has a column; else the claim's own place. */
export function originOfField({ origins, columns, place }: IntakeClaim, ...fields: readonly ClaimField[]): Origin {
  const stated = fields.find((field) => origins[field] !== undefined);
  if (stated !== undefined) return origins[stated] ?? place;
  const blank = fields.find((field) => columns[field] !== undefined);
  const [, row] = /(\d+)$/.exec(place.cell ?? '') ?? [];
  return blank === undefined || row === undefined
    ? place
    : { ...place, cell: address(Number(row), columns[blank] ?? 1) };
}

/** Where a claim stands, in words: `申请表!B5`, with the file before it where another file is spoken of. */
export function placeText({ sheet, cell, file }: Origin, beside?: Origin): string {
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  return beside === undefined || beside.file === file ? place : `${file} ${place}`;
}
