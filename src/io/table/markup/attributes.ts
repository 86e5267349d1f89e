import { decodeXmlReferences } from '../xlsx/xml-text.ts';

/** The attributes of one element. */
export interface Attributes {
  /** The value, references put in, of the attribute whose name without prefix is this. Where several have it, the first. */
  get(name: string): string | undefined;
}

/** Attributes as they stand in a tag, taken apart only when one is asked for. */
export class TagAttributes implements Attributes {
  readonly #source: string;
  #values: Map<string, string> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  get(name: string): string | undefined {
    this.#values ??= takeApart(this.#source);
    return this.#values.get(name);
  }
}

/** `office:value-type` without its prefix: `value-type`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function takeApart(source: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const local = localName(name);
    if (!values.has(local)) values.set(local, decodeXmlReferences(double ?? single ?? ''));
  }
  return values;
}
