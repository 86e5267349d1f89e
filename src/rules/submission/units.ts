import { type UnitField, unitField } from '../scheme/forms.ts';
import { unitKey } from '../value/unit-name.ts';
import { address, type Cell, type Origin, type SubmittedFile } from './cell.ts';
import { statedValue } from './label.ts';
import { unitName } from './labelled-text.ts';
import { peopleBelowTotal } from './people-below-total.ts';
import type { RosterBlock } from './roster-block.ts';
import { totalsAgainstList } from './section-totals.ts';
import { unitReader, unitsOfSections } from './section-units.ts';
import { type Section, type SheetSections, statedUnit } from './sections.ts';
import type { Fact, RosterColumn, RosterRow, Submission } from './submission.ts';
import { type Statement, settle } from './unit-statements.ts';

type UnitFacts = Partial<Record<UnitField, Fact>>;

/** A unit's name as it is compared; where rows have none, the section that they stand in. */
type UnitOrSection = string | Section;

/** Facts that a roster may repeat in each row, in columns of its own fields. */
const inRows = ['unit-name', 'credit-code', 'unit-kind', 'region'] as const satisfies readonly UnitField[];

/** Facts that may stand once above a list of several units, and hold for each where no other unit is named there; a count would be of all together. */
const ofAll: ReadonlySet<UnitField> = new Set<UnitField>(['unit-kind', 'region']);

interface Group {
  readonly rows: RosterRow[];
  readonly columns: Set<RosterColumn>;
  readonly sections: Set<Section>;
  /** The first value of each fact that stands in the unit's rows. */
  readonly inRows: UnitFacts;
}

/**
 * Sorts the people of a file by unit: the unit's column first (filled in within merged cells), else what stands above or below the list, else the only unit
 * that the file names. Rows of which nothing says the unit stay together without a name. Units come in the order in which they first appear.
 *
 * @param columnsOf - the columns of a list as a submission keeps them
 * @param ofOthers - rows of people of whom the file says that they take no part
 */
export function submissionsOf(
  file: SubmittedFile,
  sheets: readonly SheetSections[],
  columnsOf: (block: RosterBlock) => readonly RosterColumn[],
  ofOthers: ReadonlySet<RosterRow> = new Set(),
): Submission[] {
  const all = sheets.flatMap((sheet) => sheet.sections);
  const sections = all.filter(({ blocks }) => blocks.some(({ rows }) => rows.length > 0));
  const empty = all.filter((section) => !sections.includes(section));
  const elsewhere = [...sheets, ...empty].flatMap(({ facts }) => facts);
  const unitOfRow = unitReader();
  const unitOf = unitsOfSections(sections, elsewhere, unitOfRow);
  const groups = new Map<UnitOrSection, Group>();
  const unitsIn = new Map<Section, Set<UnitOrSection>>();
  for (const section of sections) {
    const units = new Set<UnitOrSection>();
    unitsIn.set(section, units);
    for (const block of section.blocks) {
      const columns = columnsOf(block);
      for (const row of block.rows) {
        const unit = unitOfRow(row) ?? unitOf.get(section) ?? section;
        units.add(unit);
        const group = groups.get(unit) ?? { rows: [], columns: new Set(), sections: new Set(), inRows: {} };
        groups.set(unit, group);
        takeRow(group, row, section, columns, file.path);
      }
    }
  }
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const belowTotals = sections.flatMap((section) => peopleBelowTotal(section, file.path) ?? []);
  return [...groups].map(([unit, group]) => {
    const own = [...group.sections].filter((section) => unitsIn.get(section)?.size === 1);
    const line = lines.filter((each) => typeof unit === 'string' && statedUnit(each) === unit).flat();
    const stated = own.flatMap((section) => {
      const sheet = sheets.find((each) => each.sections.includes(section))?.sections ?? [];
      return [
        ...section.facts,
        ...totalsAgainstList(section, file.path, [sheet, ...(groups.size > 1 ? [sections] : [])]),
      ];
    });
    const shared = [...group.sections].flatMap(({ facts }) => (statedUnit(facts) === undefined ? facts : []));
    const ofEach = shared.filter(({ field }) => ofAll.has(field));
    const sources = [stated, line, groups.size === 1 ? elsewhere : ofEach];
    const facts = factsOf(unit, sources, group.inRows);
    const emptyLabels = emptyLabelsOf(facts, sources.flat());
    const below = belowTotals.filter(({ first, origin }) =>
      group.rows.some(({ number, sheet }) => number === first && sheet === origin.sheet),
    );
    const others = ofOthers.size === 0 ? [] : group.rows.filter((row) => ofOthers.has(row));
    return {
      file: file.path,
      sha256: file.sha256,
      format: file.format,
      unit: facts,
      ...(Object.keys(emptyLabels).length > 0 && { emptyLabels }),
      columns: [...group.columns],
      rows: group.rows,
      ...(below.length > 0 && { belowTotals: below }),
      ...(others.length > 0 && { ofOthers: others }),
    };
  });
}

function takeRow(group: Group, row: RosterRow, section: Section, columns: readonly RosterColumn[], file: string): void {
  if (group.rows.at(-1)?.columns !== row.columns) for (const column of columns) group.columns.add(column);
  group.rows.push(row);
  group.sections.add(section);
  takeFactsInRow(group.inRows, row, columns, file);
}

function takeFactsInRow(facts: UnitFacts, row: RosterRow, columns: readonly RosterColumn[], file: string): void {
  const take = (field: UnitField, cell: Cell) => {
    const stated = statedValue(cell.text);
    const value = field === 'unit-name' ? unitName(stated) : stated;
    if (value === '') return;
    facts[field] = {
      value,
      cell,
      origin: { file, sheet: row.sheet, cell: cell.mergedFrom ?? address(cell.row, cell.column) },
    };
  };
  for (const field of inRows) {
    const cell = row.cells[field];
    if (cell && !facts[field]) take(field, cell);
  }
  for (const cell of row.unknown) {
    const field = columns.find(
      ({ column, unitField: fact }) => fact !== undefined && column === cell.column,
    )?.unitField;
    if (field && !facts[field]) take(field, cell);
  }
}

/** A unit's facts: from its own sections, else from its line in a table of units, else from its rows, else from the file's application sheet. */
function factsOf(unit: UnitOrSection, sources: readonly (readonly Statement[])[], rows: UnitFacts): UnitFacts {
  const [own = {}, line = {}, application = {}] = sources.map((statements) =>
    settle(statements.filter(({ field, fact }) => field !== 'unit-name' || unitKey(fact.value) === unit)),
  );
  const facts: UnitFacts = {};
  for (const field of unitField.options) {
    const fact = own[field] ?? line[field] ?? rows[field] ?? application[field];
    if (fact) facts[field] = fact;
  }
  return facts;
}

/** The first label without a value of each fact that the unit does not state. */
function emptyLabelsOf(facts: UnitFacts, statements: readonly Statement[]): Partial<Record<UnitField, Origin>> {
  const labels: Partial<Record<UnitField, Origin>> = {};
  for (const { field, fact } of statements) {
    if (fact.value === '' && !facts[field]) labels[field] ??= fact.origin;
  }
  return labels;
}
