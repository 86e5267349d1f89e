import type { Row } from './cell.ts';
import {
  type FoundHeader,
  fieldsOf,
  type HeaderNames,
  headerAt,
  isComplete,
  mappedHeader,
  namesPeople,
} from './header.ts';
import { membersIn } from './members-in-row.ts';
import { type OpenBlock, type OpenList, openBlock, placeMembers, type RosterBlock } from './roster-block.ts';
import type { SheetGrid } from './sheet-grid.ts';
import { signersGoingOn } from './signer-rows.ts';

/** What one sheet holds: its lists, and the rows that say something else. */
export interface RosterSheet {
  readonly grid: SheetGrid;
  readonly blocks: readonly RosterBlock[];
  /** Rows that stand for nobody, below the last header; all rows where there is none. */
  readonly rest: readonly Row[];
  /** The row most like a header, where none was taken for one; it names people in some way. */
  readonly nearest?: FoundHeader;
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

/** A row whose identity number is nothing but digits needs no closer look: it is no header. */
function hasPlainNumber(row: Row, { places }: OpenList): boolean {
  const cell = row.cells.find(({ column }) => column === places['id-number']);
  return cell !== undefined && /^\d{15,18}[Xx]?$/.test(cell.text);
}

/** The more it names, the nearer to a header. */
function isNearer(header: FoundHeader, than: FoundHeader | undefined): boolean {
  return than === undefined || fieldsOf(header.columns).size > fieldsOf(than.columns).size;
}
