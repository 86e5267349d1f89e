import type { DocumentTable, SummaryDocument } from './document.ts';
import { kindOf, shownCell } from './shown.ts';

/** A summary as Markdown: its tables, without the charts. */
export function summaryMarkdown({ title, subtitle, notes, tables, signatures }: SummaryDocument): string {
  const parts = [`# ${escaped(title)}`, escaped(subtitle), ...notes.map(escaped)];
  for (const table of tables) {
    parts.push(`## ${escaped(table.title)}`, ...tableOf(table), ...table.notes.map(escaped));
    if (table.id === 'statement')
      parts.push(signatures.map((each) => `${escaped(each)}\\_\\_\\_\\_\\_\\_\\_\\_`).join('　'));
  }
  return `${parts.join('\n\n')}\n`;
}

/** A table, without its title and notes. */
export function tableOf({ columns, rows, total }: DocumentTable): string[] {
  if (rows.length === 0 && total === undefined) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const all = total === undefined ? rows : [...rows, { cells: total, strong: true as const }];
  return [
    [
      line(columns.map(({ title }) => escaped(title))),
      line(columns.map(({ kind }) => (kind === 'text' ? '---' : '---:'))),
      ...all.map((row) =>
        line(
          columns.map((column, index) => {
            const shown = escaped(shownCell(row.cells[index] ?? null, kindOf(row, column)));
            return row.strong && shown.trim() !== '' ? `**${shown.trim()}**` : shown;
          }),
        ),
      ),
    ].join('\n'),
  ];
}

/** Names of units and schemes may hold anything; none of it makes markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, ' ');
}
