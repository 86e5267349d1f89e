import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row } from '../submission/cell.ts';
import type { MergedDown } from '../submission/merged-down.ts';
import { type CellsByField, type RowKind, rowKind, signsOff } from '../submission/row-kind.ts';
import { cellAt } from '../submission/sheet-grid.ts';
import { readSignerLabel } from '../submission/signature-row.ts';
import { type ClaimColumn, ofClaims, statesSum } from './find-header.ts';

type Cells = Readonly<Partial<Record<ClaimField, Cell>>>;

const dayFields = /^(?:admitted|discharged|happened|diagnosed|settled|notified)$/;

/** The row's cells by field, with what merged cells above say of it. */
export function cellsOf(row: Row, columns: readonly ClaimColumn[], merged: MergedDown<ClaimField>): Cells {
  const own: Partial<Record<ClaimField, Cell>> = {};
  for (const { column, field } of columns) {
    const cell = cellAt(row, column);
    if (field && cell) own[field] = cell;
  }
  merged.pass(row, own);
  const states = Object.keys(own).some((field) => ofClaims.test(field));
  return states ? merged.fill(row, own) : own;
}

/**
 * What a row below a header is: as in a roster, and a claim besides where neither name nor number can be read but what only claims have. A line of the form in which
 * every cell looks something up in vain is `damaged`.
 */
export function claimRowKind(cells: Cells, row: Row): RowKind {
  const { name, sequence, phone, remark } = cells;
  if (isOfSigner(cells, row)) return 'other';
  const person: CellsByField = {
    ...(name && { name }),
    ...(sequence && { sequence }),
    ...(phone && { phone }),
    ...(remark && { remark }),
    ...(cells['id-number'] && { 'id-number': cells['id-number'] }),
    ...(cells['bank-card'] && { 'bank-card': cells['bank-card'] }),
  };
  const kind = rowKind(person, row.cells);
  const stated = kind === 'damaged' || kind === 'other' ? statedOf(cells) : [];
  if (kind === 'damaged') return stated.length > 0 ? 'member' : kind;
  // A day alone may be that on which the list was signed, a sum alone that of a page: both together are somebody's.
  const isClaim = stated.length > 1 && stated.some((field) => dayFields.test(field));
  return isClaim && !signsOff(row.cells) ? 'member' : kind;
}

/** Whether a row names who fills in or checks the list: `经办人 | 王芳 | 350102…`. One that states a sum of money is a claim's. */
function isOfSigner(cells: Cells, { cells: [first] }: Row): boolean {
  if (first === undefined || ![cells.sequence, cells.name, cells['unit-name']].includes(first)) return false;
  const label = readSignerLabel(first, { ofDepartments: false, belowTotal: false });
  return label === 'sure' && !Object.keys(cells).some(statesSum);
}

/** What somebody put in of the event and its costs. A formula that the form came with gives 0 or a day whatever it is fed. */
function statedOf(cells: Cells): string[] {
  return Object.entries(cells).flatMap(([field, { kind, formula, text }]) => {
    if (kind === 'error' || kind === 'formula-without-value') return [];
    if (statesSum(field)) return formula !== true || /[1-9]/.test(text) ? field : [];
    return ofClaims.test(field) && formula !== true ? field : [];
  });
}
