import { day } from '../claim-sheet/read-values.ts';
import { wantedWords } from '../claim-sheet/wanted-words.ts';
import { type FindingDetails, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { compactText, tidyText } from '../person/tidy-text.ts';
import { withoutTime } from '../statement/read-day.ts';
import { address, type Cell, type Row, type SubmittedFile } from '../submission/cell.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { findLine, type LineFound, type LineSought, type NoticedClaim } from './find-line.ts';
import { type ObjectionField, type ObjectionTable, objectionTable } from './objection-columns.ts';

/** What somebody objects to, with the line of the notice that it is about. */
export interface ReadObjection {
  readonly line: NoticedClaim;
  readonly objector: string | null;
  readonly said: string;
  readonly on: PlainDate;
  readonly origin: { readonly file: string; readonly sheet: string; readonly cell: string };
}

/** The objections of a file, in its order; none where any finding is an error: then nothing of the file is taken. */
export interface ObjectionsRead {
  readonly objections: readonly ReadObjection[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of objections in any layout. Each row has to lead to one line of a notice in force, or nothing of the file is taken. All findings at once.
 *
 * @param lines - of all notices in force, of the latest notice first
 * @param today - the day of an objection that states none
 */
export function readObjections(file: SubmittedFile, lines: readonly NoticedClaim[], today: PlainDate): ObjectionsRead {
  const table = objectionTable(file);
  if (!table)
    return { objections: [], findings: [finding('objections-not-understood', { origin: { file: file.path } })] };
  const reader = new ObjectionReader(file.path, table, lines, today);
  for (const row of table.sheet.rows) if (row.number > table.header.number) reader.read(row);
  const failed = reader.findings.some(({ severity }) => severity === 'error');
  return { objections: failed ? [] : reader.objections, findings: reader.findings };
}

class ObjectionReader {
  readonly findings: Finding[] = [];
  readonly objections: ReadObjection[] = [];
  readonly #file: string;
  readonly #table: ObjectionTable;
  readonly #lines: readonly NoticedClaim[];
  readonly #today: PlainDate;

  constructor(file: string, table: ObjectionTable, lines: readonly NoticedClaim[], today: PlainDate) {
    this.#file = file;
    this.#table = table;
    this.#lines = lines;
    this.#today = today;
  }

  /** Takes a row; one that names neither a line nor an objection, as the blank ones of our form and whatever stands below, is passed over. */
  read(row: Row): void {
    const said = tidyText(this.#cell(row, 'said')?.text ?? '');
    const sought = this.#sought(row);
    const names = sought.claim !== '' || sought.row !== '' || sought.name !== '';
    if (!names && (said === '' || !this.#hasOther(row))) return;
    if (row.cells.every((cell) => cell.text === this.#headerText(cell.column))) return;
    const result = findLine(sought, this.#lines);
    if (said === '') this.#tell('objection-incomplete', row, 'said');
    else if (result.found === undefined) this.#unfound(row, sought, result);
    else this.#take(row, said, result.found);
  }

  #take(row: Row, said: string, line: NoticedClaim): void {
    const on = this.#day(row, line);
    if (on === undefined) return;
    if (line.frozen) this.#tell('objection-paid', row, 'name', { claim: line.claim });
    const objector = tidyText(this.#cell(row, 'objector')?.text ?? '');
    this.objections.push({
      ...{ line, said, on },
      objector: objector === '' ? null : objector,
      origin: { file: this.#file, sheet: this.#table.sheet.name, cell: this.#address(row, 'said') },
    });
  }

  #sought(row: Row): LineSought {
    const text = (field: ObjectionField) => compactText(this.#cell(row, field)?.text ?? '').replace(/^'/, '');
    return {
      ...{ notice: text('notice'), claim: text('claim'), row: text('row'), serial: text('serial') },
      ...{ name: tidyText(this.#cell(row, 'name')?.text ?? ''), unit: tidyText(this.#cell(row, 'unit')?.text ?? '') },
    };
  }

  #unfound(row: Row, sought: LineSought, result: Exclude<LineFound, { readonly found: NoticedClaim }>): void {
    const notices = [...new Set(this.#lines.map(({ notice }) => notice))].slice(0, 5).join('、') || '—';
    const field = sought.claim !== '' ? 'claim' : sought.name === '' ? 'row' : 'name';
    if (result.why === 'unknown') this.#tell('objection-line-unknown', row, field, { notices });
    else if (result.why === 'differs') {
      const { notice, row: place, name, unitName } = result.line;
      this.#tell('objection-line-differs', row, 'name', { notice, row: String(place), shown: name, unit: unitName });
    } else {
      const rows = result.among.map(({ notice, row: place }) => `${notice}-${place}`);
      const named = `${rows.slice(0, 5).join('、')}${rows.length > 5 ? ' …' : ''}`;
      this.#tell('objection-line-ambiguous', row, field, { count: String(rows.length), lines: named });
    }
  }

  /** The day on which it was said: as stated, else today. */
  #day(row: Row, { from, to, notice }: NoticedClaim): PlainDate | undefined {
    const { value, problem } = day(withoutTime(this.#cell(row, 'on')));
    if (problem) return this.#tell('value-not-understood', row, 'on', { column: '日期', wanted: wantedWords.date });
    const on = value ?? this.#today;
    if (value !== undefined && (on < from || on > this.#today))
      return this.#tell('objection-day', row, 'on', { from, today: this.#today });
    if (on > to) this.#tell('objection-late', row, 'on', { notice, to }, on);
    return on;
  }

  #hasOther(row: Row): boolean {
    return (['objector', 'on', 'unit', 'serial'] as const).some((field) => this.#cell(row, field) !== undefined);
  }

  #cell(row: Row, field: ObjectionField): Cell | undefined {
    const column = this.#table.columns.get(field);
    return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
  }

  #headerText(column: number): string | undefined {
    return this.#table.header.cells.find((cell) => cell.column === column)?.text;
  }

  #address(row: Row, field: ObjectionField): string {
    return address(row.number, this.#table.columns.get(field) ?? row.cells[0]?.column ?? 1);
  }

  #tell(
    code: Finding['code'],
    row: Row,
    field: ObjectionField,
    parameters: FindingDetails['parameters'] = {},
    found = this.#cell(row, field)?.text ?? '',
  ): undefined {
    const origin = { file: this.#file, sheet: this.#table.sheet.name, cell: this.#address(row, field) };
    this.findings.push(finding(code, { origin, found, parameters }));
    return undefined;
  }
}
