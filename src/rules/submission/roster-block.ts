import type { Row } from './cell.ts';
import { type Claims, settleClaims, spansRows } from './claims.ts';
import type { FoundHeader, HeaderColumn } from './header.ts';
import { MergedDown } from './merged-down.ts';
import type { CellsByField } from './row-kind.ts';
import type { SheetGrid } from './sheet-grid.ts';
import type { SignerRow } from './signer-rows.ts';
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

/** A block that people are still put into. */
export interface OpenBlock extends RosterBlock {
  readonly header: FoundHeader;
  readonly lists: readonly OpenList[];
  readonly rows: RosterRow[];
  readonly totals: Row[];
  /** Rows below the last person that are people if another follows. */
  readonly damaged: RosterRow[];
  /** Those as well, if another follows at once. */
  readonly signers: SignerRow[];
}

/** One list of a block; several stand side by side. Columns from 1, both ends inclusive. */
export interface OpenList {
  readonly left: number;
  readonly right: number;
  readonly headers: ReadonlyMap<number, string>;
  readonly fieldAt: ReadonlyMap<number, keyof CellsByField>;
  readonly places: Readonly<Partial<Record<keyof CellsByField, number>>>;
  readonly fill: MergedDown<keyof CellsByField>;
}

/**
 * The block that a header begins, without people yet.
 *
 * @param before - rows above it that stand for nobody
 */
export function openBlock(grid: SheetGrid, header: FoundHeader, before: readonly Row[]): OpenBlock {
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

/** Puts people into the list that is open, and with them the damaged rows above, each on its side of what stands between for nobody. */
export function placeMembers(
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
