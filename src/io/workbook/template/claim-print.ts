import type { PageSetup } from 'exceljs';
import { columnLetters } from '../../../rules/submission/cell.ts';
import { pageSetup } from '../print.ts';

/** So many characters of columns fit on a page of A4 across at 100 %, with something to spare for the widths of other programs. */
const CHARACTERS = 110;
/** Smaller than this nobody reads a printed form, or writes into it. */
const LEAST = 75;
/** Columns that are repeated may take so much of a page. */
const REPEATED = 0.4;

/** How a wide form is parted into pages: what stands on the first, and what each begins with again. */
export interface PrintedWidth {
  /** The last column of the first page, from 1. */
  readonly firstPage: number;
  /** The column at which a title begins, from 1: after the columns that every page repeats, or its beginning would stand on each of them. */
  readonly titleFrom: number;
  readonly setup: Partial<PageSetup>;
}

/**
 * A form that is wider than a page that can be read goes over as many pages side by side as it takes, each with who claims at its left; one that is not, on one page.
 *
 * @param widths - of its columns, in characters
 * @param named - how many columns say who claims, from the left
 */
export function printedWidth(widths: readonly number[], named: number): PrintedWidth {
  const across = pageSetup('landscape');
  const repeated = sumOf(widths.slice(0, named)) <= REPEATED * CHARACTERS ? named : 0;
  if (sumOf(widths) <= CHARACTERS / (LEAST / 100)) return { firstPage: widths.length, titleFrom: 1, setup: across };
  const pages = pagesAt(LEAST, widths, repeated).length;
  let scale = LEAST;
  while (scale < 100 && pagesAt(scale + 1, widths, repeated).length === pages) scale++;
  return {
    firstPage: pagesAt(scale, widths, repeated)[0] ?? widths.length,
    titleFrom: repeated + 1,
    setup: {
      ...across,
      fitToPage: false,
      scale,
      horizontalCentered: false,
      pageOrder: 'overThenDown',
      ...(repeated > 0 && { printTitlesColumn: `A:${columnLetters(repeated)}` }),
    },
  };
}

/** The last column of each page at a scale in percent. */
function pagesAt(scale: number, widths: readonly number[], repeated: number): number[] {
  const room = CHARACTERS / (scale / 100);
  const again = sumOf(widths.slice(0, repeated));
  const pages: number[] = [];
  let used = 0;
  widths.forEach((width, index) => {
    if (used > 0 && used + width > room) {
      pages.push(index);
      used = again;
    }
    used += width;
  });
  return [...pages, widths.length];
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
