import type { Language } from '../../../rules/value/text.ts';
import { escaped } from '../../escaped-markup.ts';
import type { Chart, DocumentRow, DocumentTable, SummaryDocument } from './document.ts';
import { kindOf, shownCell } from './shown.ts';

/** A chart and its picture. */
export interface DrawnChart {
  readonly chart: Chart;
  readonly svg: string;
}

const STYLE = `
body { font: 14px/1.5 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif; color: #222; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; text-align: center; margin-bottom: 0.25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; break-after: avoid; }
p.subtitle, p.note { text-align: center; margin: 0.25rem 0; color: #555; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #999; padding: 0.2rem 0.5rem; text-align: left; white-space: pre-wrap; }
th { background: #eee; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.strong td { font-weight: bold; }
tfoot td { font-weight: bold; background: #f4f4f4; }
tr, figure { break-inside: avoid; }
figure { margin: 1rem 0; text-align: center; }
figure svg { max-width: 100%; height: auto; }
figcaption { color: #555; }
p.signatures { display: flex; flex-wrap: wrap; gap: 2rem; margin: 2rem 0; }
p.signatures span { min-width: 10rem; border-bottom: 1px solid #999; padding-bottom: 1.5rem; }
@media screen and (max-width: 40rem) { section { overflow-x: auto; } }
@page { size: A4; margin: 15mm; }
@media print { body { margin: 0; max-width: none; font-size: 10pt; } table { font-size: 8.5pt; } th, td { padding: 1pt 4pt; } }
`;

/** A summary as one page that needs no network: tables, and charts as pictures in it. It prints on A4. */
export function summaryHtml(document: SummaryDocument, charts: readonly DrawnChart[], language: Language): string {
  const { title, subtitle, notes, tables, signatures } = document;
  const sections = tables.map((table) => `${sectionOf(table)}${table.id === 'statement' ? signed(signatures) : ''}`);
  const [first = '', ...others] = sections;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
${first}${charts.map(figure).join('')}${others.join('')}${notes.map((note) => `<p class="note">${escaped(note)}</p>\n`).join('')}</body>
</html>
`;
}

function figure({ chart, svg }: DrawnChart): string {
  const caption = chart.note === undefined ? '' : `<figcaption>${escaped(chart.note)}</figcaption>`;
  return `<figure role="img" aria-label="${escaped(chart.title)}">${svg}${caption}</figure>\n`;
}

/** Tables of so many columns fit a telephone; wider ones are moved under the finger, or by the arrow keys once they have the focus. */
const NARROW = 4;

/** A table under its title, with its notes. */
export function sectionOf({ id, title, columns, rows, total, notes }: DocumentTable): string {
  const classOf = (kind: string) => (kind === 'text' ? '' : ' class="number"');
  const cells = (row: DocumentRow) =>
    columns
      .map((column, index) => {
        const shown = shownCell(row.cells[index] ?? null, kindOf(row, column));
        return `<td${classOf(column.kind)}>${escaped(shown)}</td>`;
      })
      .join('');
  const head = columns.map(({ title: name, kind }) => `<th${classOf(kind)}>${escaped(name)}</th>`).join('');
  const body = rows.map((row) => `<tr${row.strong ? ' class="strong"' : ''}>${cells(row)}</tr>`).join('\n');
  const foot = total === undefined ? '' : `<tfoot><tr>${cells({ cells: total })}</tr></tfoot>`;
  const said = notes.map((note) => `<p>${escaped(note)}</p>\n`).join('');
  return `<section id="${id}"${columns.length > NARROW ? ' tabindex="0"' : ''}>
<h2>${escaped(title)}</h2>
${rows.length === 0 && total === undefined ? '' : `<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody>${foot}</table>\n`}${said}</section>
`;
}

function signed(signatures: readonly string[]): string {
  return `<p class="signatures">${signatures.map((each) => `<span>${escaped(each)}</span>`).join('')}</p>\n`;
}
