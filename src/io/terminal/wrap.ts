import { widestOf, widthOf } from './width.ts';

/** What may not begin a line, and what may not end one. */
const CLOSING = /^[，。；：！？、”’）》」』】…,.;:!?)\]}%]/u;
const OPENING = /[“‘（《「『【([{]$/u;

/**
 * Breaks a line at spaces and between Chinese characters so that no part is wider than the width.
 *
 * @param hanging - spaces before every line but the first; they count
 * @returns at least one line; what has no place to break, as a long path, is broken where the width ends
 */
export function wrapped(text: string, width: number, hanging = 0): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<= )(?! )/).flatMap(breakable)) {
    if (line.trim() !== '' && widestOf(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = ' '.repeat(hanging);
    }
    line += piece;
    while (widestOf(line.trimEnd()) > width) {
      const head = front(line, width);
      lines.push(head);
      line = ' '.repeat(hanging) + line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/** A word with the space after it, parted further where Chinese characters let a line end. */
function breakable(word: string): string[] {
  const pieces: string[] = [];
  for (const letter of word) {
    const before = pieces.at(-1);
    const together =
      before !== undefined &&
      (CLOSING.test(letter) || OPENING.test(before) || letter === ' ' || (isNarrow(letter) && isNarrow(before)));
    if (together) pieces[pieces.length - 1] = before + letter;
    else pieces.push(letter);
  }
  return pieces;
}

/** Whether a piece ends in a letter of a Western word, which is not broken. */
function isNarrow(piece: string): boolean {
  const last = [...piece].at(-1) ?? '';
  return last !== '' && widthOf(last) < 2;
}

/** As much of the line's front as fits. */
function front(line: string, width: number): string {
  let head = '';
  for (const letter of line) {
    if (widestOf(head + letter) > width) break;
    head += letter;
  }
  return head;
}
