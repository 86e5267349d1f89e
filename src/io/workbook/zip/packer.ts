import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { PIECE } from './part-pieces.ts';

/** Packs a long part a piece at a time, in a thread of zlib's own. */
export class Packer {
  readonly #deflate: DeflateRaw;
  #made: Buffer[] = [];
  crc = 0;
  /** Bytes taken, and bytes made of them so far. */
  size = 0;
  packed = 0;

  /** @param level - of zlib */
  constructor(level: number) {
    this.#deflate = createDeflateRaw({ level, chunkSize: PIECE });
    this.#deflate.on('data', (bytes: Buffer) => {
      this.#made.push(bytes);
      this.packed += bytes.length;
    });
  }

  /** Takes a piece, which may be filled again afterwards; gives what is ready by then. @throws Error where zlib has no memory */
  async pack(piece: Buffer): Promise<Buffer[]> {
    this.crc = crc32(piece, this.crc);
    this.size += piece.length;
    await this.#whole((done) => this.#deflate.write(piece, done));
    return this.#given();
  }

  /** Ends the part; gives the rest. @throws Error where zlib has no memory */
  async finish(): Promise<Buffer[]> {
    await this.#whole((done) => this.#deflate.once('end', () => done(null)).end());
    return this.#given();
  }

  /** Lets go of zlib's memory. */
  close(): void {
    this.#deflate.destroy();
  }

  #given(): Buffer[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }

  #whole(work: (done: (error: Error | null | undefined) => void) => unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#deflate.once('error', reject);
      work((error) => {
        this.#deflate.off('error', reject);
        if (error) reject(error);
        else resolve();
      });
    });
  }
}
