import type { Cell, Row } from './cell.ts';
import { type Claims, settleClaims, spansRows } from './claims.ts';
import {
  type FoundHeader,
  fieldsOf,
  type HeaderColumn,
  type HeaderNames,
  headerAt,
  isComplete,
  mappedHeader,
  namesPeople,
} from './header.ts';
import { readLoneText } from './heading-row.ts';
import { isAboutSomeoneElse } from './label.ts';
import { MergedDown } from './merged-down.ts';
import { misplacedNumber } from './misplaced-number.ts';
import { isHeadingOfOthers } from './not-taking-part-sections.ts';
import { type CellsByField, type RowKind, rowKind } from './row-kind.ts';
import { mergeFrom, type SheetGrid } from './sheet-grid.ts';
import { type SignerRow, signatureIn, signersGoingOn } from './signer-rows.ts';
import type { RosterRow } from './submission.ts';

/** A header and the people below it, up to the next header or to rows that stand for nobody. */
export interface RosterBlock {
  readonly columns: readonly HeaderColumn[];
  readonly claims: Claims;
  readonly rows: readonly RosterRow[];
  /** Rows that stand for nobody, between the people before (or the sheet's top) and the first of these. */
  readonly before: readonly Row[];
  /** Set where these people stand under the columns of the block before, and something that is nobody stands between. */
  readonly goesOn?: true;
  /** Rows that sum up the list, among its people or below; of lists side by side none, since nobody can tell whose they are. */
  readonly totals: readonly Row[];
  /** Rows below the last person whose name shows an error: lines of the form that were never filled in, or people whose lookups failed. */
  readonly damaged: readonly RosterRow[];
  /** Rows below the last person that begin like a signer's line (领导, 填表人), and may be people of a department called so. */
  readonly signers: readonly SignerRow[];
}

/** What one sheet holds: its lists, and the rows that say something else. */
export interface RosterSheet {
  readonly grid: SheetGrid;
  readonly blocks: readonly RosterBlock[];
  /** Rows that stand for nobody, below the last header; all rows where there is none. */
  readonly rest: readonly Row[];
  /** The row most like a header, where none was taken for one; it names people in some way. */
  readonly nearest?: FoundHeader;
}

interface OpenBlock extends RosterBlock {
  readonly header: FoundHeader;
  readonly lists: readonly OpenList[];
  readonly rows: RosterRow[];
  readonly totals: Row[];
  /** Rows below the last person that are people if another follows. */
  readonly damaged: RosterRow[];
  /** Those as well, if another follows at once. */
  readonly signers: SignerRow[];
}

interface OpenList {
  readonly left: number;
  readonly right: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly fieldAt: ReadonlyMap<number, keyof CellsByField>;
  readonly places: Readonly<Partial<Record<keyof CellsByField, number>>>;
  readonly fill: MergedDown<keyof CellsByField>;
}

/**
 * Reads a sheet from the top down in one pass: headers wherever they stand and however often, people below them, everything else kept aside.
 *
 * @param accept - which headers begin a list; those with name and identity number unless the caller knows that there is none
 */
