/** Around what is filled in later: JSON writes it as it is, and hardly any text of a user holds it. */
const MARK = '\u007f';

/** The byte of it. */
export const MARK_BYTE = 0x7f;

/** Positions from here on stand for those of entries that are not written yet. */
const LATER_POSITIONS = 2 ** 52;

/** In place of the number of an entry in its chain, by the place of the entry among those prepared together. */
export const sequenceMark = (place: number): string => `${MARK}s${place}${MARK}`;

/** In place of an entry's position, in a text. */
export const positionMark = (place: number): string => `${MARK}p${place}${MARK}`;

/** The same as a number. */
export const laterPosition = (place: number): number => LATER_POSITIONS + place;

/** In place of a long text's beginning and length among others, in bytes. */
export const textMark = (start: number, end: number): string => `${MARK}t${start},${end}${MARK}`;

/** The mark for a number that stands for a position; undefined for any other value. */
export function markOfPosition(value: unknown): string | undefined {
  return typeof value === 'bigint' && value >= BigInt(LATER_POSITIONS)
    ? positionMark(Number(value) - LATER_POSITIONS)
    : undefined;
}

/** What is filled in. */
export interface LaterValues {
  /** The number in its chain of the first of the entries; the others follow it. */
  readonly sequence: number;
  /** The position of the first. */
  readonly position: number;
  /** Where a byte of the texts stands once they are filled in; only where texts are spoken of. */
  readonly movedTo?: (offset: number) => number;
}

const marks = /\u007f([spt])(\d+)(?:,(\d+))?\u007f/g;

/** Fills a text in. */
export function fillMarks(text: string, { sequence, position, movedTo }: LaterValues): string {
  return text.replace(marks, (_, kind: string, one: string, other: string) => {
    if (kind === 's') return String(sequence + Number(one));
    if (kind === 'p') return String(position + Number(one));
    if (movedTo === undefined) throw new RangeError('a long text where none is');
    const start = movedTo(Number(one));
    return `${start},${movedTo(Number(other)) - start}`;
  });
}

/** Marks among bytes: of each where it begins, where it ends, which kind it is (1: a position) and of which entry. */
export type MarksInBytes = readonly (readonly [start: number, end: number, kind: 0 | 1, place: number])[];

/** Finds them. */
export function marksIn(bytes: Buffer): MarksInBytes {
  const found: [number, number, 0 | 1, number][] = [];
  for (let start = bytes.indexOf(MARK_BYTE); start >= 0; ) {
    const close = bytes.indexOf(MARK_BYTE, start + 1);
    if (close < 0) throw new RangeError('a mark without end');
    const place = Number(bytes.toString('latin1', start + 2, close));
    found.push([start, close + 1, bytes[start + 1] === 0x70 ? 1 : 0, place]);
    start = bytes.indexOf(MARK_BYTE, close + 1);
  }
  return found;
}

/** Bytes with all marks filled in, in a buffer of their own, and where each byte went. */
export function filledBytes(
  bytes: Uint8Array,
  marks: MarksInBytes,
  { sequence, position }: Pick<LaterValues, 'sequence' | 'position'>,
): { readonly bytes: Buffer<ArrayBuffer>; readonly movedTo: (offset: number) => number } {
  const values = marks.map(([, , kind, place]) => String((kind === 1 ? position : sequence) + place));
  const filled = Buffer.allocUnsafeSlow(
    marks.reduce((length, [start, end], index) => length - (end - start) + (values[index]?.length ?? 0), bytes.length),
  );
  const shifts: number[] = [];
  let from = 0;
  let to = 0;
  for (const [index, [start, end]] of marks.entries()) {
    filled.set(bytes.subarray(from, start), to);
    to += start - from;
    to += filled.write(values[index] ?? '', to, 'latin1');
    from = end;
    shifts.push(to - from);
  }
  filled.set(bytes.subarray(from), to);
  return { bytes: filled, movedTo: (offset) => offset + (shifts[marksBefore(marks, offset) - 1] ?? 0) };
}

/** How many marks end at a byte or before it. */
function marksBefore(marks: MarksInBytes, offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.[1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
