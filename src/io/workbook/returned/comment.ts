import type { DescribedFinding } from '../../../rules/findings/finding.ts';
import type { Language } from '../../../rules/value/text.ts';
import { returnedTexts } from '../../report/text/returned-texts.ts';
import { safeText } from '../cell-text.ts';
import type { CommentBox } from '../exceljs-inside.ts';
import { wrappedLines } from '../text-width.ts';
import type { Place } from './marked-cells.ts';

/** Width of a comment in characters, at 9 points. */
const WIDTH = 44;

/** Characters of a comment; the list of problems has the whole. */
const LONGEST = 1500;

/** The last column of a sheet, from 0. */
const LAST_COLUMN = 16_383;

/** What a cell's comment says: of each finding what is wrong, what was expected, and what to do. */
export function commentText(findings: readonly DescribedFinding[], language: Language): string {
  const texts = findings.map(({ severity, message, expected, fix }) =>
    [
      `【${returnedTexts[severity][language]}】${message}`,
      expected && `${returnedTexts.expectedLabel[language]}${expected}`,
      fix && `${returnedTexts.fixLabel[language]}${fix}`,
    ]
      .filter((line) => line !== '')
      .join('\n'),
  );
  const text = safeText(texts.join('\n\n'));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * A box at the right of the cell, large enough for the text.
 *
 * @param widths - of the sheet's columns, in characters
 */
export function commentBox(place: Place, text: string, widths: (column: number) => number): CommentBox {
  const left = Math.min(place.column, LAST_COLUMN - 1);
  let right = left;
  for (let room = 0; room < WIDTH && right < LAST_COLUMN; right++) room += widths(right + 1);
  const top = Math.max(place.row - 2, 0);
  return { left: left + 0.2, top: top + 0.5, right, bottom: top + wrappedLines(text, WIDTH) * 0.85 + 1.5 };
}
