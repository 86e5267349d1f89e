import { type FindingDetails, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { address, type Cell, type Row, type Sheet } from '../../submission/cell.ts';
import { labelKey } from '../../submission/label.ts';
import type { FormerTotals } from '../../summary/former-totals.ts';
import { type TotalsField, totalsColumns, totalsField, totalsFields, totalsValue } from './totals-columns.ts';

/** A period's totals with the cell that names it. */
export interface StatedTotals extends FormerTotals {
  readonly origin: { readonly sheet: string; readonly cell: string };
}

/** What the sheet of former periods comes to. Rows with a finding are left out. */
export interface TotalsReading {
  readonly totals: readonly StatedTotals[];
  readonly findings: readonly Finding[];
}

const TOTAL = /^(?:合计|总计|共计|小计|累计|total)$/;

/**
 * Reads the sheet 往期合计: below a header with 期次, 补助人次 and 补助金额, what each period from before this ledger came to, one a row.
 *
 * @param known - numbers of periods whose figures the ledger has already
 */
export function readTotals(sheet: Sheet, file: string, known: ReadonlySet<string>): TotalsReading {
  const header = sheet.rows.find((row) => row.cells.some(({ text }) => totalsField(text) === 'number'));
  const columns = new Map<TotalsField, number>();
  for (const { text, column } of header?.cells ?? []) {
    const field = totalsField(text);
    if (field !== undefined && !columns.has(field)) columns.set(field, column);
  }
  const lacking = totalsFields.find((field) => 'required' in totalsColumns[field] && !columns.has(field));
  if (header === undefined || lacking !== undefined) {
    const origin = { file, sheet: sheet.name, ...(header && { cell: address(header.number, 1) }) };
    const found = totalsColumns[lacking ?? 'number'].names[0];
    return { totals: [], findings: [finding('opening-totals-columns-missing', { origin, found })] };
  }
  const seen = new Map<string, number>();
  const readings = sheet.rows
    .filter(({ number }) => number > header.number)
    .map((row) => readRow(row, { sheet: sheet.name, file, columns, known, seen }));
  return {
    totals: readings.flatMap(({ totals }) => totals),
    findings: readings.flatMap(({ findings }) => findings),
  };
}

interface SheetOfTotals {
  readonly sheet: string;
  readonly file: string;
  readonly columns: ReadonlyMap<TotalsField, number>;
  readonly known: ReadonlySet<string>;
  /** Rows by the period that they name. */
  readonly seen: Map<string, number>;
}

function readRow(row: Row, { sheet, file, columns, known, seen }: SheetOfTotals): TotalsReading {
  const cellOf = (field: TotalsField) => cellIn(row, columns.get(field));
  const named = cellOf('number');
  if (totalsFields.every((field) => cellOf(field) === undefined)) return { totals: [], findings: [] };
  if (named !== undefined && TOTAL.test(labelKey(named.text))) return { totals: [], findings: [] };
  const findings: Finding[] = [];
  const at = (field: TotalsField) => ({ file, sheet, cell: address(row.number, columns.get(field) ?? 1) });
  const tell = (code: Parameters<typeof finding>[0], details: FindingDetails) => findings.push(finding(code, details));
  const values: Partial<Record<TotalsField, string | number>> = {};
  for (const field of totalsFields) {
    const cell = cellOf(field);
    const value = cell && totalsValue(field, cell);
    if (value !== undefined) values[field] = value;
    else if (cell !== undefined || 'required' in totalsColumns[field]) {
      const column = totalsColumns[field].names[0];
      tell('opening-totals-malformed', { origin: at(field), found: cell?.text ?? '', parameters: { column } });
    }
  }
  const { from, to, number } = values;
  if (from !== undefined && to !== undefined && from >= to)
    tell('opening-totals-malformed', {
      origin: at('to'),
      found: cellOf('to')?.text ?? '',
      parameters: { column: '止' },
    });
  const before = typeof number === 'string' ? seen.get(number) : undefined;
  if (before !== undefined)
    tell('opening-totals-repeated', { origin: at('number'), found: String(number), parameters: { row: before } });
  else if (typeof number === 'string') {
    seen.set(number, row.number);
    if (known.has(number)) tell('opening-totals-known', { origin: at('number'), found: number });
  }
  if (findings.length > 0) return { totals: [], findings };
  return { totals: [{ ...totalsOf(values), origin: { sheet, cell: at('number').cell } }], findings };
}

function totalsOf(values: Partial<Record<TotalsField, string | number>>): FormerTotals {
  const text = (field: TotalsField) => (values[field] === undefined ? null : String(values[field]));
  const count = (field: TotalsField) => (values[field] === undefined ? null : Number(values[field]));
  const [fresh, renewing] = [count('new'), count('renewing')];
  const both = fresh === null || renewing === null ? null : fresh + renewing;
  return {
    ...{ number: text('number') ?? '', from: text('from'), to: text('to'), units: count('units') },
    ...{ members: count('members') ?? both, new: fresh, renewing, fees: text('fees') },
    ...{ visits: count('visits') ?? 0, persons: count('persons'), granted: text('granted') ?? '0.00' },
    ...{ other: text('other'), closing: text('closing') },
  };
}

function cellIn(row: Row, column: number | undefined): Cell | undefined {
  return row.cells.find((cell) => cell.column === column && cell.text.trim() !== '');
}
