import type { SchemePath } from '../scheme/source-tree.ts';

/** The steps of a path as people write it, the other way round of `pathText`: `benefits.hospital.compute[1].rate`, the first of a list being `[1]`. */
export function stepsOf(path: string): SchemePath {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([whole, place]) =>
    place === undefined ? whole : Number(place) - 1,
  );
}

/** The same plain data with a value at a path; mappings and lists on the way there are made where they are wanting, a place beyond the end of a list is its end. */
export function withValueAt(data: unknown, [step, ...rest]: SchemePath, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(data) ? [...data] : [];
    const place = Math.min(Math.max(step, 0), items.length);
    items[place] = withValueAt(items[place], rest, value);
    return items;
  }
  const entries = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const inner: unknown = Object.getOwnPropertyDescriptor(entries, step)?.value;
  return { ...entries, [step]: withValueAt(inner, rest, value) };
}
