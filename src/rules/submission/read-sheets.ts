import type { Row, Sheet, SubmittedFile } from './cell.ts';
import { type FoundHeader, fieldsOf, type HeaderNames } from './header.ts';
import { type RosterSheet, readRosterSheet } from './roster-sheet.ts';
import { type SheetUse, sheetUse } from './sheet-choice.ts';
import { sheetGrid } from './sheet-grid.ts';

/** How far below a doubtful header identity numbers are looked for. */
const rowsToLookAt = 30;

/** The sheets of a file that count, and those with people on them that were taken for instructions or samples. */
export interface ReadSheets {
  readonly sheets: readonly RosterSheet[];
  readonly setAside: readonly RosterSheet[];
}

/**
 * Reads the sheets of a file that may hold rosters or say something of the unit. Instructions and samples count only where nobody is listed elsewhere, and
 * headers without name or number only where they head what can be nothing but a roster, or where the file has no better.
 */
export function readSheets(file: SubmittedFile, names: HeaderNames): ReadSheets {
  const filled = file.sheets.filter(({ rows }) => rows.length > 0);
  const read = (use: SheetUse) =>
    filled.filter((sheet) => sheetUse(sheet) === use).map((sheet) => readRosterSheet(sheetGrid(sheet), names));
  const main = read('read');
  const aside = read('aside');
  const sheets = main.some(hasMembers) ? main : [...main, ...aside];
  const hasList = sheets.some(({ blocks }) => blocks.length > 0);
  const best = hasList ? undefined : bestOf(sheets);
  return {
    sheets: sheets.map((sheet) => {
      const { nearest } = sheet;
      const isRoster = nearest && (sheet === best || isPartialRoster(nearest, sheet.grid.sheet));
      return isRoster ? readRosterSheet(sheet.grid, names, sameFieldsAs(nearest)) : sheet;
    }),
    setAside: sheets === main ? aside.filter(hasMembers) : [],
  };
}

function hasMembers({ blocks }: RosterSheet): boolean {
  return blocks.some(({ rows }) => rows.length > 0);
}

/** Without any whole header in the file: the sheet whose nearest one names the most, at least two columns. */
function bestOf(sheets: readonly RosterSheet[]): RosterSheet | undefined {
  const size = ({ nearest }: RosterSheet) => (nearest ? fieldsOf(nearest.columns).size : 0);
  const [best] = sheets.filter((sheet) => size(sheet) >= 2).sort((a, b) => size(b) - size(a));
  return best;
}

/** A list of the union's officers also has names and telephones; a roster has identity numbers below its header, whatever their column is called. */
function isPartialRoster(header: FoundHeader, sheet: Sheet): boolean {
  if (fieldsOf(header.columns).size < 3) return false;
  return sheet.rows.slice(header.last + 1, header.last + 1 + rowsToLookAt).some(hasIdentityNumber);
}

function hasIdentityNumber(row: Row): boolean {
  return row.cells.some(({ text }) => /^\s*\d{17}[\dXx]\s*$/.test(text));
}

function sameFieldsAs(header: FoundHeader): (other: FoundHeader) => boolean {
  const key = (each: FoundHeader) => [...fieldsOf(each.columns)].sort().join(' ');
  const wanted = key(header);
  return (other) => key(other) === wanted;
}
