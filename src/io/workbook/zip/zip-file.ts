import type { FileHandle } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { Packer } from './packer.ts';
import { PIECE } from './part-pieces.ts';
import { type PartContent, ZipPart } from './zip-part.ts';
import { descriptor, directory, dosTime, localHeader, localHeaderSize, type PartRecord } from './zip-records.ts';

/** So many bytes may wait to be packed: enough that packing never idles, little beside what a sheet of a province would gather. */
const MOST_WAITING = 8 * PIECE;

/**
 * A zip file that is written from its first byte to its last, a part after another in the order in which they were begun; a part that is begun before the one before it
 * has ended waits for it. Packing goes on in a thread of zlib's own while the next rows are made. The same parts with the same level and moment are the same bytes.
 *
 * The archive writer that exceljs brings takes a third more time for a register, holds a quarter of a megabyte for every sheet that it was not given time to pack, and puts in the
 * clock's time.
 */
export class ZipFile {
  readonly spare: Buffer[] = [];
  readonly #file: FileHandle;
  readonly #level: number;
  readonly #time: number;
  /** Parts that are not packed whole, in their order. */
  readonly #parts: ZipPart[] = [];
  readonly #packed: PartRecord[] = [];
  #position = 0;
  /** Of the part that is being packed a piece at a time. */
  #packer: Packer | undefined;
  #output: Buffer[] = [];
  #outputSize = 0;
  #isWorking = false;
  #working: Promise<void> = Promise.resolve();
  #waiting: (() => void)[] = [];
  #failure: { readonly error: unknown } | undefined;

  /**
   * @param file - empty, opened for writing; stays open
   * @param level - of zlib
   * @param moment - what every part has as its time
   */
  constructor(file: FileHandle, level: number, moment: Date) {
    this.#file = file;
    this.#level = level;
    this.#time = dosTime(moment);
  }

  /** Begins a part. */
  part(name: string): ZipPart {
    const part = new ZipPart(name, this);
    this.#parts.push(part);
    return part;
  }

  /** Adds a whole part. */
  add(name: string, content: PartContent): void {
    const part = this.part(name);
    part.write(content);
    part.end();
  }

  /** Goes on packing, where there is something to pack. */
  news(): void {
    if (this.#isWorking || this.#failure) return;
    this.#isWorking = true;
    this.#working = this.#work();
  }

  /** Waits until little is left to be packed. @throws whatever made writing impossible */
  async room(): Promise<void> {
    // Packing goes on between turns only: without one here it would stand still until much waits.
    await setImmediate();
    while (!this.#failure && this.#packable() > MOST_WAITING) {
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
    if (this.#failure) throw this.#failure.error;
  }

  /** Packs what is left and writes the directory; all parts have ended. @throws whatever made writing impossible */
  async end(): Promise<void> {
    await this.#working;
    if (this.#failure) throw this.#failure.error;
    if (this.#parts.length > 0) throw new Error('a part of the file was never ended');
    this.#put(directory(this.#packed, this.#time, this.#position));
    await this.#toDisk();
  }

  /** Gives up: nothing is written any more once this has resolved. */
  async abort(): Promise<void> {
    this.#failure ??= { error: new Error('the file was given up') };
    await this.#working;
    this.#packer?.close();
  }

  /** Bytes held that can be packed now: those of the first part that is still written, and of all before it. */
  #packable(): number {
    let bytes = 0;
    for (const { pieces, ended } of this.#parts) {
      bytes += pieces.held;
      if (!ended) break;
    }
    return bytes;
  }

  async #work(): Promise<void> {
    try {
      for (let part = this.#parts[0]; part !== undefined && !this.#failure; part = this.#parts[0]) {
        if (part.pieces.hasFull) await this.#packPiece(part);
        else if (part.ended) await this.#finish(part);
        else break;
        if (this.#outputSize > PIECE) await this.#toDisk();
        this.#wake();
      }
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#isWorking = false;
      this.#wake();
    }
  }

  async #packPiece({ name, pieces }: ZipPart): Promise<void> {
    const piece = pieces.take();
    if (piece === undefined) return;
    if (!this.#packer) {
      this.#packer = new Packer(this.#level);
      this.#put(localHeader(name, this.#time));
    }
    this.#put(...(await this.#packer.pack(piece)));
    pieces.giveBack(piece);
  }

  async #finish({ name, pieces }: ZipPart): Promise<void> {
    const taken = pieces.take();
    const rest = taken ?? Buffer.alloc(0);
    const packer = this.#packer;
    if (packer) {
      this.#put(...(await packer.pack(rest)), ...(await packer.finish()));
      this.#record(name, packer);
      packer.close();
      this.#packer = undefined;
    } else {
      // A short part is packed here at once: the journey to another thread takes longer.
      const bytes = deflateRawSync(rest, { level: this.#level });
      this.#put(localHeader(name, this.#time), bytes);
      this.#record(name, { crc: crc32(rest), size: rest.length, packed: bytes.length });
    }
    if (taken) pieces.giveBack(taken);
    this.#parts.shift();
  }

  /** Notes a part whose last byte was put. */
  #record(name: string, { crc, size, packed }: Pick<PartRecord, 'crc' | 'size' | 'packed'>): void {
    const position = this.#position - packed - localHeaderSize(name);
    this.#packed.push({ name, crc, size, packed, position });
    this.#put(descriptor({ crc, size, packed }));
  }

  #put(...pieces: readonly Buffer[]): void {
    for (const bytes of pieces) {
      this.#output.push(bytes);
      this.#outputSize += bytes.length;
      this.#position += bytes.length;
    }
  }

  async #toDisk(): Promise<void> {
    const bytes = Buffer.concat(this.#output);
    this.#output = [];
    this.#outputSize = 0;
    await this.#file.writeFile(bytes);
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
