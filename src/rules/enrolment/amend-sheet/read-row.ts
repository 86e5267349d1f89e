import { type FindingCode, finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { understandable } from '../../findings/person-reasons.ts';
import { readBankCard } from '../../person/bank-card.ts';
import { type CellReading, hasValue } from '../../person/cell-reading.ts';
import { readIdentityNumber } from '../../person/identity-number.ts';
import { readName } from '../../person/name.ts';
import { compactText, saysNothing, tidyText } from '../../person/tidy-text.ts';
import type { Scheme } from '../../scheme/schema.ts';
import { address, type Cell, type Origin } from '../../submission/cell.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { Text, TextParameters } from '../../value/text.ts';
import type { StatedPerson } from '../amend/checked-person.ts';
import { readDate } from '../read-date.ts';
import { yesOrNo } from '../yes-or-no.ts';
import { type AmendField, amendTitle } from './fields.ts';
import type { AmendCells } from './find-rows.ts';
import { goesWith, type Matter, matterOf, mattersOf, matterWords, neededFields } from './matters.ts';
import { withUnitNamed } from './unit-in-matter.ts';

/** What one row asks for, with where its values stand. What it does not state is null or absent. */
export interface AmendRow {
  readonly file: string;
  readonly row: AmendCells;
  /** Undefined where it cannot be told. */
  readonly matter: Matter | undefined;
  readonly unit: string | null;
  readonly name: string | null;
  /** Of who is amended, or who joins. */
  readonly number: string | null;
  readonly on: PlainDate | null;
  readonly reason: string;
  readonly newUnit: string | null;
  /** Who takes over, as texts. */
  readonly newcomer: StatedPerson;
  readonly right: {
    readonly name?: string;
    readonly number?: string;
    readonly bankCard?: string;
    readonly bank?: string;
    /** In the scheme's words or in any others. */
    readonly staffKind?: string;
  };
  readonly confirmed: {
    readonly unitPaid: boolean;
    readonly withoutClaims: boolean;
    readonly paidOn: PlainDate | null;
  };
  /** Of the row's cells; an error withholds the row. */
  readonly findings: readonly Finding[];
}

/** Where a field stands in a row; where the row lacks it, the place where it belongs, else what the row asks for. */
export function standOf(
  { file, row: { sheet, number, cells, columns } }: Pick<AmendRow, 'file' | 'row'>,
  field: AmendField,
): Origin {
  const cell = cells[field];
  const column =
    cell?.column ?? columns[field] ?? columns.matter ?? columns.name ?? Math.min(...Object.values(columns).map(Number));
  return { file, sheet, cell: cell?.mergedFrom ?? address(number, column) };
}

/** Fields of which a newcomer's are read, by those of a roster. */
const NEWCOMER = ['name', 'id-number', 'sex', 'phone', 'staff-kind', 'insurance', 'bank', 'bank-card'] as const;

/** Reads one row. All that is wrong with its cells is told at once. */
export function readAmendRow(stated: AmendCells, file: string, scheme: Scheme): AmendRow {
  const row = withUnitNamed(stated);
  const cells = new RowCells(row, file, scheme);
  const matter = cells.matter();
  const number = cells.number('id-number') ?? null;
  const right = {
    name: cells.take('right-name', (cell) => readName(cell)),
    number: cells.number('right-id-number'),
    bankCard: cells.take('right-bank-card', readBankCard),
    bank: cells.words('right-bank') ?? undefined,
    staffKind: cells.words('right-staff-kind') ?? undefined,
  };
  const read = {
    unit: cells.words('unit-name'),
    name: cells.take('name', (cell) => readName(cell)) ?? null,
    number,
    on: cells.take('date', readDate) ?? null,
    reason: cells.words('reason') ?? '',
    newUnit: cells.words('new-unit'),
    newcomer: cells.newcomer(),
    right: Object.fromEntries(Object.entries(right).filter(([, value]) => value !== undefined)),
    confirmed: {
      unitPaid: cells.confirmed('unit-paid'),
      withoutClaims: cells.confirmed('without-claims'),
      paidOn: cells.take('paid-on', readDate) ?? null,
    },
  };
  if (matter !== undefined) cells.judge(matter, scheme);
  return { file, row, matter, ...read, findings: cells.findings };
}

class RowCells {
  readonly findings: Finding[] = [];
  readonly #row: AmendCells;
  readonly #file: string;
  readonly #scheme: Scheme;

  constructor(row: AmendCells, file: string, scheme: Scheme) {
    this.#row = row;
    this.#file = file;
    this.#scheme = scheme;
  }

  matter(): Matter | undefined {
    const cell = this.#filled('matter');
    if (cell === undefined) {
      this.#missing('matter', { zh: '变更', en: 'An amendment' });
      return undefined;
    }
    const matter = matterOf(cell.text);
    if (matter !== undefined) return matter;
    const all = mattersOf(this.#scheme).map((each) => matterWords[each]);
    const matters = { zh: all.map(({ zh }) => zh).join('、'), en: all.map(({ en }) => en).join(', ') };
    this.#tell('amend-matter-unknown', 'matter', { matters });
    return undefined;
  }

  /** A number that was read; undefined where there is none, or where it cannot be relied on. */
  number(field: 'id-number' | 'right-id-number' | 'newcomer-id-number'): string | undefined {
    const cell = this.#row.cells[field];
    if (cell === undefined) return undefined;
    const { document, problems } = readIdentityNumber(cell);
    for (const { code, parameters } of problems) {
      if (code !== 'id-number-missing') this.#tell(code, field, parameters);
    }
    if (!hasValue(cell)) this.#broken(field, cell);
    return document?.number;
  }

  take<Value>(field: AmendField, read: (cell: Cell | undefined) => CellReading<Value>): Value | undefined {
    const cell = this.#row.cells[field];
    if (cell === undefined) return undefined;
    if (!hasValue(cell)) this.#broken(field, cell);
    const { value, problem } = read(cell);
    if (problem && problem.code !== 'name-missing') this.#tell(problem.code, field, problem.parameters);
    return value;
  }

  words(field: AmendField): string | null {
    const cell = this.#filled(field);
    return cell === undefined ? null : tidyText(cell.text);
  }

  confirmed(field: 'unit-paid' | 'without-claims'): boolean {
    const cell = this.#filled(field);
    if (cell === undefined) return false;
    const said = yesOrNo(compactText(cell.text).toLowerCase());
    if (said === undefined) this.#tell('value-not-understood', field, { wanted: understandable.hardship });
    return said ?? false;
  }

  /** What is stated of who takes over, as the roster's own readers take it; cells that hold no text are read here, where they still are cells. */
  newcomer(): StatedPerson {
    const stated = NEWCOMER.flatMap((field) => {
      const own = `newcomer-${field}` as const;
      const cell = this.#filled(own);
      if (cell === undefined) return [];
      if (own === 'newcomer-id-number') return [[field, this.number(own) ?? ''] as const];
      if (own === 'newcomer-bank-card') return [[field, this.take(own, readBankCard) ?? ''] as const];
      return [[field, tidyText(cell.text)] as const];
    });
    return Object.fromEntries(stated.filter(([, text]) => text !== ''));
  }

  /** What the matter needs and lacks, and what does not go with it. */
  judge(matter: Matter, scheme: Scheme): void {
    const word = matterWords[matter];
    const needed = [...neededFields[matter], 'reason' as const, ...identifying(this.#row)];
    for (const field of new Set(needed)) if (this.#filled(field) === undefined) this.#missing(field, word);
    const rights = Object.keys(this.#row.cells).filter(
      (field) => field.startsWith('right-') && this.#filled(field as AmendField),
    );
    if (matter === 'correction' && rights.length === 0) this.#missing('right-name', word);
    if (
      matter === 'substitution' &&
      scheme.substitution?.withinDays !== undefined &&
      this.#filled('paid-on') === undefined
    )
      this.#missing('paid-on', word);
    for (const field of Object.keys(this.#row.cells) as AmendField[]) {
      if (this.#filled(field) !== undefined && !goesWith(field, matter) && !this.#repeatsUnit(field))
        this.#tell('amend-cell-contradicts', field, { matter: word });
    }
  }

  #repeatsUnit(field: AmendField): boolean {
    return field === 'new-unit' && this.words('new-unit') === this.words('unit-name');
  }

  /** A cell that says something. */
  #filled(field: AmendField): Cell | undefined {
    const cell = this.#row.cells[field];
    return cell !== undefined && !saysNothing(compactText(cell.text)) ? cell : undefined;
  }

  #missing(field: AmendField, matter: Text): void {
    const at = standOf({ file: this.#file, row: this.#row }, field);
    if (
      this.findings.some(
        ({ origin, severity }) =>
          severity === 'error' && origin.cell === at.cell && origin.sheet === at.sheet && field in this.#row.columns,
      )
    )
      return;
    this.#tell('amend-cell-missing', field, { matter });
  }

  #broken(field: AmendField, cell: Cell): void {
    this.#tell(cell.kind === 'error' ? 'cell-error' : 'formula-without-value', field);
  }

  #tell(code: FindingCode, field: AmendField, parameters: TextParameters = {}): void {
    const origin = standOf({ file: this.#file, row: this.#row }, field);
    const found = this.#row.cells[field]?.text ?? '';
    const personal = code === 'value-not-understood' ? { personal: { found: 'any' as const } } : {};
    const all = { column: amendTitle(this.#scheme, field), ...parameters };
    this.findings.push(finding(code, { origin, found, parameters: all, ...personal }));
  }
}

/** Who is meant: by number; without one, by name and unit. */
function identifying({ cells }: AmendCells): readonly AmendField[] {
  const number = cells['id-number'];
  return number !== undefined && !saysNothing(compactText(number.text))
    ? []
    : cells.name && cells['unit-name']
      ? []
      : ['id-number'];
}
