import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { CellReading } from '../person/cell-reading.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, type Origin } from '../submission/cell.ts';
import type { ClaimRow } from './find-tables.ts';
import { claimFieldTitle } from './names.ts';
import type { Reader } from './read-values.ts';

/** Reads one field of a row; undefined where the row lacks it or it cannot be read. */
export type Take = <Value>(field: ClaimField, read: Reader<Value>) => Value | undefined;

/** Reads the fields of one row, gathering what is wrong with its cells and where the values stand. */
export interface RowReader {
  readonly findings: Finding[];
  readonly origins: Partial<Record<ClaimField, Origin>>;
  /** Where a field stands; where the row lacks it, the place where it belongs, else the row's first cell. */
  readonly stand: (field: ClaimField) => Origin;
  readonly tell: (field: ClaimField, reading: CellReading<unknown>) => void;
  readonly take: Take;
}

/** @param file - as shown */
export function rowReader(row: ClaimRow, file: string, scheme: Scheme): RowReader {
  const findings: Finding[] = [];
  const origins: Partial<Record<ClaimField, Origin>> = {};
  const stand = (field: ClaimField): Origin => {
    const cell = row.cells[field];
    const own =
      cell?.mergedFrom ?? address(cell?.row ?? row.number, cell?.column ?? row.columns?.[field] ?? firstColumn(row));
    return { file, sheet: row.sheet, cell: own };
  };
  const tell = (field: ClaimField, { problem }: CellReading<unknown>) => {
    if (problem === undefined) return;
    const parameters = { column: claimFieldTitle(scheme, field), ...problem.parameters };
    const found = row.cells[field]?.text ?? '';
    // Of days, sums and words only what is as long as a person's number is hidden; what identifies somebody has codes of its own.
    const personal = problem.code === 'value-not-understood' ? { found: 'any' as const } : undefined;
    findings.push(finding(problem.code, { origin: stand(field), found, parameters, ...(personal && { personal }) }));
  };
  const take = <Value>(field: ClaimField, read: Reader<Value>): Value | undefined => {
    const cell = row.cells[field];
    if (cell === undefined) return undefined;
    const reading = read(cell);
    tell(field, reading);
    if (reading.value !== undefined) origins[field] = stand(field);
    return reading.value;
  };
  return { findings, origins, stand, tell, take };
}

/** Of a form, of those cells that stand in the row in which it names who claims. */
function firstColumn({ cells, number }: ClaimRow): number {
  return Math.min(...Object.values(cells).flatMap(({ row, column }) => (row === number ? column : [])));
}
