import { fill } from '../../../rules/value/text.ts';
import type { AuditDocument, DocumentTest, ShownCase } from '../../report/audit/audit-document.ts';
import { countsOf } from '../../report/audit/counts.ts';
import { auditBookTexts as texts } from '../../report/text/audit-book-texts.ts';
import { auditPageTexts } from '../../report/text/audit-page-texts.ts';
import { auditTexts, severityTexts } from '../../report/text/audit-texts.ts';
import type { Column } from '../column.ts';
import { sheetNames } from '../sheet-name.ts';
import { styleOf } from '../styles.ts';
import { TableSheet } from '../table-sheet.ts';
import { type BookWriter, writeWorkbook } from '../workbook-file.ts';
import { controlLine, subtitle } from '../workbook-head.ts';
import { caseColumns, type WaivedRow, waivedColumns } from './case-columns.ts';
import { type IndexedTest, indexColumns } from './index-columns.ts';

/** A sheet has 1,048,576 rows; what stands above and below the cases takes some. */
const MOST_ROWS = 1_000_000;

/** In points: a hand writes on the line. */
const SIGNATURE_HEIGHT = 32;
const signatureStyle = styleOf({ vertical: 'bottom', font: { size: 11 } });

/**
 * Writes the workbook of an audit: an index that leads to a sheet for each test with what it looks for and its cases. Waived cases stand before them.
 *
 * @param path - replaced where it is there: it is derived from the ledger
 * @throws UserError where another program holds the file open
 */
export async function writeAuditBook(path: string, document: AuditDocument): Promise<void> {
  const { mark, tests, language, scheme, period } = document;
  const properties = {
    title: fill(auditTexts.title, language, { scheme, period }),
    mark: { kind: 'audit', ...markOf(document) },
    writtenAt: mark.at,
    existing: 'replace',
  } as const;
  const nameOf = sheetNames();
  const [index, waived] = [nameOf(texts.indexSheet[language]), nameOf(texts.waivedSheet[language])];
  const indexed = tests.map((test, at) => ({ test, sheet: nameOf(`${at + 1} ${test.title}`) }));
  await writeWorkbook(path, properties, async (writer) => {
    await writeIndex(writer, document, { indexed, name: index });
    await writeWaived(writer, document, waived);
    for (const each of indexed) await writeTest(writer, document, each);
  });
}

function markOf({ mark: { run, chainHead } }: AuditDocument) {
  return { run, chainHead };
}

interface SheetWish<Line> {
  readonly name: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly onePage?: true;
  readonly columns: readonly Column<Line>[];
}

function sheetOf<Line>(writer: BookWriter, document: AuditDocument, wish: SheetWish<Line>): TableSheet<Line> {
  const { centre, scheme, period, span, mark, language, asOf } = document;
  const line = subtitle({ centre, scheme, period, span, writtenAt: mark.at }, language);
  return new TableSheet<Line>(writer, {
    ...wish,
    subtitle: fill(texts.subtitle, language, { line, day: asOf }),
    orientation: 'landscape',
    frozenColumns: 0,
    mark: markOf(document),
    language,
  });
}

async function endOf<Line>(sheet: TableSheet<Line>, document: AuditDocument): Promise<void> {
  sheet.note(controlLine({ mark: markOf(document), writtenAt: document.mark.at }, document.language));
  await sheet.end();
}

async function writeIndex(
  writer: BookWriter,
  document: AuditDocument,
  { indexed, name }: { readonly indexed: readonly IndexedTest[]; readonly name: string },
): Promise<void> {
  const { language, scheme, period, masked } = document;
  const { cases, amount, waived } = countsOf(document);
  const sheet = sheetOf<IndexedTest>(writer, document, {
    ...{ name, title: fill(auditTexts.title, language, { scheme, period }), columns: indexColumns(language) },
    lead: [auditPageTexts[masked ? 'masked' : 'inFull'][language]],
    onePage: true,
  });
  for (const [at, each] of indexed.entries()) await sheet.line(each, at + 1);
  sheet.totals([null, null, null, auditPageTexts.total[language], null, cases, amount, waived, null, null]);
  sheet.note('', signatureStyle);
  const signatures = auditPageTexts.signatures[language].split('|');
  const colon = language === 'zh' ? '：' : ':';
  sheet.note(signatures.map((each) => `${each}${colon}`).join('　'.repeat(12)), signatureStyle, SIGNATURE_HEIGHT);
  sheet.note(auditPageTexts.verify[language]);
  await endOf(sheet, document);
}

async function writeWaived(writer: BookWriter, document: AuditDocument, name: string): Promise<void> {
  const { language, tests } = document;
  const rows = tests.flatMap(({ title, waived }) => waived.map((row): WaivedRow => ({ ...row, test: title })));
  if (rows.length === 0) return;
  const title = auditPageTexts.waived[language];
  const lead = [auditPageTexts.waivedIntro[language]];
  const sheet = sheetOf<WaivedRow>(writer, document, { name, title, lead, columns: waivedColumns(language) });
  await writeRows(sheet, rows, document);
}

async function writeTest(writer: BookWriter, document: AuditDocument, { test, sheet: name }: IndexedTest) {
  const { language } = document;
  const { title, severity, standing, notRun } = test;
  const columns = caseColumns(standing, language);
  const heading = fill(texts.heading, language, { title, severity: severityTexts[severity] });
  const empty = notRun === null ? texts.noCases[language] : fill(texts.notRun, language, { reason: notRun });
  const lead = [...leadOf(test, language), ...(standing.length === 0 ? [empty] : [])];
  const sheet = sheetOf<ShownCase>(writer, document, { name, title: heading, lead, columns });
  await writeRows(sheet, standing, document);
}

function leadOf({ looksFor, why, source, measures }: DocumentTest, language: AuditDocument['language']): string[] {
  const measured = measures.map(({ name, value }) => `${name} ${value}`).join(language === 'zh' ? '；' : '; ');
  const lines = [
    ['looksFor', looksFor],
    ['why', why],
    ['source', source],
    ...(measured === '' ? [] : [['measures', measured] as const]),
  ] as const;
  return lines.map(([name, text]) => {
    return fill(texts.leadLine, language, { name: auditPageTexts[name][language], text });
  });
}

async function writeRows<Row extends ShownCase>(
  sheet: TableSheet<Row>,
  rows: readonly Row[],
  document: AuditDocument,
): Promise<void> {
  const shown = rows.slice(0, MOST_ROWS);
  for (const [at, row] of shown.entries()) await sheet.line(row, at + 1);
  if (shown.length < rows.length)
    sheet.note(fill(texts.most, document.language, { shown: shown.length, all: rows.length }));
  await endOf(sheet, document);
}
