import { decodeXmlReferences } from '../xlsx/xml-text.ts';

const ATTRIBUTE = /([^\s="'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** The attributes of one element. */
export interface Attributes {
  /** The value, an XML document's references put in, of the attribute whose name without prefix is this. Where several have it, the first. */
  get(name: string): string | undefined;
}

/** Attributes as they stand in a tag, taken apart only when one is asked for. */
export class TagAttributes implements Attributes {
  readonly #source: string;
  readonly #anyCase: boolean;
  #values: Map<string, string> | undefined;

  /** @param anyCase - whether names are told apart regardless of case, as in HTML; they are then asked for in lower case */
  constructor(source: string, anyCase = false) {
    this.#source = source;
    this.#anyCase = anyCase;
  }

  get(name: string): string | undefined {
    this.#values ??= takeApart(this.#source, this.#anyCase);
    const value = this.#values.get(name);
    return value === undefined || this.#anyCase ? value : decodeXmlReferences(value);
  }
}

/** `office:value-type` without its prefix: `value-type`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** HTML also leaves the quotation marks away. */
function takeApart(source: string, anyCase: boolean): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const local = localName(anyCase ? name.toLowerCase() : name);
    if (!values.has(local)) values.set(local, double ?? single ?? bare ?? '');
  }
  return values;
}
