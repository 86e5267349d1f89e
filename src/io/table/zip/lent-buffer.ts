/** Buffers shorter than this are not worth telling apart. */
const SHORTEST = 64 * 1024;

/** The one that is kept, while nobody has it. */
let home: Buffer | undefined;
/** The one that is out. Who never gives it back, because reading failed, leaves it to the garbage collector. */
let lent: Buffer | undefined;

/**
 * Lends a buffer, mostly the same one to part after part: memory that is new for every part is cleared by the system page by page, which takes as long as inflating
 * into it. What stands in it is left over from others.
 *
 * @param length - bytes that are needed
 * @returns just so many, to be read no more once {@link giveBack} was called; whoever borrows before that gets another
 */
export function lendBuffer(length: number): Buffer {
  const buffer =
    home !== undefined && home.length >= length ? home : Buffer.allocUnsafeSlow(Math.max(length, SHORTEST));
  home = undefined;
  lent = buffer;
  return buffer.subarray(0, length);
}

/** Takes the buffer back that was lent last; any other is left alone. */
export function giveBack({ buffer }: Buffer): void {
  if (lent === undefined || lent.buffer !== buffer) return;
  home = lent;
  lent = undefined;
}