export function readRosterSheet(
  grid: SheetGrid,
  names: HeaderNames,
  accept: (header: FoundHeader) => boolean = ({ columns }) => isComplete(columns),
): RosterSheet {
  const rows = grid.sheet.rows;
  const blocks: OpenBlock[] = [];
  let aside: Row[] = [];
  let nearest: FoundHeader | undefined;
  /** A header with nobody below it may have been a line of labels: what it says must not be lost. */
  const dropEmpty = () => {
    const last = blocks.at(-1);
    if (!last || last.rows.length > 0 || last.damaged.length > 0) return;
    aside = [...last.before, ...rows.slice(last.header.first, last.header.last + 1), ...aside];
    blocks.pop();
  };
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (!row) continue;
    const open = blocks.at(-1);
    const isData = open?.lists.some((list) => hasPlainNumber(row, list));
    const mayBegin = () => (open ? undefined : mappedHeader(rows, index, names));
    const header = isData ? undefined : (headerAt(grid, index, names) ?? mayBegin());
    if (header && accept(header)) {
      dropEmpty();
      const top = (rows[header.first] ?? row).number;
      const above = aside.filter(({ number }) => number < top);
      blocks.push(openBlock(grid, header, above));
      aside = [];
      index = header.last;
    } else {
      if (header && !open && namesPeople(header.columns) && isNearer(header, nearest)) nearest = header;
      const members = open ? membersIn(row, open, grid) : [];
      const isTotal = open?.totals.at(-1) === row;
      const signers = open && (isTotal || members.length > 0) ? signersGoingOn(open.signers, aside, isTotal) : [];
      if (open && members.length + signers.length > 0) {
        if (isTotal) open.totals.pop();
        placeMembers(blocks, open, aside, [...signers, ...members]);
        if (isTotal) blocks.at(-1)?.totals.push(row);
        aside = isTotal ? [row] : [];
      } else if (open?.damaged.at(-1)?.number !== row.number) aside.push(row);
    }
  }
  if (blocks.length > 1) dropEmpty();
  return { grid, blocks, rest: aside, ...(nearest && blocks.length === 0 && { nearest }) };
}

function openBlock(grid: SheetGrid, header: FoundHeader, before: readonly Row[]): OpenBlock {
  const claims = settleClaims(header.columns);
  const headers = new Map(header.columns.map(({ column, header: text }) => [column, text]));
  const lists = claims.lists.map((list): OpenList => {
    const columns = [...list.fields].map(([field, { column }]) => ({ field, column }));
    return {
      left: list.left,
      right: list.right,
      headers,
      fieldAt: new Map(columns.map(({ field, column }) => [column, field])),
      places: Object.fromEntries(columns.map(({ field, column }) => [field, column])),
      fill: new MergedDown(grid, columns, spansRows),
    };
  });
  return { header, columns: header.columns, claims, before, lists, rows: [], totals: [], damaged: [], signers: [] };
}

/** A row whose identity number is nothing but digits needs no closer look: it is no header. */
function hasPlainNumber(row: Row, { places }: OpenList): boolean {
  const cell = row.cells.find(({ column }) => column === places['id-number']);
  return cell !== undefined && /^\d{15,18}[Xx]?$/.test(cell.text);
}

/** Puts people into the list that is open, and with them the damaged rows above, each on its side of what stands between for nobody. */
function placeMembers(
  blocks: OpenBlock[],
  open: OpenBlock,
  aside: readonly Row[],
  members: readonly RosterRow[],
): void {
  const damaged = open.damaged.splice(0);
  const between = aside[0]?.number ?? 0;
  open.rows.push(...damaged.filter(({ number }) => number < between));
  if (aside.length > 0) placeAside(blocks, open, aside);
  blocks.at(-1)?.rows.push(...damaged.filter(({ number }) => number > between), ...members);
}

/** Puts rows that stand for nobody before the people who follow: they may say of what unit these are, or that they do not take part. */
function placeAside(blocks: OpenBlock[], open: OpenBlock, aside: readonly Row[]): void {
  if (open.rows.length > 0)
    blocks.push({ ...open, before: aside, rows: [], totals: [], damaged: [], signers: [], goesOn: true });
  else blocks.splice(-1, 1, { ...open, before: [...open.before, ...aside] });
}

/** The people of one row; none where it stands for nobody, as far as is known yet. */
function membersIn(row: Row, open: OpenBlock, grid: SheetGrid): RosterRow[] {
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

/** The more it names, the nearer to a header. */
function isNearer(header: FoundHeader, than: FoundHeader | undefined): boolean {
  return than === undefined || fieldsOf(header.columns).size > fieldsOf(than.columns).size;
}
