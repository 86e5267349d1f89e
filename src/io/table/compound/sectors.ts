/** From here up, a sector number is a sign: end of the chain, free, or a sector of the table itself. */
const END_OF_CHAIN = 0xfffffffa;
const HEADER_ENTRIES = 109;

/** A compound file in sectors, and its allocation table, which says of each sector which one follows. Source: [MS-CFB] sections 2.2 to 2.5. */
export class Sectors {
  readonly #bytes: Buffer;
  readonly #size: number;
  readonly #next: readonly number[];

  constructor(bytes: Buffer, size: number) {
    this.#bytes = bytes;
    this.#size = size;
    this.#next = this.#table().flatMap((sector) => words(this.at(sector)));
  }

  /** Throws where the sector lies beyond the end of the file. */
  at(sector: number): Buffer {
    const from = (sector + 1) * this.#size;
    // The last sector may be written short.
    if (from >= this.#bytes.length) throw new RangeError(`sector ${sector} is missing`);
    return this.#bytes.subarray(from, from + this.#size);
  }

  /** The sectors of one stream, in order. Throws where they run in a circle. */
  chain(first: number): number[] {
    const sectors: number[] = [];
    for (let sector = first; sector < END_OF_CHAIN; sector = this.#next[sector] ?? END_OF_CHAIN) {
      if (sectors.length > this.#next.length) throw new RangeError('a chain of sectors runs in a circle');
      sectors.push(sector);
    }
    return sectors;
  }

  /** Whether all sectors of a stream of this size lie inside the file. */
  holds(first: number, size: number): boolean {
    const chain = this.chain(first);
    const inside = chain.every((sector) => (sector + 1) * this.#size < this.#bytes.length);
    return inside && chain.length * this.#size >= size;
  }

  /** The sectors that hold the allocation table: listed in the header, and for large files in a chain of lists. */
  #table(): number[] {
    const header = words(this.#bytes.subarray(76, 76 + HEADER_ENTRIES * 4));
    const perSector = this.#size / 4 - 1;
    let list = this.#bytes.readUInt32LE(68);
    const sectors = [...header];
    for (let left = this.#bytes.readUInt32LE(72); left > 0 && list < END_OF_CHAIN; left -= 1) {
      const more = words(this.at(list));
      sectors.push(...more.slice(0, perSector));
      list = more[perSector] ?? END_OF_CHAIN;
    }
    return sectors.filter((sector) => sector < END_OF_CHAIN);
  }
}

function words(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}
