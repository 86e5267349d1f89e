import type { Language } from '../../../rules/value/text.ts';
import { widestOf } from '../width.ts';
import { countOf, figureTexts, type Shown } from './figures.ts';

const LONGEST_BAR = 24;
const SHORTEST_BAR = 6;
const GAP = '  ';

/**
 * The line of a bar, always narrower than the terminal, so that it never wraps and can be drawn over.
 *
 * Characters whose width differs from terminal to terminal are counted as two columns, and the bar itself is drawn in ASCII: a Chinese console of Windows shows █ two columns
 * wide. Where room is short, what is in hand goes first, then the title, then the count, which the bar shows as well, then the bar.
 */
export function barLine(shown: Shown, columns: number, language: Language): string {
  const width = columns - 1;
  const count = countOf(shown);
  const figures = figureTexts(shown, language);
  if (shown.total === 0) return withNote(fitting([shown.title, count, ...figures], width), shown.note, width);
  for (const [before, after] of [
    [[shown.title], [count, ...figures]],
    [[], [count, ...figures]],
    [[], figures],
  ] as const) {
    const room = width - widestOf([...before, '', ...after].join(GAP));
    if (room < SHORTEST_BAR) continue;
    const length = Math.min(room, LONGEST_BAR);
    const line = [...before, bar(shown, length), ...after].join(GAP);
    return withNote(line, shown.note, width);
  }
  return fitting([count, ...figures], width);
}

function bar({ done, total }: Shown, length: number): string {
  const filled = Math.min(length - 2, Math.floor((done / total) * (length - 2)));
  return `[${'#'.repeat(filled)}${'-'.repeat(length - 2 - filled)}]`;
}

function withNote(line: string, note: string | undefined, width: number): string {
  const readable = (note ?? '').replace(/\p{Cc}/gu, '');
  const whole = readable === '' ? line : line + GAP + readable;
  return widestOf(whole) <= width ? whole : line;
}

/** As many of the parts as fit, first ones first; a single one that is too long is cut. */
function fitting(parts: readonly string[], width: number): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (widestOf([...kept, part].join(GAP)) > width) break;
    kept.push(part);
  }
  return kept.join(GAP) || (parts[0] ?? '').slice(0, Math.max(0, width));
}
