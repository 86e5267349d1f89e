/** Bytes that are packed at once: each piece is a journey to another thread and back. */
export const PIECE = 1 << 17;

/** What was written to a part of the file and is not packed yet, cut into pieces: sheets are written in hundreds of thousands of small bits. */
export class PartPieces {
  readonly #full: Buffer[] = [];
  /** Pieces that were packed, to be filled again: making 128 KiB anew costs more than filling them. */
  readonly #spare: Buffer[];
  #last: Buffer | undefined;
  #used = 0;

  /** @param spare - shared by the parts of a file */
  constructor(spare: Buffer[]) {
    this.#spare = spare;
  }

  /** Bytes that it holds: a piece that is hardly begun takes as much room as a full one. */
  get held(): number {
    return (this.#full.length + (this.#last ? 1 : 0)) * PIECE;
  }

  /** Whether a whole piece waits. */
  get hasFull(): boolean {
    return this.#full.length > 0;
  }

  /** Copies bytes, so that the giver may use his own again. */
  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      this.#last ??= this.#spare.pop() ?? Buffer.allocUnsafeSlow(PIECE);
      const length = Math.min(bytes.length - from, PIECE - this.#used);
      this.#last.set(bytes.subarray(from, from + length), this.#used);
      this.#used += length;
      from += length;
      if (this.#used === PIECE) {
        this.#full.push(this.#last);
        this.#last = undefined;
        this.#used = 0;
      }
    }
  }

  /** The next piece, the last one maybe not full; undefined where nothing waits. To be given back when it is packed. */
  take(): Buffer | undefined {
    const full = this.#full.shift();
    if (full !== undefined) return full;
    const last = this.#last?.subarray(0, this.#used);
    this.#last = undefined;
    this.#used = 0;
    return last;
  }

  /** Takes back what {@link take} gave. */
  giveBack(piece: Buffer): void {
    this.#spare.push(Buffer.from(piece.buffer));
  }
}
