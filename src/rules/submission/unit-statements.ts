import { type UnitField, unitField } from '../scheme/forms.ts';
import { address, type Cell, type Row } from './cell.ts';
import { statedValue } from './label.ts';
import { type LabelNames, labelledValues, unitName } from './labelled-text.ts';
import { cellAt, mergeFrom, type SheetGrid } from './sheet-grid.ts';
import type { Fact } from './submission.ts';
import { unitNameInTitle } from './unit-title.ts';

/** A fact of a unit as some cell states it; of several the lowest rank counts, then the first. Empty and in the label's cell where a label has no value. */
export interface Statement {
  readonly field: UnitField;
  readonly fact: Fact;
  readonly rank: number;
}

/** The statements of one unit in a table of units (汇总表): one line each. */
export type UnitLine = readonly Statement[];

/** What rows outside a roster's list say of units. */
export interface Statements {
  readonly facts: readonly Statement[];
  /** Lines of tables that have more than one unit. */
  readonly lines: readonly UnitLine[];
}

/** Rank of a unit's name that only a title holds. */
export const titleRank = 90;

const counted: ReadonlySet<UnitField> = new Set<UnitField>([
  'staff',
  'union-members',
  'women',
  'insured',
  'eligible',
  'hardship-staff',
  'participants',
]);

/** How many empty columns may stand between a label and its value. */
const widestGap = 3;

interface Reading {
  readonly grid: SheetGrid;
  readonly file: string;
  readonly names: LabelNames;
}

/** Reads what these rows say of units: `label：value` in one cell, a value beside or below its label, a table of units, a title. */
export function statementsIn(rows: readonly Row[], reading: Reading): Statements {
  const facts: Statement[] = [];
  const lines: UnitLine[] = [];
  let taken = -1;
  rows.forEach((row, index) => {
    if (index <= taken) return;
    const table = unitTableAt(rows, index, reading);
    if (table) {
      taken = index + table.length;
      const [only] = table;
      if (only && table.length === 1) facts.push(...only);
      else lines.push(...table);
      return;
    }
    for (const cell of row.cells) facts.push(...statedBy(cell, row, rows[index + 1], reading));
  });
  return { facts, lines };
}

function statedBy(cell: Cell, row: Row, below: Row | undefined, reading: Reading): Statement[] {
  if (cell.kind !== 'text') return [];
  const pairs = labelledValues(cell.text, reading.names);
  if (pairs.length > 0) {
    return pairs.flatMap(({ match, value }) => {
      if (value !== '') return statement(match.field, match.rank, value, cell, reading);
      const found = pairs.length === 1 ? besideOrBelow(cell, match.field, match.rank, row, below, reading) : [];
      return found.length > 0 ? found : [{ field: match.field, rank: match.rank, fact: factIn(cell, '', reading) }];
    });
  }
  const label = reading.names(cell.text);
  if (label) return besideOrBelow(cell, label.field, label.rank, row, below, reading);
  const titled = unitNameInTitle(cell.text);
  return titled ? statement('unit-name', titleRank, titled, cell, reading) : [];
}

function besideOrBelow(
  label: Cell,
  field: UnitField,
  rank: number,
  row: Row,
  below: Row | undefined,
  reading: Reading,
): Statement[] {
  const right = (mergeFrom(reading.grid, label)?.right ?? label.column) + 1;
  const next = row.cells.find((cell) => cell.column >= right);
  if (next && next.column <= right + widestGap && !isLabel(next, reading)) {
    return statement(field, rank, statedValue(next.text), next, reading);
  }
  const under = below?.number === row.number + 1 ? cellAt(below, label.column) : undefined;
  return under && !isLabel(under, reading) ? statement(field, rank, statedValue(under.text), under, reading) : [];
}

function isLabel(cell: Cell, { names }: Reading): boolean {
  return cell.kind === 'text' && (names(cell.text) !== undefined || /[:：]/.test(cell.text));
}

function statement(field: UnitField, rank: number, value: string, cell: Cell, reading: Reading): Statement[] {
  const stated = field === 'unit-name' ? unitName(value) : value;
  const isResult = cell.kind === 'error' || cell.kind === 'formula-without-value';
  if (stated === '' || (counted.has(field) && !isResult && !/[\d〇零一二三四五六七八九十百千]/.test(stated))) return [];
  return [{ field, rank, fact: factIn(cell, stated, reading) }];
}

function factIn(cell: Cell, value: string, { file, grid }: Reading): Fact {
  return { value, cell, origin: { file, sheet: grid.sheet.name, cell: address(cell.row, cell.column) } };
}

/** The lines below a row of labels that stand side by side, the unit's name among them; undefined where the row is no such header. */
function unitTableAt(rows: readonly Row[], index: number, reading: Reading): UnitLine[] | undefined {
  const header = rows[index];
  if (!header) return undefined;
  const labels = header.cells.flatMap((cell) => {
    const match = cell.kind === 'text' ? reading.names(cell.text) : undefined;
    return match ? [{ column: cell.column, match }] : [];
  });
  const places = labels.filter(({ match }, at) => labels.findIndex((each) => each.match.field === match.field) === at);
  const neighbours = labels.some(({ column }, at) => labels[at + 1]?.column === column + 1);
  if (!neighbours || places.length < 2 || !places.some(({ match }) => match.field === 'unit-name')) return undefined;
  const lines: UnitLine[] = [];
  for (let at = index + 1, row = rows[at]; row?.number === header.number + (at - index); at += 1, row = rows[at]) {
    const line = places.flatMap(({ column, match }) => {
      const cell = cellAt(row, column);
      return cell && !isLabel(cell, reading)
        ? statement(match.field, match.rank, statedValue(cell.text), cell, reading)
        : [];
    });
    const name = line.find(({ field }) => field === 'unit-name')?.fact.value ?? '';
    if (line.length < 2 || name === '' || /^(?:合计|小计|总计|共计)/.test(name.replace(/\s/g, ''))) break;
    lines.push(line);
  }
  return lines.length > 0 ? lines : undefined;
}

/** The statements that count: of each field the surest, then the first. Of a count that is stated differently in several places (a sum on each page) none. */
export function settle(statements: readonly Statement[]): Partial<Record<UnitField, Fact>> {
  const settled: Partial<Record<UnitField, Fact>> = {};
  for (const field of unitField.options) {
    const claims = statements.filter((each) => each.field === field && each.fact.value !== '');
    const best = Math.min(...claims.map(({ rank }) => rank));
    const [first, ...others] = claims.filter(({ rank }) => rank === best);
    if (!first) continue;
    const perPage = field === 'participants' || field === 'total-fee';
    if (perPage && others.some(({ fact }) => fact.value !== first.fact.value)) continue;
    settled[field] = first.fact;
  }
  return settled;
}
