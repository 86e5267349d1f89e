import { END } from './xml-bytes.ts';

const SLOTS = 1024;

/** Words of one letter, which most elements of a sheet are. */
const LETTERS: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Of all files, since all have much the same words. Those that are met most are here from the start: written in the program, they are compared by address. */
const slots = slotsOf([
  ...['Relationships', 'Relationship', 'workbook', 'workbookPr', 'sheets', 'sheet', 'styleSheet', 'numFmts', 'numFmt'],
  ...['cellXfs', 'cellStyleXfs', 'xf', 'sst', 'si', 'rPr', 'rPh', 'worksheet', 'cols', 'col', 'sheetData', 'row', 'is'],
  ...['mergeCells', 'mergeCell', 'inlineStr', 'str'],
]);

/** Longer words are not kept. */
const LONGEST = 24;

/**
 * The short word that stands there, in UTF-8, each time as one and the same string, so that a million of them make none. One that shares its slot with another is
 * right all the same, only slower.
 */
export function wordAt(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  const first = bytes[start] ?? END;
  if (length === 1 && first < 128) return LETTERS[first] ?? '';
  const slot = slotOf(first, bytes[end - 1] ?? END, length);
  const known = slots[slot];
  if (known !== undefined && isAt(known, bytes, start, end)) return known;
  const word = bytes.toString('utf8', start, end);
  if (known === undefined && length <= LONGEST) slots[slot] = word;
  return word;
}

function slotsOf(words: readonly string[]): (string | undefined)[] {
  const slots = new Array<string | undefined>(SLOTS).fill(undefined);
  for (const word of words) slots[slotOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = word;
  return slots;
}

function slotOf(first: number, last: number, length: number): number {
  return (first * 37 + last * 5 + length * 131) % SLOTS;
}

/** Whether exactly that word of plain letters stands there. */
export function isAt(word: string, bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) {
    if (bytes[start + index] !== word.charCodeAt(index)) return false;
  }
  return true;
}
