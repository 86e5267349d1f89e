import { AMPERSAND, CARRIAGE_RETURN, END, LESS_THAN, UNDERSCORE } from './xml-bytes.ts';

/** Bytes at which plain text ends: the next tag, and whatever may have to be put in for something else. */
const STOPS = new Uint8Array(256);
for (const byte of [END, LESS_THAN, AMPERSAND, UNDERSCORE, CARRIAGE_RETURN]) STOPS[byte] = 1;

const ASCII = 0x80;
/** UTF-8 of a character of the planes where almost all Chinese ones are: 1110xxxx 10xxxxxx 10xxxxxx. */
const HAN = 3;
const LONGEST_ASCII = 4;
const LONGEST_HAN = 4 * HAN;

/** Where plain text that begins there ends. */
export function pastPlainText(bytes: Buffer, start: number): number {
  let position = start;
  while (STOPS[bytes[position] ?? END] === 0) position++;
  return position;
}

/** The text that stands there in UTF-8. Names, single words and short numbers, which most cells are, are made without leaving JavaScript. */
export function plainTextAt(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  if (length <= LONGEST_HAN && isHan(bytes, start, end)) return hanText(bytes, start, length);
  if (length <= LONGEST_ASCII && isAscii(bytes, start, end)) return asciiText(bytes, start, length);
  return bytes.toString('utf8', start, end);
}

function isAscii(bytes: Buffer, start: number, end: number): boolean {
  let all = 0;
  for (let position = start; position < end; position++) all |= bytes[position] ?? END;
  return all < ASCII;
}

function isHan(bytes: Buffer, start: number, end: number): boolean {
  if ((bytes[start] ?? END) < ASCII) return false;
  let position = start;
  while (position < end && ((bytes[position] ?? END) & 0xf0) === 0xe0) position += HAN;
  return position === end;
}

/** At most four characters of one byte each. */
function asciiText(bytes: Buffer, start: number, length: number): string {
  if (length === 0) return '';
  const first = bytes[start] ?? END;
  if (length === 1) return String.fromCharCode(first);
  const second = bytes[start + 1] ?? END;
  if (length === 2) return String.fromCharCode(first, second);
  const third = bytes[start + 2] ?? END;
  if (length === 3) return String.fromCharCode(first, second, third);
  return String.fromCharCode(first, second, third, bytes[start + 3] ?? END);
}

/** One to four characters of three bytes each. */
function hanText(bytes: Buffer, start: number, length: number): string {
  const first = hanAt(bytes, start);
  if (length === HAN) return String.fromCharCode(first);
  const second = hanAt(bytes, start + HAN);
  if (length === 2 * HAN) return String.fromCharCode(first, second);
  const third = hanAt(bytes, start + 2 * HAN);
  if (length === 3 * HAN) return String.fromCharCode(first, second, third);
  return String.fromCharCode(first, second, third, hanAt(bytes, start + 3 * HAN));
}

function hanAt(bytes: Buffer, place: number): number {
  return (
    (((bytes[place] ?? END) & 0x0f) << 12) |
    (((bytes[place + 1] ?? END) & 0x3f) << 6) |
    ((bytes[place + 2] ?? END) & 0x3f)
  );
}

/** Whether a text holds nothing but blanks. */
export function isBlankText(text: string): boolean {
  // Chinese characters, letters and digits are told without looking further.
  const first = text.charCodeAt(0);
  if ((first >= 0x30 && first < 0x7f) || (first >= 0x4e00 && first < 0xa000)) return false;
  return text.trim() === '';
}
