import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { identityCheckDigit } from '../person/check-digit.ts';
import { compactText } from '../person/tidy-text.ts';
import { address, type Cell, type Row, type SubmittedFile } from './cell.ts';
import { isAboutSomeoneElse } from './label.ts';
import { isHeadingOfOthers, isSheetOfOthers } from './not-taking-part-sections.ts';
import type { RosterSheet } from './roster-sheet.ts';
import { sheetUse } from './sheet-choice.ts';
import type { Submission } from './submission.ts';

/** Whether a text is a label: of a roster's column, or of a fact of the unit. */
type IsLabel = (text: string) => boolean;

/** Somebody who stands on a sheet that no list was read from. */
interface Unread {
  readonly name: Cell;
  readonly number: string;
}

/**
 * `people-not-read`: once for each visible sheet that no list was read from, though people stand on it in rows, each a name beside an identity number with a right
 * check digit: a list that goes on without its header. Quiet where all of them are read elsewhere, where the sheet is about families or officials, and where it
 * says that they do not take part.
 */
export function peopleNotRead(file: SubmittedFile, sheets: readonly RosterSheet[], isLabel: IsLabel): Finding[] {
  const candidates = sheets.flatMap(({ grid: { sheet }, blocks }) => {
    const isListed = blocks.some(({ rows }) => rows.length > 0);
    if (isListed || sheetUse(sheet) !== 'read' || isSheetOfOthers(sheet.name) || isAboutSomeoneElse(sheet.name))
      return [];
    const people = peopleOn(sheet.rows, isLabel);
    return people.length > 0 ? [{ sheet, people }] : [];
  });
  if (candidates.length === 0) return [];
  const read = new Set(
    sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ rows }) => rows.map(({ cells }) => numberIn(cells['id-number']) ?? '')),
    ),
  );
  return candidates.flatMap(({ sheet, people }) => {
    const lost = people.filter(({ number }) => !read.has(number));
    const [first] = lost;
    if (!first) return [];
    const cell = address(first.name.row, first.name.column);
    return [
      finding('people-not-read', {
        origin: { file: file.path, sheet: sheet.name, cell },
        found: sheet.name,
        parameters: { people: lost.length, row: first.name.row },
      }),
    ];
  });
}

/**
 * The sheet whose lists an error about a table returns: its own; of people that were not read that of the list before them, which they go on with, else the first
 * that has any.
 */
export function sheetReturnedBy(
  { code, origin }: Finding,
  file: SubmittedFile,
  submissions: readonly Submission[],
): string | undefined {
  if (code !== 'people-not-read' && code !== 'people-on-another-form') return origin.sheet;
  const listed = new Set(submissions.flatMap(({ rows }) => rows.map(({ sheet }) => sheet)));
  const names = file.sheets.map(({ name }) => name);
  const before = names.slice(0, names.indexOf(origin.sheet ?? '')).findLast((name) => listed.has(name));
  return before ?? names.find((name) => listed.has(name));
}

function peopleOn(rows: readonly Row[], isLabel: IsLabel): Unread[] {
  const people: Unread[] = [];
  /** Columns whose header speaks of a wife, a child or who filled the form in. */
  const ofOthers = new Set<number>();
  for (const row of rows) {
    if (isHeadingOfOthers(row, { withinList: false })) break;
    const numbered = row.cells.find((cell) => numberIn(cell) !== undefined);
    if (numbered) {
      const number = numberIn(numbered);
      const name = row.cells.find((cell) => isName(cell) && !isLabel(cell.text));
      const isForm = row.cells.some(({ kind, text }) => kind === 'text' && (/[:：]/.test(text) || isLabel(text)));
      if (name && number && !isForm && !ofOthers.has(numbered.column) && !ofOthers.has(name.column))
        people.push({ name, number });
    } else for (const { text, column } of row.cells) if (isAboutSomeoneElse(text)) ofOthers.add(column);
  }
  return people;
}

/** An identity number of eighteen places whose last fits the others; undefined where the cell holds none. */
function numberIn(cell: Cell | undefined): string | undefined {
  if (!cell || cell.text.length < 18) return undefined;
  const text = compactText(cell.text).toUpperCase();
  return /^\d{17}[\dX]$/.test(text) && text.endsWith(identityCheckDigit(text)) ? text : undefined;
}

function isName({ kind, text }: Cell): boolean {
  return kind === 'text' && /^\p{sc=Han}{2,4}$|^\p{sc=Han}{1,10}[·•・]\p{sc=Han}{1,15}$/u.test(compactText(text));
}
