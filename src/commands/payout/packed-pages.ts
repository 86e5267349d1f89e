import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Things packed together. */
const PAGE = 1_000;

/** So many stay as they are: packing takes as long as all else that is done with them, and most payouts have no more. */
const UNPACKED = 20_000;

/**
 * Plain data that is gone through several times, from the first to the last: beyond the first some thousands packed, a page of it in memory at a time. What is to be paid comes to hundreds of thousands, and a
 * file of it would hold accounts and identity numbers.
 */
export class PackedPages<Value> implements Iterable<Value> {
  readonly #first: Value[] = [];
  readonly #pages: Buffer[] = [];
  #open: Value[] = [];

  add(values: Iterable<Value>): void {
    for (const value of values) {
      if (this.#first.length < UNPACKED) {
        this.#first.push(value);
        continue;
      }
      this.#open.push(value);
      if (this.#open.length === PAGE) this.#pack();
    }
  }

  *[Symbol.iterator](): Generator<Value> {
    yield* this.#first;
    for (const page of this.#pages) yield* JSON.parse(inflateRawSync(page).toString()) as Value[];
    yield* this.#open;
  }

  #pack(): void {
    this.#pages.push(Buffer.from(deflateRawSync(JSON.stringify(this.#open), { level: 1 })));
    this.#open = [];
  }
}
