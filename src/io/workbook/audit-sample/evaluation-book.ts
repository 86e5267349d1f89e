import { fill, type Language } from '../../../rules/value/text.ts';
import { evaluationTexts as texts } from '../../report/text/audit-evaluation-texts.ts';
import type { Column } from '../column.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle, type WorkbookHead } from '../workbook-head.ts';
import {
  type ConclusionRow,
  conclusionColumns,
  type ErrorRow,
  errorColumns,
  type ItemRow,
  itemColumns,
  type ProblemRow,
  problemColumns,
  type StratumResultRow,
  stratumResultColumns,
} from './evaluation-columns.ts';

/** What a filled-in paper comes to. */
export interface EvaluationBook {
  readonly head: WorkbookHead;
  readonly conclusion: readonly ConclusionRow[];
  /** Empty where there is no conclusion. */
  readonly strata: readonly StratumResultRow[];
  readonly errors: readonly ErrorRow[];
  /** All that came back whole, so that nothing an auditor wrote is lost. */
  readonly items: readonly ItemRow[];
  readonly problems: readonly ProblemRow[];
}

/**
 * Writes the evaluation of a sample: the conclusion, the projection by stratum, the errors with their factors, what the auditor entered, and what is wrong with the paper.
 *
 * @param path - replaced where it is there: it comes of the paper
 */
export async function writeEvaluationBook(path: string, book: EvaluationBook, language: Language): Promise<void> {
  const { head } = book;
  const properties = {
    title: fill(texts.bookTitle, language, { scheme: head.scheme }),
    mark: { kind: 'audit', ...head.mark },
    writtenAt: head.writtenAt,
    existing: 'replace',
  } as const;
  const write = <Line>(
    writer: BookWriter,
    name: 'conclusionSheet' | 'strataSheet' | 'errorsSheet' | 'itemsSheet' | 'problemsSheet',
    columns: readonly Column<Line>[],
    lines: readonly Line[],
  ) => writeSheet(writer, { head, language, name: texts[name][language], columns, lines });
  await writeWorkbook(path, properties, async (writer) => {
    await write(writer, 'conclusionSheet', conclusionColumns(language), book.conclusion);
    if (book.strata.length > 0) await write(writer, 'strataSheet', stratumResultColumns(language), book.strata);
    if (book.errors.length > 0) await write(writer, 'errorsSheet', errorColumns(language), book.errors);
    await write(writer, 'itemsSheet', itemColumns(language), book.items);
    if (book.problems.length > 0) await write(writer, 'problemsSheet', problemColumns(language), book.problems);
  });
}

interface SheetWish<Line> {
  readonly head: WorkbookHead;
  readonly language: Language;
  readonly name: string;
  readonly columns: readonly Column<Line>[];
  readonly lines: readonly Line[];
}

async function writeSheet<Line>(writer: BookWriter, wish: SheetWish<Line>): Promise<void> {
  const { head, language, name, columns, lines } = wish;
  const sheet = new TableSheet<Line>(writer, {
    name,
    title: fill(texts.bookTitle, language, { scheme: head.scheme }),
    subtitle: subtitle(head, language),
    columns,
    orientation: columns.length > 4 ? 'landscape' : 'portrait',
    frozenColumns: 1,
    mark: head.mark,
    language,
  });
  for (const [index, line] of lines.entries()) await sheet.line(line, index + 1);
  sheet.note(controlLine(head, language));
  await sheet.end();
}
