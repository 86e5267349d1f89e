import { hasDecisions } from '../claim-intake/decided/read-decided-file.ts';
import { ofClaims } from '../claim-sheet/find-header.ts';
import type { ClaimTable } from '../claim-sheet/find-tables.ts';
import { findClaims } from '../claim-sheet/read-sheets.ts';
import { readAmendFile } from '../enrolment/amend-sheet/read-amend-file.ts';
import { isReference } from '../payout/line-reference.ts';
import { type ResultTable, resultTable } from '../payout/result-columns.ts';
import type { Scheme } from '../scheme/schema.ts';
import { hasColumns, type StatementTable, statementTable } from '../statement/statement-columns.ts';
import type { Sheet, SubmittedFile } from '../submission/cell.ts';
import { type SubmittedKind, submittedKinds } from '../submission/form-words.ts';
import { recogniseRoster } from '../submission/recognise-roster.ts';
import { rosterNames } from '../submission/scheme-names.ts';
import { sheetUse } from '../submission/sheet-choice.ts';

/**
 * Tells by the headers of its sheets what a file is, as the verbs that would take it find theirs. A claim sheet and a sheet of amendments name people as a roster does, with
 * columns besides that no roster has: such a sheet is not a roster as well. Sheets of instructions and samples count only where no other sheet is anything.
 *
 * @returns each kind that a sheet of it is, once; none where no verb would find anything in it
 */
export function kindsOfFile(file: SubmittedFile, scheme: Scheme): readonly SubmittedKind[] {
  const of = (use: 'read' | 'aside') =>
    file.sheets
      .filter((sheet) => sheetUse(sheet) === use)
      .flatMap((sheet) => kindsOfSheet({ ...file, sheets: [sheet] }, sheet, scheme).map((kind) => ({ kind, sheet })));
  const main = of('read');
  const found = main.length > 0 ? main : of('aside');
  // A blank form has places for a name and a number, and so would pass for a roster of nobody.
  const others = found.some(({ kind }) => kind !== 'roster');
  const kinds = new Set(
    found.flatMap(({ kind, sheet }) => (kind === 'roster' && others && !listsPeople(sheet) ? [] : kind)),
  );
  return submittedKinds.filter((kind) => kinds.has(kind));
}

function listsPeople({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => cells.some(({ text }) => /\d{14}/.test(text)));
}

function kindsOfSheet(file: SubmittedFile, sheet: Sheet, scheme: Scheme): readonly SubmittedKind[] {
  const ofPeople = kindOfPeople(file, scheme);
  if (ofPeople !== undefined && ofPeople !== 'roster') return [ofPeople];
  const statement = statementTable(sheet);
  const isStatement = statement !== undefined && hasColumns(statement);
  // A bank's answer has the columns of a statement as well; only it names the lines of a batch and what became of them.
  const result = resultTable(file);
  if (result !== undefined && !(isStatement && isOfAccount(statement, result))) return ['result'];
  return [...(isStatement ? (['statement'] as const) : []), ...(ofPeople === undefined ? [] : [ofPeople])];
}

/** Whether a sheet tells of all that passed through an account, with its balance, or what came in beside what went out: a statement may count its lines and say that each was booked, as an answer does, but gives none of our references. */
function isOfAccount({ columns }: StatementTable, { header, columns: ofResult, sheet }: ResultTable): boolean {
  if (!columns.has('balance') && !(columns.has('in') && columns.has('out'))) return false;
  const line = ofResult.get('line');
  return !sheet.rows.some(
    ({ number, cells }) =>
      number > header.number && cells.some(({ column, text }) => column === line && isReference(text)),
  );
}

function kindOfPeople(file: SubmittedFile, scheme: Scheme): SubmittedKind | undefined {
  const isList = recogniseRoster(file, scheme).submissions.length > 0;
  if (readAmendFile(file, scheme).tables.length > 0) return 'amendments';
  if (hasDecisions(file, scheme)) return 'decided';
  const { tables } = findClaims(file, scheme);
  if (tables.length > 0 && !(isList && saysNothingOfClaims(tables, scheme))) return 'claims';
  return isList ? 'roster' : undefined;
}

/** Whether all that makes lists ones of claims are names that rosters use as well: 类型, 项目. */
function saysNothingOfClaims(tables: readonly ClaimTable[], scheme: Scheme): boolean {
  const ofRoster = rosterNames(scheme);
  const own = tables.flatMap(({ columns }) =>
    columns.filter(({ field }) => field !== undefined && ofClaims.test(field)),
  );
  return own.length > 0 && own.every(({ header }) => ofRoster(header) !== undefined);
}
