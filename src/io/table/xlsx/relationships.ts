import type { OfficePackage } from './package.ts';

/** A relationship within the package. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, `worksheet`; transitional and strict files differ in what stands before it. */
  readonly type: string;
  /** The part's name from the package's root, without a slash in front. */
  readonly part: string;
}

/**
 * Where a part's relationships lead, links out of the package left out; of a part without any, nowhere. Parts are found by these and by nothing else.
 *
 * @param part - `''` for the package's own
 */
export function readRelationships(file: OfficePackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (!file.has(name)) return [];
  return file.remembered(name, `relationships of ${folder}`, () => readTargets(file, name, folder));
}

function readTargets(file: OfficePackage, name: string, folder: string): readonly Relationship[] {
  const relationships: Relationship[] = [];
  const scanner = file.open(name, 'Relationships');
  const { attributes } = scanner;
  while (scanner.nextWithin(1)) {
    if (attributes.get('TargetMode') === 'External') continue;
    const type = attributes.get('Type') ?? '';
    relationships.push({
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      part: resolvePart(folder, attributes.get('Target') ?? ''),
    });
  }
  return relationships;
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
