import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { identityCheckDigit } from '../person/check-digit.ts';
import { compactText } from '../person/tidy-text.ts';
import type { ClaimField } from '../scheme/forms.ts';
import { address, type Cell, type Row, type Sheet, type SubmittedFile } from '../submission/cell.ts';
import { labelledValues } from '../submission/labelled-text.ts';
import type { NameMatch } from '../submission/name-matcher.ts';
import { sheetUse } from '../submission/sheet-choice.ts';
import { filledIn } from './filled-in.ts';
import { ofClaims } from './find-header.ts';
import type { ClaimTable } from './find-tables.ts';
import { isWeakName } from './names.ts';

type Names = (text: string) => NameMatch<ClaimField> | undefined;

/** Six digits of a place, a day of birth, and three or four more; a cell of a number keeps its first fifteen digits at least. */
const shapedLikeIdentity = /^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
const ofFifteen = /^\d{8}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const inPowers = /^[1-9](?:\.\d+)?E\+?17$/;
/** What stands to the right of 姓名 where a form was left blank, or where it heads a column. */
const noName = /^(?:性别|年龄|单位|职务|工种|电话|民族|身份|部门|籍贯|学历|职称|医院|金额|备注|签[名字章])/;

/**
 * `claims-not-read`: once for each visible sheet on which no claim was found beside sheets that have some, though somebody stands there: with a heading that only claims
 * have, or in rows of names and identity numbers without any heading. Quiet for lists of people that say nothing of claims, for blank forms, and for people without a
 * heading who claim elsewhere in the file.
 *
 * @param tables - what was found on all of the file's sheets
 */
export function claimsNotRead(file: SubmittedFile, tables: readonly ClaimTable[], names: Names): Finding[] {
  const listed = new Set(tables.flatMap(({ sheet, rows }) => (rows.length > 0 ? sheet : [])));
  if (listed.size === 0) return [];
  const unread = file.sheets.filter((sheet) => sheetUse(sheet) === 'read' && !listed.has(sheet.name));
  const elsewhere = unread.length === 0 ? [] : tables.flatMap(({ rows }) => rows);
  const read = new Set(elsewhere.map(({ cells }) => compactText(cells['id-number']?.text ?? '').toUpperCase()));
  return unread.flatMap((sheet) => {
    const hasHeader = tables.some((table) => table.sheet === sheet.name);
    const people = peopleOn(sheet, names, { read, hasHeader });
    const [first] = people;
    if (first === undefined) return [];
    const origin = { file: file.path, sheet: sheet.name, cell: address(first.row, first.column) };
    return finding('claims-not-read', {
      origin,
      found: sheet.name,
      parameters: { people: people.length, row: first.row },
    });
  });
}

/** A cell for each row that names somebody whose claim may stand on the sheet. */
function peopleOn(
  { rows }: Sheet,
  names: Names,
  { read, hasHeader }: { readonly read: ReadonlySet<string>; readonly hasHeader: boolean },
): Cell[] {
  if (rows.some(({ cells }) => cells.some((cell) => headsClaims(cell, names)))) {
    const numbered = rows.flatMap(({ cells }) => cells.find(isIdentity) ?? []);
    // Below a header of our own 姓名 has a column, and what stands beside it is another heading.
    return numbered.length > 0 || hasHeader ? numbered : rows.flatMap((row) => namedBeside(row, names) ?? []);
  }
  if (rows.some((row) => headsPeople(row, names))) return [];
  return rows.flatMap(({ cells }) => {
    const numbered = cells.find((cell) => isIdentity(cell) && fits(cell) && !read.has(plain(cell)));
    return numbered && cells.some(isName) ? numbered : [];
  });
}

/** Days of a stay or event, costs, a diagnosis, what is asked for; not a day of application, which rosters have as well. */
function headsClaims({ kind, text }: Cell, names: Names): boolean {
  if (kind !== 'text') return false;
  const own = names(text);
  const matches = own ? [own] : labelledValues(text, names).map(({ match }) => match);
  return matches.some((match) => ofClaims.test(match.field) && match.field !== 'applied' && !isWeakName(match));
}

function headsPeople({ cells }: Row, names: Names): boolean {
  const fields = new Set(cells.map(({ kind, text }) => (kind === 'text' ? names(text)?.field : undefined)));
  return fields.has('id-number') && (fields.has('name') || fields.has('payee'));
}

/** `姓名 | 林志强`, `姓名：林志强`. */
function namedBeside({ cells }: Row, names: Names): Cell | undefined {
  return cells.find((cell, index) => {
    if (cell.kind !== 'text') return false;
    if (names(cell.text)?.field === 'name') {
      const beside = cells[index + 1];
      return beside !== undefined && isName(beside) && names(beside.text) === undefined && !noName.test(plain(beside));
    }
    return labelledValues(cell.text, names).some(
      ({ match, value }) => match.field === 'name' && filledIn(value) !== '',
    );
  });
}

function isName({ kind, text }: Cell): boolean {
  return kind === 'text' && /^\p{sc=Han}{2,4}$|^\p{sc=Han}{1,10}[·•・]\p{sc=Han}{1,15}$/u.test(compactText(text));
}

function isIdentity(cell: Cell): boolean {
  if (cell.text.length < 15 && cell.kind !== 'number') return false;
  const text = plain(cell);
  return shapedLikeIdentity.test(text) || ofFifteen.test(text) || inPowers.test(text);
}

/** Whether the last place fits the others. */
function fits(cell: Cell): boolean {
  const text = plain(cell);
  return text.length === 18 && text.endsWith(identityCheckDigit(text));
}

function plain({ text }: Cell): string {
  return compactText(text).toUpperCase();
}
