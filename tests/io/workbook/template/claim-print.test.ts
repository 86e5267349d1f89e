import { expect, it } from 'vitest';
import { printedWidth } from '../../../../src/io/workbook/template/claim-print.ts';

it('a form that can be read on one page is fitted to it', () => {
  const { firstPage, titleFrom, setup } = printedWidth([10, 20, 60, 50], 2);
  expect([titleFrom, firstPage]).toEqual([1, 4]);
  expect(setup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1 });
  expect(setup).not.toHaveProperty('scale');
});

it('a wider one goes over as few pages as can be read, as large as they allow, each with who claims', () => {
  const { firstPage, titleFrom, setup } = printedWidth([10, 20, ...Array.from({ length: 20 }, () => 12)], 2);
  expect(setup).toMatchObject({ fitToPage: false, scale: 96, printTitlesColumn: 'A:B', pageOrder: 'overThenDown' });
  // 114 characters at 96 %: 30 of who claims and seven columns, on each of three pages.
  expect(firstPage).toBe(9);
  // The title stands once, not cut off at the left of every page.
  expect(titleFrom).toBe(3);
});

it('who claims is not repeated where that would take most of a page', () => {
  const { setup } = printedWidth([40, 40, ...Array.from({ length: 10 }, () => 20)], 2);
  expect(setup).not.toHaveProperty('printTitlesColumn');
});
