import { join } from 'node:path';
import type { AuditDocument } from '../../io/report/audit/audit-document.ts';
import type { DrawnAuditChart } from '../../io/report/audit/html/charts-section.ts';
import { auditPage } from '../../io/report/audit/html/page.ts';
import { auditJson } from '../../io/report/audit/json.ts';
import { writeWhole, writeWholeFrom } from '../../io/write-whole.ts';
import { shownPath } from '../shown-path.ts';

/** Names of the files that an audit is written to, the one to open first at the front. */
export const auditFiles = ['audit.html', 'audit.xlsx', 'audit.json'] as const;

/** The files of an audit as they are told, from the current folder. */
export function shownAuditFiles(folder: string, directory: string): string[] {
  return auditFiles.map((name) => shownPath(join(folder, name), directory));
}

/**
 * Writes an audit into a folder that is there. Only its owner can read the files.
 *
 * @param files - as they are told
 * @throws UserError where another program holds one of them open
 */
export async function writeAudit(folder: string, document: AuditDocument, files: readonly string[]): Promise<void> {
  const drawn = await drawnCharts(document);
  await writeWholeFrom(join(folder, 'audit.html'), () => auditPage(document, drawn));
  const { writeAuditBook } = await import('../../io/workbook/audit/audit-book.ts');
  await writeAuditBook(join(folder, 'audit.xlsx'), document);
  await writeWhole(join(folder, 'audit.json'), `${JSON.stringify(auditJson(document, files), null, 2)}\n`);
}

/** What draws is loaded only where something is drawn. */
async function drawnCharts({ charts, language }: AuditDocument): Promise<DrawnAuditChart[]> {
  if (charts.length === 0) return [];
  const { auditChartSvg } = await import('../../io/report/audit/charts/draw.ts');
  return charts.map((chart) => ({ chart, svg: auditChartSvg(chart, language) }));
}
