import type { ClaimField } from '../scheme/forms.ts';
import type { Cell, Row, Sheet } from '../submission/cell.ts';
import { labelledValues } from '../submission/labelled-text.ts';
import type { NameMatch } from '../submission/name-matcher.ts';
import { mergeFrom, type SheetGrid, sheetGrid } from '../submission/sheet-grid.ts';
import { unitOfColumn, unitOfSums } from '../value/sum-unit.ts';
import { filledIn } from './filled-in.ts';
import { ofClaims, statesSum } from './find-header.ts';
import type { BesideCell, ClaimRow } from './find-tables.ts';
import { besidesOnForm } from './form-besides.ts';
import { asksOpinion, opinionsOf } from './opinion.ts';
import { asksBesidePayee, withoutPayeesRelation } from './payees-relation.ts';
import { isVoid } from './void-mark.ts';

type Names = (text: string) => NameMatch<ClaimField> | undefined;

/** A field of a form with the cell of its value. */
interface Pair {
  readonly match: NameMatch<ClaimField>;
  readonly cell: Cell;
}

interface OpenForm {
  readonly cells: Map<ClaimField, Pair>;
  readonly beside: BesideCell[];
}

/** How many empty columns may stand between a label and its value. */
const widestGap = 3;

/**
 * Finds the claim forms on a sheet: labels with their values beside them or behind a colon, one form to a sheet or several one below the other. Labels left blank
 * state nothing; a form that names nobody is a blank one.
 *
 * @param asks - whether a label that is no field is kept with its value, beside the fields
 */
export function findForms(sheet: Sheet, names: Names, asks: (label: string) => boolean = () => false): ClaimRow[] {
  const grid = sheetGrid(sheet);
  const forms: OpenForm[] = [];
  for (const row of sheet.rows) {
    for (const pair of pairsIn(row, grid, names)) {
      const open = forms.at(-1);
      if (open === undefined || beginsAnother(pair, open))
        forms.push({ cells: new Map([[pair.match.field, pair]]), beside: [] });
      else take(pair, open);
    }
    const kept = (label: string) => asks(label) || asksOpinion(label);
    forms.at(-1)?.beside.push(...besidesOnForm(row, kept, (label) => valueBeside(label, row, grid, names)));
  }
  return forms.flatMap((form) => claimOf(sheet, grid, form, asks) ?? []);
}

/** What a sheet of forms says of the unit of its sums, where that is not yuan: labels of money, titles and notes. */
export function formsNotInYuan(sheet: Sheet, names: Names): Cell[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.filter(({ kind, text }) => {
      if (kind !== 'text') return false;
      if (unitOfSums(text) !== undefined) return true;
      return unitOfColumn(text) !== undefined && statesSum(names(text)?.field ?? '');
    }),
  );
}

/** Whether some label of an identity number has one beside it: then the sheet is a form, whatever its rows look like. */
export function isForm(forms: readonly ClaimRow[]): boolean {
  return forms.some(({ cells }) => /\d{15}/.test(cells['id-number']?.text.replace(/\s/g, '') ?? ''));
}

/** A second name or number of the same surety, once the form has something that only claims have, is the next form's. */
function beginsAnother({ match, cell }: Pair, { cells }: OpenForm): boolean {
  if (match.field !== 'name' && match.field !== 'id-number' && match.field !== 'unit-name') return false;
  const held = cells.get(match.field);
  const whole = [...cells.keys()].some((field) => ofClaims.test(field));
  return held !== undefined && whole && held.match.rank === match.rank && held.cell.text !== cell.text;
}

function take(pair: Pair, { cells }: OpenForm): void {
  const held = cells.get(pair.match.field);
  if (held === undefined || pair.match.rank < held.match.rank) cells.set(pair.match.field, pair);
}

function claimOf(
  sheet: Sheet,
  grid: SheetGrid,
  { cells: pairs, beside }: OpenForm,
  asks: (label: string) => boolean,
): ClaimRow | undefined {
  const cells: Partial<Record<ClaimField, Cell>> = {};
  for (const [field, { cell }] of pairs) cells[field] = cell;
  const who = cells.name ?? cells['id-number'];
  const fields = [...pairs.keys()];
  if (who === undefined || fields.length < 3 || !fields.some((field) => ofClaims.test(field))) return undefined;
  const hidden = grid.sheet.rows.find(({ number }) => number === who.row)?.hidden ?? false;
  const { refused, unclear } = opinionsOf(beside);
  const marked =
    Object.values(cells).find(({ kind, text }) => kind === 'text' && isVoid(text)) ??
    beside.find(({ cell }) => isVoid(cell.text))?.cell ??
    refused;
  const asked = beside.filter(({ header }) => asks(header));
  const besides = asked.length > 0 ? { beside: asked } : {};
  const told = { ...besides, ...(marked && { marked }), ...(unclear && { unclear }) };
  const row: ClaimRow = { sheet: sheet.name, number: who.row, hidden, cells, ...told };
  return asksBesidePayee(row) ? withoutPayeesRelation(row) : row;
}

function pairsIn(row: Row, grid: SheetGrid, names: Names): Pair[] {
  return row.cells.flatMap((cell) => {
    if (cell.kind !== 'text') return [];
    const within = labelledValues(cell.text, names);
    if (within.length > 0) {
      return within.flatMap(({ match, value }) => {
        if (filledIn(value) !== '') return [{ match, cell: { ...cell, text: filledIn(value) } }];
        const beside = within.length === 1 ? valueBeside(cell, row, grid, names) : undefined;
        return beside ? [{ match, cell: beside }] : [];
      });
    }
    const match = names(cell.text);
    const beside = match && valueBeside(cell, row, grid, names);
    return match && beside ? [{ match, cell: beside }] : [];
  });
}

/** The cell to the right of a label, unless that is a label itself. */
function valueBeside(label: Cell, row: Row, grid: SheetGrid, names: Names): Cell | undefined {
  const right = (mergeFrom(grid, label)?.right ?? label.column) + 1;
  const next = row.cells.find(({ column }) => column >= right);
  if (next === undefined || next.column > right + widestGap) return undefined;
  if (next.kind !== 'text') return next;
  const isLabel = names(next.text) !== undefined || labelledValues(next.text, names).length > 0;
  const text = filledIn(next.text);
  return isLabel || text === '' ? undefined : { ...next, text };
}
