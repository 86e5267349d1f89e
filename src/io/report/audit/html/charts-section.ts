import { escaped } from '../../../escaped-markup.ts';
import { shownCell } from '../../summary/shown.ts';
import type { AuditChart } from '../audit-document.ts';
import type { Words } from './words.ts';

/** A chart with its picture. */
export interface DrawnAuditChart {
  readonly chart: AuditChart;
  /** Safe as it is: the library that draws it escapes its texts. */
  readonly svg: string;
}

/** The charts, each with the numbers behind it; nothing where there is none. */
export function chartsSection(charts: readonly DrawnAuditChart[], words: Words): string {
  if (charts.length === 0) return '';
  return `<section aria-labelledby="figures">
<h2 id="figures">${words('figures')}</h2>
<div class="charts">
${charts.map((each) => figure(each, words)).join('')}</div>
</section>
`;
}

function figure({ chart, svg }: DrawnAuditChart, words: Words): string {
  const title = escaped(chart.title);
  const note = chart.note === null ? '' : `<p class="note">${escaped(chart.note)}</p>`;
  return `<figure id="chart-${chart.id}"><h3>${title}</h3><div role="img" aria-label="${title}">${svg}</div>${note}
<details><summary>${words('data')}</summary>${numbers(chart)}</details></figure>
`;
}

function numbers({ title, of, categories, series }: AuditChart): string {
  const heads = series.map(({ name }) => `<th scope="col" class="number">${escaped(name)}</th>`).join('');
  const rows = categories.map((category, at) => {
    const cells = series.map(({ values, kind }) => {
      return `<td class="number">${escaped(shownCell(values[at] ?? null, kind))}</td>`;
    });
    return `<tr><th scope="row">${escaped(category)}</th>${cells.join('')}</tr>`;
  });
  return `<table aria-label="${escaped(title)}"><thead><tr><th scope="col">${escaped(of)}</th>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
