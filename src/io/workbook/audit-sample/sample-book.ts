import type { Tally } from '../../../rules/audit/sample/draw-sample.ts';
import { sumOf, yuan } from '../../../rules/value/money.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { paperGuide, paperTexts as texts } from '../../report/text/audit-paper-texts.ts';
import type { Column } from '../column.ts';
import { styleOf } from '../styles.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import {
  type ParameterRow,
  papersColumn,
  parameterColumns,
  type SampleRow,
  type StratumRow,
  sampleColumns,
  stratumColumns,
} from './sample-columns.ts';

/** A working paper of a sample. */
export interface SampleBook {
  readonly head: WorkbookHead;
  readonly rows: readonly SampleRow[];
  readonly parameters: readonly ParameterRow[];
  readonly strata: readonly StratumRow[];
  /** What is said below the strata: what the books hold, and what is in no sample. */
  readonly notes: readonly string[];
}

/** In points: a hand writes on the line. */
const SIGNATURE_HEIGHT = 32;
const signatureStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });
const noteStyle = styleOf({ font: { size: 10 } });

/**
 * Writes the working paper: the sample with columns to fill in, what to do, what it was drawn with, and the strata.
 *
 * @param path - nothing that is there is replaced: an auditor may have filled it in
 * @throws UserError where the path is taken
 */
export async function writeSampleBook(path: string, book: SampleBook, language: Language): Promise<void> {
  const { head } = book;
  const properties = {
    title: fill(texts.title, language, { scheme: head.scheme }),
    mark: { kind: 'audit', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'refuse',
  } as const;
  await writeWorkbook(path, properties, async (writer) => {
    await writeRows(writer, book, language);
    await writeGuide(writer, book, language);
    await writeParameters(writer, book, language);
    await writeStrata(writer, book, language);
  });
}

type SheetName = 'sheet' | 'guideSheet' | 'parametersSheet' | 'strataSheet';

function sheetOf<Line>(
  writer: BookWriter,
  { head }: SampleBook,
  language: Language,
  of: { readonly name: SheetName; readonly columns: readonly Column<Line>[]; readonly portrait?: true },
): TableSheet<Line> {
  return new TableSheet<Line>(writer, {
    name: texts[of.name][language],
    title: fill(texts.title, language, { scheme: head.scheme }),
    subtitle: subtitle(head, language),
    columns: of.columns,
    orientation: of.portrait ? 'portrait' : 'landscape',
    frozenColumns: 1,
    mark: head.mark,
    language,
  });
}

async function writeRows(writer: BookWriter, book: SampleBook, language: Language): Promise<void> {
  const sheet = sheetOf<SampleRow>(writer, book, language, { name: 'sheet', columns: sampleColumns(language) });
  for (const row of book.rows) await sheet.line(row, row.number);
  sheet.choices(papersColumn, language === 'zh' ? ['是', '否'] : ['yes', 'no']);
  sheet.note('', signatureStyle);
  sheet.note(texts.signatures[language], signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(controlLine(book.head, language));
  await sheet.end();
}

async function writeGuide(writer: BookWriter, book: SampleBook, language: Language): Promise<void> {
  const columns: Column<string>[] = [
    { title: '', width: 5, kind: 'sequence', value: (_line, sequence) => sequence },
    { title: texts.step[language], width: 84, kind: 'text', value: (line) => line },
  ];
  const sheet = sheetOf<string>(writer, book, language, { name: 'guideSheet', columns, portrait: true });
  for (const [index, step] of paperGuide.entries()) await sheet.line(step[language], index + 1);
  await sheet.end();
}

async function writeParameters(writer: BookWriter, book: SampleBook, language: Language): Promise<void> {
  const columns = parameterColumns(language);
  const sheet = sheetOf<ParameterRow>(writer, book, language, { name: 'parametersSheet', columns, portrait: true });
  for (const [index, row] of book.parameters.entries()) await sheet.line(row, index + 1);
  sheet.note(controlLine(book.head, language));
  await sheet.end();
}

async function writeStrata(writer: BookWriter, book: SampleBook, language: Language): Promise<void> {
  const { strata } = book;
  const sheet = sheetOf<StratumRow>(writer, book, language, { name: 'strataSheet', columns: stratumColumns(language) });
  for (const [index, row] of strata.entries()) await sheet.line(row, index + 1);
  const sums = (['all', 'certain', 'sampled'] as const).flatMap((of) => totalOf(strata.map((row) => row[of])));
  sheet.totals([texts.total[language], null, null, ...sums]);
  for (const note of book.notes) sheet.note(note, noteStyle);
  sheet.note(controlLine(book.head, language));
  await sheet.end();
}

function totalOf(tallies: readonly Tally[]): [items: number, amount: string] {
  const items = tallies.reduce((total, each) => total + each.items, 0);
  return [items, yuan(sumOf(tallies.map(({ amount }) => amount)))];
}
