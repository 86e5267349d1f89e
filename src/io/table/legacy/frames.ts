/** Of the length that stands before every message between us and the child. */
const LENGTH_BYTES = 4;

/** A message, in the pieces in which it is written: its length in bytes, big-endian, and then its parts. */
export function frameOf(...parts: readonly Buffer[]): readonly Buffer[] {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(parts.reduce((sum, part) => sum + part.length, 0));
  return [length, ...parts];
}

/** A message that says of itself to be longer than it may be. */
export class FrameTooLong extends Error {
  override readonly name = 'FrameTooLong';
}

/** Puts together the messages of a stream, in whatever chunks they come. */
export class FrameReader {
  readonly #limit: number;
  #chunks: Buffer[] = [];
  #size = 0;
  /** Of the message under way; undefined until it is known. */
  #length: number | undefined;

  /** @param limit - the most bytes that a message may have */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.#limit = limit;
  }

  /**
   * Takes the next bytes of the stream.
   *
   * @returns the messages that they make whole, mostly none or one
   * @throws FrameTooLong as soon as the length is known
   */
  take(chunk: Buffer): readonly Buffer[] {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    const whole: Buffer[] = [];
    for (;;) {
      this.#length ??= this.#cut(LENGTH_BYTES)?.readUInt32BE();
      if (this.#length === undefined) return whole;
      if (this.#length > this.#limit) throw new FrameTooLong();
      const message = this.#cut(this.#length);
      if (!message) return whole;
      whole.push(message);
      this.#length = undefined;
    }
  }

  /** So many bytes off the front; undefined where there are not so many yet. */
  #cut(length: number): Buffer | undefined {
    if (this.#size < length) return undefined;
    const [only, ...more] = this.#chunks;
    const held = only && more.length === 0 ? only : Buffer.concat(this.#chunks);
    this.#chunks = [held.subarray(length)];
    this.#size -= length;
    return held.subarray(0, length);
  }
}
