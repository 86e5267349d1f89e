import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Things packed together. */
const PAGE = 1_000;

/**
 * Plain data that is gone through several times, from the first to the last: packed, a page of it in memory at a time. What is to be paid comes to hundreds of thousands, and a
 * file of it would hold accounts and identity numbers.
 */
export class PackedPages<Value> implements Iterable<Value> {
  readonly #pages: Buffer[] = [];
  #open: Value[] = [];

  add(values: Iterable<Value>): void {
    for (const value of values) {
      this.#open.push(value);
      if (this.#open.length === PAGE) this.#pack();
    }
  }

  *[Symbol.iterator](): Generator<Value> {
    for (const page of this.#pages) yield* JSON.parse(inflateRawSync(page).toString()) as Value[];
    yield* this.#open;
  }

  #pack(): void {
    this.#pages.push(Buffer.from(deflateRawSync(JSON.stringify(this.#open), { level: 1 })));
    this.#open = [];
  }
}
