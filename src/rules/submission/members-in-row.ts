import type { Cell, Row } from './cell.ts';
import { readLoneText } from './heading-row.ts';
import { isAboutSomeoneElse } from './label.ts';
import { misplacedNumber } from './misplaced-number.ts';
import { isHeadingOfOthers } from './not-taking-part-sections.ts';
import type { OpenBlock, OpenList } from './roster-block.ts';
import { type CellsByField, type RowKind, rowKind } from './row-kind.ts';
import { mergeFrom, type SheetGrid } from './sheet-grid.ts';
import { signatureIn } from './signer-rows.ts';
import type { RosterRow } from './submission.ts';

/** The people of one row; none where it stands for nobody, as far as is known yet. */
export function membersIn(row: Row, open: OpenBlock, grid: SheetGrid): RosterRow[] {
  const members: RosterRow[] = [];
  for (const list of open.lists) {
    const own =
      open.lists.length === 1
        ? row.cells
        : row.cells.filter(({ column }) => list.left <= column && column <= list.right);
    const cells: CellsByField = {};
    const unknown: Cell[] = [];
    for (const cell of own) {
      const field = list.fieldAt.get(cell.column);
      if (field) cells[field] = cell;
      else unknown.push(cell);
    }
    list.fill.pass(row, cells);
    const lone = loneName(cells, own, row);
    if (lone && dividesList(row, lone, open)) continue;
    const signature = signatureIn(cells, own, open);
    const kind = signature ? 'other' : kindIn(list, cells, own, open, grid);
    if (kind === 'total' && open.lists.length === 1) open.totals.push(row);
    if (kind !== 'member' && kind !== 'damaged' && signature?.read !== 'likely') continue;
    const taken: RosterRow = {
      sheet: grid.sheet.name,
      number: row.number,
      hidden: row.hidden,
      cells: list.fill.fill(row, cells),
      unknown,
      columns: list.places,
      headers: list.headers,
      ...(lone && readLoneText(lone) === 'either' && { mayBeHeading: true as const }),
    };
    if (signature) open.signers.push({ ...signature, row: taken });
    else if (kind === 'damaged') open.damaged.push(taken);
    else members.push(taken);
  }
  return members;
}

/** What a row is in a list. Where an identity number that is right slid under another column, the row is a person's, whatever else it looks like. */
function kindIn(
  { places }: OpenList,
  cells: CellsByField,
  own: readonly Cell[],
  open: OpenBlock,
  grid: SheetGrid,
): RowKind {
  const read = rowKind(cells, own);
  const kind = read !== 'total' && isHeading(cells, grid) ? 'other' : read;
  if (kind === 'member' || kind === 'example') return kind;
  const isOfOthers = (at: number) =>
    open.columns.some(
      ({ column, header }) => column === at && at !== places['id-number'] && isAboutSomeoneElse(header),
    );
  return misplacedNumber(own, isOfOthers) ? 'member' : kind;
}

/** The name of a row that holds nothing else. */
function loneName({ name }: CellsByField, own: readonly Cell[], row: Row): Cell | undefined {
  return own.length === 1 && row.cells.length === 1 ? name : undefined;
}

/** Whether a name that stands alone is a department's, or says of the people below that they take no part. */
function dividesList(row: Row, name: Cell, { rows, goesOn }: OpenBlock): boolean {
  const withinList = goesOn === true || rows.length > 0;
  return readLoneText(name) === 'heading' || isHeadingOfOthers(row, { withinList });
}

/** A text over several columns that is no total, with no number below it, divides the list: 一车间. */
function isHeading(cells: CellsByField, grid: SheetGrid): boolean {
  const merge = cells.name && !cells['id-number'] ? mergeFrom(grid, cells.name) : undefined;
  return merge !== undefined && merge.right > merge.left;
}
