import type { Cell, Row } from './cell.ts';
import type { HeaderColumn } from './header.ts';
import type { CellsByField } from './row-kind.ts';
import { readSignerLabel } from './signature-row.ts';
import type { RosterRow } from './submission.ts';

/** A row that begins like a signer's line, and may as well be a person's whose department or post is called so. */
export interface SignerRow {
  readonly label: Cell;
  readonly row: RosterRow;
  /** Whether the label stands in a column of departments, not in that of the line's number or of names. */
  readonly ofDepartments: boolean;
}

/** What is known of the list when a row is looked at: its columns, the people read so far, and the totals among them. */
interface ListAbove {
  readonly columns: readonly HeaderColumn[];
  readonly rows: readonly RosterRow[];
  readonly totals: readonly Row[];
}

/** A row as it may be signed: by whom, and how sure that is. */
interface Signature extends Omit<SignerRow, 'row'> {
  readonly read: 'sure' | 'likely';
}

const departments = /部门|科室|车间|班组|单位|编号|工号/;
const ofPart = /小计|本页/;

/** Whether somebody signs in a row, by its first cell; a row for which a fee is stated is a member's. */
export function signatureIn(cells: CellsByField, [label]: readonly Cell[], above: ListAbove): Signature | undefined {
  if (label === undefined || label.kind !== 'text' || cells.fee) return undefined;
  const ofDepartments = ![cells.sequence, cells.name, cells['unit-name']].includes(label);
  const { columns, rows, totals } = above;
  if (ofDepartments && !columns.some(({ column, header }) => column === label.column && departments.test(header)))
    return undefined;
  const total = totals.at(-1);
  const isBelow = (total?.number ?? 0) > (rows.at(-1)?.number ?? Number.POSITIVE_INFINITY);
  const belowTotal = isBelow && !total?.cells.some(({ text }) => ofPart.test(text));
  const read = readSignerLabel(label, { belowTotal, ofDepartments });
  return read && { label, ofDepartments, read };
}

/**
 * Takes rows that look like signatures, and that other people follow at once, out of those that stand for nobody: a department is called so.
 *
 * @param aside - rows that stand for nobody since the last person
 * @param byTotal - where not people but their total follows, which makes only a department of them: below a total's line, another sum may stand under the signatures
 */
export function signersGoingOn(signers: SignerRow[], aside: Row[], byTotal: boolean): RosterRow[] {
  const people: RosterRow[] = [];
  for (let last = signers.at(-1); last && (last.ofDepartments || !byTotal); last = signers.at(-1)) {
    if (aside.at(-1)?.number !== last.row.number) break;
    people.unshift(last.row);
    signers.pop();
    aside.pop();
  }
  return people;
}
