import stringWidth from 'string-width';

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  return stringWidth(text);
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

/** The text filled up with spaces to so many columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
