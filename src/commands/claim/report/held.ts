import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { fillMarks, type LaterValues } from '../../../io/ledger/write/claims/later-marks.ts';

/** Something that is kept until the files of a run are written: in memory, or, of a large run, in a file beside them. Plain data. */
export type Held<Value> =
  | { readonly here: Value }
  | { readonly file: string; readonly at: number; readonly length: number; readonly plain: boolean };

/** Where things are kept. */
export interface Holder {
  /** What is JSON: numbers of claims in it may be marks that are filled in when it is read. */
  hold<Value>(value: Value): Held<Value>;
  /** What else threads can hand over. */
  holdPlain<Value>(value: Value): Held<Value>;
}

/** Items of a list. */
const AT_ONCE = 200;

/** Keeps things in memory as they are: where claims are few, or nothing is written. */
export const inMemory: Holder = {
  hold: (value) => ({ here: value }),
  holdPlain: (value) => ({ here: value }),
};

/** A file that only its owner can read and that one thread writes, one thing after the other; whoever made it removes it. */
export class HoldingFile implements Holder {
  readonly #path: string;
  #file: number | undefined;
  #length = 0;

  /** @param path - nothing is there yet; made when the first thing is kept */
  constructor(path: string) {
    this.#path = path;
  }

  hold<Value>(value: Value): Held<Value> {
    return this.#write(jsonOf(value), false);
  }

  holdPlain<Value>(value: Value): Held<Value> {
    return this.#write([serialize(value)], true);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #write(parts: Iterable<Buffer>, plain: boolean): { file: string; at: number; length: number; plain: boolean } {
    this.#file ??= openSync(this.#path, 'wx', 0o600);
    const at = this.#length;
    for (const bytes of parts) {
      for (let from = 0; from < bytes.length; ) from += writeSync(this.#file, bytes, from);
      this.#length += bytes.length;
    }
    return { file: this.#path, at, length: this.#length - at, plain };
  }
}

/** Of a list a part of its items at a time: the text of thousands of claims would stand in memory twice. */
function* jsonOf(value: unknown): Generator<Buffer> {
  if (!Array.isArray(value) || value.length <= AT_ONCE) return yield Buffer.from(JSON.stringify(value));
  for (let from = 0; from < value.length; from += AT_ONCE) {
    const items = JSON.stringify(value.slice(from, from + AT_ONCE)).slice(1, -1);
    yield Buffer.from(`${from === 0 ? '[' : ','}${items}`);
  }
  yield Buffer.from(']');
}

/**
 * Reads it again.
 *
 * @param later - what is filled in where the claims were prepared before they had numbers
 */
export function readHeld<Value>(held: Held<Value>, later: LaterValues | null): Value {
  if ('here' in held) return held.here;
  const bytes = bytesOf(held);
  if (held.plain) return deserialize(bytes) as Value;
  const text = bytes.toString();
  return JSON.parse(later === null ? text : fillMarks(text, later)) as Value;
}

function bytesOf({
  file,
  at,
  length,
}: {
  readonly file: string;
  readonly at: number;
  readonly length: number;
}): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = 0; read < length; ) {
      const more = readSync(descriptor, bytes, read, length - read, at + read);
      if (more === 0) throw new RangeError('what was held is not there any more');
      read += more;
    }
  } finally {
    closeSync(descriptor);
  }
  return bytes;
}
