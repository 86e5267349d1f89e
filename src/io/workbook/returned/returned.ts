import { basename } from 'node:path/posix';
import type { DescribedFinding } from '../../../rules/findings/finding.ts';
import { address, type SubmittedFile } from '../../../rules/submission/cell.ts';
import type { Submission } from '../../../rules/submission/submission.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { returnedTexts } from '../../report/text/returned-texts.ts';
import { sheetNames } from '../sheet-name.ts';
import { writeWorkbook } from '../workbook-file.ts';
import type { WorkbookHead } from '../workbook-head.ts';
import { bySeverity, placeOf } from './marked-cells.ts';
import { ownRows } from './own-rows.ts';
import { type PlacedSheet, placedSheet } from './placed-sheet.ts';
import { type ProblemLine, writeProblemList } from './problem-list.ts';
import { writeUnitSheet } from './unit-sheet.ts';

/** Everything that a returned workbook is made of. */
export interface ReturnedWorkbook {
  readonly file: SubmittedFile;
  /** The unit's list; undefined where none was recognised, and all sheets go back with the problems. */
  readonly submission: Submission | undefined;
  /** The other units' lists in the same file; their people are not shown to this unit. */
  readonly others: readonly Submission[];
  /** All findings about this unit's list, in full: the unit may see its own people's data. */
  readonly findings: readonly DescribedFinding[];
  /** The unit's name, or what stands for it. */
  readonly unit: string;
  readonly head: WorkbookHead;
}

/** Comments in one workbook. All wrong cells are coloured and listed; a spreadsheet with more comments than this hardly opens. */
const MOST_COMMENTS = 5_000;

/** Stray cells that are listed one by one. */
const MOST_STRAY = 20;

/** Names that the list of problems has; a sheet of ours that came back with a mended workbook is not the unit's. */
const LIST_NAMES: readonly string[] = Object.values(returnedTexts.sheet);

/**
 * Writes the workbook that goes back to a unit: first the list of problems, then the unit's own sheets, every cell at its own address with its own value, the
 * wrong ones coloured and commented. It is a new workbook, whatever format came in; mended, it can be submitted as it is.
 *
 * Rows and columns that were hidden are shown, since what was read counts; hidden sheets stay hidden unless a problem stands on them.
 *
 * @param path - replaced where it is there: the workbook is derived from the run
 */
export async function writeReturned(path: string, returned: ReturnedWorkbook, language: Language): Promise<void> {
  const { file, submission, others, findings, unit, head } = returned;
  const nameSheet = sheetNames();
  const listName = nameSheet(returnedTexts.sheet[language]);
  const sheets = file.sheets
    .filter((sheet) => !(file.writtenBy?.kind === 'returned' && LIST_NAMES.includes(sheet.name)))
    .flatMap((sheet) => {
      const own = ownRows(sheet, submission, others);
      return own ? [{ name: nameSheet(sheet.name), placed: placedSheet(sheet, own, submission, findings) }] : [];
    });
  const title = fill(returnedTexts.title, language, { unit });
  const properties = {
    title,
    mark: { kind: 'returned', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  await writeWorkbook(path, properties, async (book) => {
    const notes = [...strayNotes(sheets, findings, language), sourceNote(file, language)];
    const lines = problemLines(findings, sheets, submission);
    await writeProblemList(book, { name: listName, unit, lines, notes, head }, language);
    const context = { language, mark: head.mark, comments: { left: MOST_COMMENTS } };
    for (const { name, placed } of sheets) await writeUnitSheet(book, name, placed, context);
  });
}

type NamedSheet = { readonly name: string; readonly placed: PlacedSheet };

/** The findings as the list shows them: errors first, otherwise in the order of sheets, rows and columns. */
function problemLines(
  findings: readonly DescribedFinding[],
  sheets: readonly NamedSheet[],
  submission: Submission | undefined,
): readonly ProblemLine[] {
  const order = new Map(sheets.map(({ placed }, index) => [placed.source.name, index]));
  const people = new Map(submission?.rows.map((row) => [`${row.sheet}!${row.number}`, row.cells]));
  return findings
    .map((finding) => {
      const place = placeOf(finding.origin.cell ?? '');
      const sheet = sheets.find(({ placed }) => placed.source.name === finding.origin.sheet);
      return { finding, place, sheet, at: order.get(finding.origin.sheet ?? '') ?? -1 };
    })
    .sort(
      (one, other) =>
        bySeverity(one.finding, other.finding) ||
        one.at - other.at ||
        (one.place?.row ?? 0) - (other.place?.row ?? 0) ||
        (one.place?.column ?? 0) - (other.place?.column ?? 0),
    )
    .map(({ finding, place, sheet }) => {
      const row = place && people.get(`${finding.origin.sheet}!${place.row}`);
      return {
        finding,
        target: place && sheet && linkTarget(sheet, place.row, place.column),
        person: row?.name?.text,
        unit: row?.['unit-name']?.text,
      };
    });
}

/** `'花名册'!D12`, where that cell was placed. A name with `!` cannot be linked to: exceljs would leave the link empty. */
function linkTarget({ name, placed }: NamedSheet, row: number, column: number): string | undefined {
  const range = placed.merges.at({ row, column });
  const shown = range ? { row: range.top, column: range.left } : { row, column };
  if (!placed.marks.get(shown.row)?.has(shown.column) || name.includes('!')) return undefined;
  return `'${name.replaceAll("'", "''")}'!${address(shown.row, shown.column)}`;
}

/** Cells that stand too far off to be placed, where no finding says so already. */
function strayNotes(sheets: readonly NamedSheet[], findings: readonly DescribedFinding[], language: Language) {
  const told = new Set(findings.map(({ origin }) => `${origin.sheet}!${origin.cell}`));
  const stray = sheets.flatMap(({ placed }) =>
    placed.astray
      .map((cell) => ({ place: `${placed.source.name}!${address(cell.row, cell.column)}`, text: cell.text }))
      .filter(({ place }) => !told.has(place)),
  );
  if (stray.length === 0) return [];
  const shown = stray.slice(0, MOST_STRAY).map(({ place, text }) => `　${place}：${text}`);
  return [fill(returnedTexts.stray, language, { count: stray.length }), ...shown];
}

function sourceNote(file: SubmittedFile, language: Language): string {
  return fill(returnedTexts.source, language, { file: basename(file.path), sha: file.sha256 });
}
