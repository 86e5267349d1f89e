const SPACE = 0x20;
const SLASH = 0x2f;
const COLON = 0x3a;
const GREATER_THAN = 0x3e;
const SLOTS = 1024;

/**
 * Reads element names as bytes and gives each as one and the same string, so that millions of tags make no strings. A name that shares its slot with another is
 * right all the same, only slower.
 */
export class XmlNames {
  /** Where the last name that was read ends; at the end of the bytes where it may go on. */
  end = 0;
  readonly #slots: (string | undefined)[] = new Array(SLOTS);

  constructor(known: readonly string[]) {
    for (const name of known) {
      this.#slots[slot(name.charCodeAt(0), name.charCodeAt(name.length - 1), name.length)] = name;
    }
  }

  /** The name that begins there, without its namespace prefix. */
  read(bytes: Buffer, start: number): string {
    let local = start;
    let end = start;
    let byte = bytes[end];
    while (byte !== undefined && byte > SPACE && byte !== GREATER_THAN && byte !== SLASH) {
      if (byte === COLON) local = end + 1;
      byte = bytes[++end];
    }
    this.end = end;
    const key = slot(bytes[local] ?? 0, bytes[end - 1] ?? 0, end - local);
    const known = this.#slots[key];
    if (known !== undefined && isAt(known, bytes, local, end)) return known;
    const name = bytes.toString('utf8', local, end);
    if (known === undefined) this.#slots[key] = name;
    return name;
  }
}

function slot(first: number, last: number, length: number): number {
  return (first * 37 + last * 5 + length * 131) % SLOTS;
}

function isAt(name: string, bytes: Buffer, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    if (bytes[start + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}
