import { constants, createInflateRaw, inflateRawSync } from 'node:zlib';

/** What node:zlib works with behind each of its streams; every version of Node since 0.12 has it so. */
interface Handle {
  onerror: () => void;
  readonly reset: () => void;
  readonly writeSync: (
    ...task: [flush: number, from: Buffer, start: number, length: number, to: Buffer, start: number, length: number]
  ) => void;
}

/** Inflates all of the first into the second, at most so many bytes, and gives how many came; -1 where it is no deflate, or breaks off. */
type Inflate = (compressed: Buffer, into: Buffer, most: number) => number;

/**
 * Inflates one small part after another with one and the same inflater of zlib. `inflateRawSync` makes a new one, with 40 KB of tables and a new buffer, for every
 * part; of parts as small as those of a unit's workbook that takes two to five times as long as the inflating. Where this Node keeps its inflater otherwise than
 * others do, it is `inflateRawSync` all the same.
 */
export const inflateInto: Inflate = keptInflate() ?? inflateAnew;

function keptInflate(): Inflate | undefined {
  const stream: unknown = createInflateRaw({ chunkSize: constants.Z_MIN_CHUNK });
  const { _handle: handle, _writeState: left } = stream as { _handle?: Partial<Handle>; _writeState?: unknown };
  if (typeof handle?.reset !== 'function' || typeof handle.writeSync !== 'function') return undefined;
  if (!(left instanceof Uint32Array)) return undefined;
  const inflate = inflateWith(handle as Handle, left);
  // "a", of one block.
  const output = Buffer.alloc(2);
  return inflate(Buffer.from('4b0400', 'hex'), output, 2) === 1 && output[0] === 0x61 ? inflate : undefined;
}

/** @param left - where the handle says how many bytes of the output it has left free */
function inflateWith(handle: Handle, left: Uint32Array): Inflate {
  let failed = false;
  handle.onerror = () => {
    failed = true;
  };
  return (compressed, into, most) => {
    failed = false;
    handle.reset();
    handle.writeSync(constants.Z_FINISH, compressed, 0, compressed.length, into, 0, most);
    return failed ? -1 : most - (left[0] ?? 0);
  };
}

/** The same without anything kept. */
export function inflateAnew(compressed: Buffer, into: Buffer, most: number): number {
  try {
    return inflateRawSync(compressed, { maxOutputLength: most, chunkSize: Math.max(64, most) }).copy(into);
  } catch {
    return -1;
  }
}
