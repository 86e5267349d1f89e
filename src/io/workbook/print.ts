import type { HeaderFooter, PageSetup } from 'exceljs';
import type { CellRange } from '../../rules/submission/cell.ts';
import { columnLetters } from '../../rules/submission/cell.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { workbookTexts } from '../report/text/workbook-texts.ts';
import type { RunMark } from './workbook-head.ts';

/** A4 in the numbering of spreadsheets. */
const A4 = 9;

/** A4, as wide as one page and as many pages long as it takes; margins in inches. */
export function pageSetup(orientation: 'portrait' | 'landscape'): Partial<PageSetup> {
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

/** Page numbers in the middle; at the right, of a file that leaves a run, its number and the beginning of its chain head. */
export function pageFooter(language: Language, mark: RunMark): Partial<HeaderFooter> {
  const run =
    mark.run === undefined
      ? ''
      : `&R&"宋体"&7 ${fill(workbookTexts.footer, language, { run: mark.run, chain: mark.chainHead?.slice(0, 12) ?? '' })}`;
  return { oddFooter: `&C&"宋体"&9 ${workbookTexts.page[language]}${run}` };
}

/** A range as the print area of its sheet, fixed in both directions. exceljs puts the first `$` of each corner itself. */
export function printArea(range: CellRange): string {
  return `${columnLetters(range.left)}$${range.top}:$${columnLetters(range.right)}$${range.bottom}`.replace(':$', ':');
}
