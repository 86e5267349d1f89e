/** Bytes to begin with: the entries of a file of some hundred claims. */
const FIRST_SIZE = 256 * 1024;
/** A UTF-16 unit makes so many bytes of UTF-8 at most. */
const MOST_BYTES = 3;

/** A text that is written piece by piece, in UTF-8, and says where each piece stands. */
export class GrowingText {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  length = 0;

  /** @returns where the piece begins and ends, in bytes */
  write(text: string): [start: number, end: number] {
    const start = this.length;
    this.#makeRoom(text.length * MOST_BYTES);
    this.length += this.#bytes.write(text, start);
    return [start, this.length];
  }

  /** All that was written, at the beginning of a buffer of its own. */
  bytes(): Buffer<ArrayBuffer> {
    return this.#bytes.subarray(0, this.length);
  }

  #makeRoom(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.length + more));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
