import stringWidth from 'string-width';

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The same where a character whose width differs from terminal to terminal (“ ” … —) takes two: a Chinese console of Windows shows it so. */
export function widestOf(text: string): number {
  return stringWidth(text, { ambiguousIsNarrow: false });
}

/** The text, at most so many columns wide: what is too long loses its middle to `…`, since names of units differ at both ends. */
export function cutMiddle(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  const all = [...letters.segment(text)].map(({ segment }) => segment);
  const room = width - 1;
  const end = taken(all.toReversed(), Math.floor(room / 2))
    .toReversed()
    .join('');
  const start = taken(all, room - widthOf(end)).join('');
  return `${start}…${end}`;
}

/** As many letters from the front as fit. */
function taken(all: readonly string[], width: number): string[] {
  const fitting: string[] = [];
  let used = 0;
  for (const letter of all) {
    used += widthOf(letter);
    if (used > width) break;
    fitting.push(letter);
  }
  return fitting;
}
