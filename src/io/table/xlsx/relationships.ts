import type { XmlHandler, XmlScanner } from './xml-scanner.ts';

/** A relationship within the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, `worksheet`; transitional and strict files differ in what stands before it. */
  readonly type: string;
  /** The part's name from the package's root, without a slash in front. */
  readonly part: string;
}

/** Reads a `.rels` part. Links out of the package are passed over. */
export class Relationships implements XmlHandler {
  readonly #all: Relationship[] = [];
  readonly #folder: string;

  /** @param folder - of the part that they belong to, with `/` at its end, or empty */
  constructor(folder: string) {
    this.#folder = folder;
  }

  open(name: string, { attributes }: XmlScanner): void {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type') ?? '';
    this.#all.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(this.#folder, attributes.get('Target') ?? ''),
    });
  }

  byId(id: string): Relationship | undefined {
    return this.#all.find((each) => each.id === id);
  }

  byType(type: string): Relationship | undefined {
    return this.#all.find((each) => each.type === type);
  }
}

/** The part that a target means, seen from a folder: absolute or relative, with `..`, `\` or `%20` in it. */
export function resolvePart(folder: string, target: string): string {
  const path = unescaped(target).replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
