import type { Finding } from '../findings/finding.ts';
import type { UnitField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { address, type SubmittedFile } from './cell.ts';
import type { ColumnMap } from './column-map.ts';
import { sheetsInDoubt } from './doubtful-sheets.ts';
import type { HeaderNames } from './header.ts';
import type { LabelNames } from './labelled-text.ts';
import { leaversNoted, rowsNoted } from './leavers-noted.ts';
import { partsNotTakingPart, rowsNotTakingPart } from './not-taking-part-sections.ts';
import { type OtherForm, otherForms } from './other-form.ts';
import { peopleNotRead } from './people-not-read.ts';
import { ofOtherForms } from './people-on-other-forms.ts';
import { readSheets } from './read-sheets.ts';
import type { RosterBlock } from './roster-block.ts';
import type { RosterSheet } from './roster-sheet.ts';
import { rowsNotRead } from './rows-not-read.ts';
import { rosterNames, unitNames } from './scheme-names.ts';
import { sectionsOf } from './sections.ts';
import { staffSheets, staffSheetsNotRead } from './staff-sheets.ts';
import type { RosterColumn, Submission } from './submission.ts';
import {
  headerNotFound,
  hiddenSheets,
  missingColumns,
  nobodyListed,
  repeatedColumns,
  sheetsSetAside,
  unknownColumns,
} from './table-findings.ts';
import { submissionsOf } from './units.ts';

export { type ColumnMap, parseColumnMap } from './column-map.ts';

/** Facts of a unit that only a column repeated in each row can state; the others are fields of a roster, or a contact and so the member's own. */
const factsInColumns: ReadonlySet<UnitField> = new Set([
  'staff',
  'union-members',
  'women',
  'insured',
  'eligible',
  'hardship-staff',
  'participants',
]);

/** What a file's cells come to: each unit's list, and what is wrong with the table itself. */
export interface Recognition {
  readonly submissions: readonly Submission[];
  readonly findings: readonly Finding[];
  /** What sheets are that name people and are surely no roster; none where there are no such. */
  readonly otherForms: readonly OtherForm[];
}

/**
 * Finds the rosters in a submitted file, wherever they stand: on any visible sheet, below title blocks, under one or several header rows, repeated on each
 * printed page or side by side, of one unit or of many. Takes time linear in the file's cells.
 *
 * @param options.map - column numbers from 1 that hold a field whatever their header says (`--map`)
 */
export function recogniseRoster(
  file: SubmittedFile,
  scheme: Scheme,
  options: { readonly map?: ColumnMap } = {},
): Recognition {
  const names: HeaderNames = { field: rosterNames(scheme), map: options.map ?? new Map() };
  const labels = unitNames(scheme);
  const { sheets: all, setAside } = readSheets(file, names);
  // Who says which columns hold name and number says that it is a roster.
  const formOf = names.map.size === 0 ? otherForms(scheme, labels) : () => undefined;
  const others = all.flatMap((sheet) => {
    const form = formOf(sheet);
    return form === undefined ? [] : { sheet, ...form };
  });
  const read = all.filter((each) => !others.some(({ sheet }) => sheet === each));
  const staff = staffSheets(file, read, labels);
  const sheets = staff.length === 0 ? read : read.filter((sheet) => staff.every((each) => each.sheet !== sheet));
  const unread = [
    ...hiddenSheets(file),
    ...sheetsSetAside(file, setAside),
    ...staffSheetsNotRead(file, staff),
    ...ofOtherForms(file, sheets, others),
  ];
  const forms = others.map(({ form }) => form);
  const lists = sheets.filter(({ blocks }) => blocks.length > 0);
  const [first] = lists;
  if (!first)
    return {
      submissions: [],
      otherForms: forms,
      findings: [...unread, ...(others.length > 0 ? [] : [headerNotFound(file, sheets, scheme)])],
    };

  const columns = columnsOfBlocks(lists, labels);
  const submissions = submissionsOf(
    file,
    sheets.map((sheet) => sectionsOf(sheet, file.path, labels)),
    (block) => columns.get(block) ?? [],
    new Set([...rowsNotTakingPart(lists), ...rowsNoted(lists)]),
  );
  const filled = lists.filter(({ blocks }) => blocks.some(({ rows }) => rows.length > 0));
  const findings = [
    ...unread,
    ...(filled.length === 0 ? [nobodyListed(file, first)] : []),
    ...(filled.length > 0
      ? peopleNotRead(file, sheets, (text) => (names.field(text) ?? labels(text)) !== undefined)
      : []),
    ...rowsNotRead(file, lists),
    ...partsNotTakingPart(file, filled),
    ...leaversNoted(file, filled),
    ...sheetsInDoubt(file, filled, scheme),
    ...filled.flatMap((sheet) => [...missingColumns(file, sheet, scheme), ...repeatedColumns(file, sheet, scheme)]),
    ...unknownColumns(file, lists, [...new Set(columns.values())].flat()),
  ];
  return { submissions, findings, otherForms: forms };
}

/** Each list's columns; a header repeated on the next page gives the same columns, not others like them. */
function columnsOfBlocks(sheets: readonly RosterSheet[], labels: LabelNames): Map<RosterBlock, RosterColumn[]> {
  const known = new Map<string, RosterColumn>();
  const columns = new Map<RosterBlock, RosterColumn[]>();
  for (const sheet of sheets) {
    let above: RosterColumn[] | undefined;
    for (const block of sheet.blocks) {
      if (block.goesOn && above) {
        columns.set(block, above);
        continue;
      }
      const own = rosterColumns(sheet, block, labels).map((column) => {
        const key = JSON.stringify([column.sheet, column.column, column.header, column.field]);
        const same = known.get(key) ?? column;
        known.set(key, same);
        return same;
      });
      columns.set(block, own);
      above = own;
    }
  }
  return columns;
}

/** A list's columns as a submission keeps them, in the order of the sheet. */
function rosterColumns({ grid }: RosterSheet, { columns, claims }: RosterBlock, labels: LabelNames): RosterColumn[] {
  const fieldAt = new Map(
    claims.lists.flatMap(({ fields }) => [...fields].map(([field, { column }]) => [column, field] as const)),
  );
  return columns.map(({ column, header, cell }): RosterColumn => {
    const field = fieldAt.get(column);
    const fact = field === undefined ? labels(cell.text)?.field : undefined;
    return {
      sheet: grid.sheet.name,
      column,
      header,
      cell: address(cell.row, cell.column),
      ...(field && { field }),
      ...(fact && factsInColumns.has(fact) && { unitField: fact }),
      ...(grid.sheet.hiddenColumns.includes(column) && { hidden: true }),
    };
  });
}
