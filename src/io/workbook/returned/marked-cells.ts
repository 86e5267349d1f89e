import type { DescribedFinding, Severity } from '../../../rules/findings/finding.ts';
import { columnNumber, type Sheet } from '../../../rules/submission/cell.ts';

/** Findings of one sheet by row and column of the cell that shows them. */
export type MarkedCells = ReadonlyMap<number, ReadonlyMap<number, readonly DescribedFinding[]>>;

/** A place on a sheet, from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Row and column of an A1 address; undefined for anything else. */
export function placeOf(cell: string): Place | undefined {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell);
  const [, letters = '', row = ''] = match ?? [];
  return match ? { row: Number(row), column: columnNumber(letters) } : undefined;
}

/**
 * The findings that speak of cells of this sheet, each at the cell that shows it.
 *
 * @param shownAt - the first cell of a merged range for any place in it, since the others are out of sight
 */
export function markedCells(
  sheet: Sheet,
  findings: readonly DescribedFinding[],
  shownAt: (place: Place) => Place,
): MarkedCells {
  const rows = new Map<number, Map<number, DescribedFinding[]>>();
  for (const finding of findings) {
    const place = finding.origin.sheet === sheet.name ? placeOf(finding.origin.cell ?? '') : undefined;
    if (!place) continue;
    const { row, column } = shownAt(place);
    const cells = rows.get(row) ?? new Map<number, DescribedFinding[]>();
    const before = cells.get(column);
    if (before) before.push(finding);
    else cells.set(column, [finding]);
    rows.set(row, cells);
  }
  return rows;
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Orders findings: errors first, then warnings, then notes. */
export function bySeverity(one: DescribedFinding, other: DescribedFinding): number {
  return WEIGHT[one.severity] - WEIGHT[other.severity];
}

/** A place as it is named in the list of problems: `花名册!D12`; of a finding about a whole sheet or file, what there is of it. */
export function placeText({ origin }: DescribedFinding): string {
  return [origin.sheet, origin.cell].filter((part) => part !== undefined).join('!');
}
