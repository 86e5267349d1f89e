import { readIdentityNumber } from '../../person/identity-number.ts';
import { compactText } from '../../person/tidy-text.ts';
import { address, type Cell, type Origin, type Row, type Sheet, type SubmittedFile } from '../../submission/cell.ts';
import { statedValue } from '../../submission/label.ts';
import { unitName } from '../../submission/labelled-text.ts';
import { cellAt } from '../../submission/sheet-grid.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type ListColumns, type ListField, listColumns } from './list-columns.ts';
import { readDay } from './read-day.ts';

/** Somebody whom a list that auditors brought names. */
export interface ListedPerson {
  /** Normalised: 18 digits also where the list has 15. */
  readonly number: string;
  readonly name: string | undefined;
  /** Of a list of the dead the day of death. */
  readonly day: PlainDate | undefined;
  /** The unit that the row or a label above it names, as it is written. */
  readonly unit: string | undefined;
  readonly origin: Origin;
}

/** A list as far as it could be understood. */
export interface PersonList {
  readonly persons: readonly ListedPerson[];
  /** Where a number stands that is none. */
  readonly notUnderstood: readonly Origin[];
}

const UNIT_LABEL = /(?:单位名称|工作单位|发放单位|所属单位|单位)[:：]\s*([^\s:：,，;；]+)/;

/** Reads a list of people in any layout: every visible sheet on which identity numbers stand, with names, days and units where it has them. */
export function readPersonList(file: SubmittedFile): PersonList {
  const persons: ListedPerson[] = [];
  const notUnderstood: Origin[] = [];
  for (const sheet of file.sheets) {
    const columns = sheet.visibility === 'visible' ? listColumns(sheet) : undefined;
    if (columns === undefined) continue;
    const reader = new SheetReader(sheet, columns);
    for (const [index, row] of sheet.rows.entries()) {
      reader.see(row);
      const cell = index > columns.header ? reader.cell(row, 'number') : undefined;
      if (cell === undefined) continue;
      const origin = { file: file.path, sheet: sheet.name, cell: address(cell.row, cell.column) };
      const { document } = readIdentityNumber(cell);
      if (document !== undefined) persons.push({ number: document.number, ...reader.rest(row), origin });
      else if (/\d{6}/.test(compactText(cell.text))) notUnderstood.push(origin);
    }
  }
  return { persons, notUnderstood };
}

class SheetReader {
  readonly #sheet: Sheet;
  readonly #columns: ListColumns['columns'];
  /** Of the label that was seen last. */
  #labelled: string | undefined;

  constructor(sheet: Sheet, { columns }: ListColumns) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  /** A label above a table, or between two, names the unit of all rows below it. */
  see(row: Row): void {
    for (const { text } of row.cells) {
      const labelled = UNIT_LABEL.exec(statedValue(text))?.[1];
      const name = labelled === undefined ? '' : unitName(labelled);
      if (name !== '') this.#labelled = name;
    }
  }

  cell(row: Row, field: ListField): Cell | undefined {
    const column = this.#columns.get(field);
    return column === undefined ? undefined : cellAt(row, column);
  }

  rest(row: Row): Omit<ListedPerson, 'number' | 'origin'> {
    const name = compactText(this.cell(row, 'name')?.text ?? '');
    const unit = unitName(statedValue((this.cell(row, 'unit') ?? this.#merged(row, 'unit'))?.text ?? ''));
    return {
      name: name === '' ? undefined : name,
      day: readDay(this.cell(row, 'day')),
      unit: unit === '' ? this.#labelled : unit,
    };
  }

  /** The first cell of the merged range that the row's cell is part of. */
  #merged(row: Row, field: ListField): Cell | undefined {
    const column = this.#columns.get(field);
    if (column === undefined) return undefined;
    const range = this.#sheet.merges.find(
      (each) => each.left <= column && column <= each.right && each.top <= row.number && row.number <= each.bottom,
    );
    if (range === undefined) return undefined;
    return cellAt(
      this.#sheet.rows.find((each) => each.number === range.top),
      range.left,
    );
  }
}
