import { join, resolve } from 'node:path';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import type { SummaryDocument } from '../../io/report/summary/document.ts';
import { type DrawnChart, summaryHtml } from '../../io/report/summary/html.ts';
import { summaryJson } from '../../io/report/summary/json.ts';
import { summaryMarkdown } from '../../io/report/summary/markdown.ts';
import { partsTable } from '../../io/report/summary/parts-table.ts';
import { statementDocument, summaryDocument } from '../../io/report/summary/summary-document.ts';
import type { ChartPicture } from '../../io/workbook/summary/summary-book.ts';
import { writeWhole } from '../../io/write-whole.ts';
import type { Summary } from '../../rules/summary/summary.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { StoodAt } from './ledger-mark.ts';
import type { ShortPart } from './parts-of-shortage.ts';

/** What is written, and where. */
export interface SummaryFiles {
  readonly summary: Summary;
  readonly mark: StoodAt;
  readonly parts: readonly ShortPart[];
  /** As it was asked for. */
  readonly folder: string;
}

/** Names of the files that a summary is written to. */
export const summaryFiles = ['summary.xlsx', 'summary.md', 'summary.html', 'summary.json'] as const;

/**
 * Writes a summary as workbook, Markdown, HTML and JSON.
 *
 * @returns the folder, absolute
 */
export async function writeSummary(
  { summary, mark, parts, folder }: SummaryFiles,
  language: Language,
  { surroundings }: Pick<Context, 'surroundings'>,
): Promise<string> {
  const place = resolve(surroundings.directory, folder);
  await prepareOutputFolder(place);
  const document = summaryDocument(summary, mark, language);
  const drawn = await drawnCharts(document);
  await writeBook(join(place, 'summary.xlsx'), { summary, mark, parts, document, drawn }, language);
  await writeWhole(join(place, 'summary.md'), summaryMarkdown(document));
  await writeWhole(join(place, 'summary.html'), summaryHtml(document, drawn, language));
  const { at: _, ...head } = mark;
  await writeWhole(join(place, 'summary.json'), `${JSON.stringify(summaryJson(summary, head), null, 2)}\n`);
  return place;
}

/** Name of the file that the fund statement is written to by itself. */
export const statementFile = 'statement.xlsx';

/** Writes the fund statement as a workbook of its own, with lines to sign on, into a folder that is there. */
export async function writeStatement(
  { summary, mark, parts, folder }: SummaryFiles,
  language: Language,
): Promise<void> {
  const document = statementDocument(summary, mark, language);
  await writeBook(join(folder, statementFile), { summary, mark, parts, document, drawn: [] }, language);
}

/** The page alone, with its charts. */
export async function pageOf(document: SummaryDocument, language: Language): Promise<string> {
  return summaryHtml(document, await drawnCharts(document), language);
}

/** What draws is loaded only where something is drawn. */
async function drawnCharts({ charts }: SummaryDocument): Promise<DrawnChart[]> {
  if (charts.length === 0) return [];
  const { chartSvg } = await import('../../io/report/chart/chart-svg.ts');
  return charts.map((chart) => ({ chart, svg: chartSvg(chart) }));
}

async function writeBook(
  path: string,
  {
    summary,
    mark,
    parts,
    document,
    drawn,
  }: Omit<SummaryFiles, 'folder'> & { readonly document: SummaryDocument; readonly drawn: readonly DrawnChart[] },
  language: Language,
): Promise<void> {
  const { writeSummaryBook } = await import('../../io/workbook/summary/summary-book.ts');
  const charts = await picturesOf(drawn);
  const head = {
    centre: summary.centre,
    scheme: summary.title,
    period: summary.now.period.number,
    span: summary.span,
    mark: { run: mark.run, chainHead: mark.chainHead },
    writtenAt: mark.at,
  };
  const tables = [...document.tables, ...partsTable(parts, language)];
  await writeSummaryBook(path, { ...document, tables }, { head, charts }, language);
}

async function picturesOf(drawn: readonly DrawnChart[]): Promise<ChartPicture[]> {
  if (drawn.length === 0) return [];
  const { chartPng } = await import('../../io/report/chart/chart-png.ts');
  const pictures = [];
  for (const { chart, svg } of drawn) pictures.push({ title: chart.title, png: await chartPng(svg) });
  return pictures;
}
