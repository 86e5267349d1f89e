import stringWidth from 'string-width';

const letters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** Texts of Western and Chinese characters that each stand for themselves, and of those whose width differs. In any other, one may join another, and the library is asked, with which wrapping what a run tells took ten times as long. */
const SIMPLE =
  /^[ -~\u2014\u2018\u2019\u201c\u201d\u2026\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;
const FIRST_CHINESE = 0x3000;

/** Columns that a text takes on a terminal: a Chinese character takes two. */
export function widthOf(text: string): number {
  return SIMPLE.test(text) ? simpleWidth(text, 1) : stringWidth(text);
}

/** The same where a character whose width differs from terminal to terminal (“ ” … —) takes two: a Chinese console of Windows shows it so. */
export function widestOf(text: string): number {
  return SIMPLE.test(text) ? simpleWidth(text, 2) : stringWidth(text, { ambiguousIsNarrow: false });
}

/** @param differing - how many columns a character takes whose width differs */
function simpleWidth(text: string, differing: 1 | 2): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    width += code < 0x80 ? 1 : code < FIRST_CHINESE ? differing : 2;
  }
  return width;
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
