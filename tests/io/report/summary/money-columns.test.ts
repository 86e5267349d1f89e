import { expect, it } from 'vitest';
import { columns } from '../../../../src/io/report/summary/columns.ts';
import type { SummaryDocument } from '../../../../src/io/report/summary/document.ts';
import { summaryHtml } from '../../../../src/io/report/summary/html.ts';
import { summaryMarkdown } from '../../../../src/io/report/summary/markdown.ts';
import { summaryLines } from '../../../../src/io/report/summary/terminal.ts';

/** Beyond what a float holds to the fen; below zero; unknown; and a row of another kind in the same column. */
const document: SummaryDocument = {
  ...{ title: 'Figures', subtitle: '', notes: [], charts: [], signatures: [] },
  tables: [
    {
      ...{ id: 'sums', title: 'Sums', notes: [] },
      columns: [columns.text('Item', 20), columns.money('Yuan')],
      rows: [
        { cells: ['fees', '90071992547409931.07'] },
        { cells: ['balance', '-706.10'] },
        { cells: ['average', null] },
        { cells: ['visits', 48_288], kind: 'whole' },
        { cells: ['ratio', '0.3696'], kind: 'ratio' },
      ],
      total: ['Total', '90071992547409224.97'],
    },
  ],
};

const shown = ['90,071,992,547,409,931.07', '-706.10', '—', '48,288', '36.96%', '90,071,992,547,409,224.97'];

it('keeps every fen of a sum, thousands apart and to the right, on the terminal', () => {
  const lines = summaryLines(document, 80);
  const rows = lines.slice(lines.indexOf('Sums') + 2, lines.indexOf('Sums') + 2 + shown.length);
  const wide = Math.max(...shown.map(({ length }) => length));
  expect(rows.map((row) => row.slice(-wide))).toEqual(shown.map((sum) => sum.padStart(wide)));
});

it('does so in Markdown', () => {
  const rows = summaryMarkdown(document)
    .split('\n')
    .filter((line) => line.startsWith('|'));
  expect(rows[1]).toBe('| --- | ---: |');
  expect(rows.slice(2).map((row) => row.replaceAll('*', '').split('|')[2]?.trim())).toEqual(shown);
});

it('does so in HTML', () => {
  const cells = [...summaryHtml(document, [], 'en').matchAll(/<td class="number">([^<]*)<\/td>/g)];
  expect(cells.map(([, text]) => text)).toEqual(shown);
});
