import { nearestOf } from '../value/nearest.ts';
import { readSource } from './read-source.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import {
  type MappingEntry,
  type MappingNode,
  pathText,
  type SchemePath,
  type SchemeSource,
  type SourceNode,
} from './source-tree.ts';
import { suggestion } from './suggestion.ts';

/** A scheme with all that it extends put in, every value still at the place in the file that says it. */
export interface ExtendedSource {
  readonly root: MappingNode | undefined;
  readonly problems: readonly SchemeProblem[];
}

/**
 * Reads a scheme and puts in what it extends. Of two mappings each key is put in by itself; a text or a list takes the place of the former one as a whole;
 * `~` takes a key away.
 *
 * @param sources - all schemes at hand by id; the one asked for is among them
 */
export function extendSource(source: SchemeSource, sources: ReadonlyMap<string, SchemeSource>): ExtendedSource {
  return extendAlong(source, sources, []);
}

function extendAlong(
  source: SchemeSource,
  sources: ReadonlyMap<string, SchemeSource>,
  way: readonly string[],
): ExtendedSource {
  const { root, problems } = readSource(source);
  if (!root) return { root, problems };
  const named = root.entries.get('extends');
  const child = without(root, 'extends');
  if (!named) return merged(undefined, child, problems);
  const parentId = named.value.kind === 'text' ? named.value.text : '';
  const path = [...way, source.id];
  const at = { place: named.value.place, path: 'extends', parameters: {} };
  if (path.includes(parentId)) {
    const loop = [...path.slice(path.indexOf(parentId)), parentId].join(' → ');
    return { root: undefined, problems: [...problems, { ...at, code: 'extends-loop', found: loop }] };
  }
  const parent = sources.get(parentId);
  if (!parent) {
    const parameters = { suggestion: suggestion(nearestOf(parentId, sources.keys())) };
    return {
      root: undefined,
      problems: [...problems, { ...at, code: 'extends-unknown', found: parentId, parameters }],
    };
  }
  const extended = extendAlong(parent, sources, path);
  const all = [...problems, ...extended.problems];
  return extended.root ? merged(extended.root, child, all) : { root: undefined, problems: all };
}

function merged(parent: MappingNode | undefined, child: MappingNode, before: readonly SchemeProblem[]): ExtendedSource {
  const problems = [...before];
  const root = mergeMapping(parent, child, [], problems);
  return { root, problems };
}

function mergeMapping(
  parent: MappingNode | undefined,
  child: MappingNode,
  path: SchemePath,
  problems: SchemeProblem[],
): MappingNode {
  const entries = new Map<string, MappingEntry>(parent?.entries);
  for (const [key, entry] of child.entries) {
    const here = [...path, key];
    const former = parent?.entries.get(key)?.value;
    if (entry.value.kind !== 'removal')
      entries.set(key, { key: entry.key, value: merge(former, entry.value, here, problems) });
    else if (!entries.delete(key)) problems.push(uselessRemoval(entry.value, here));
  }
  return { kind: 'mapping', place: child.place, entries };
}

function merge(
  parent: SourceNode | undefined,
  child: SourceNode,
  path: SchemePath,
  problems: SchemeProblem[],
): SourceNode {
  if (child.kind === 'mapping')
    return mergeMapping(parent?.kind === 'mapping' ? parent : undefined, child, path, problems);
  if (child.kind === 'list') {
    const items = child.items.map((item, index) => merge(undefined, item, [...path, index], problems));
    return { ...child, items: items.filter((item) => item.kind !== 'removal') };
  }
  if (child.kind === 'removal') problems.push(uselessRemoval(child, path));
  return child;
}

function uselessRemoval(node: SourceNode, path: SchemePath): SchemeProblem {
  return { code: 'removal-without-target', place: node.place, path: pathText(path), found: '~', parameters: {} };
}

function without(root: MappingNode, key: string): MappingNode {
  const entries = new Map(root.entries);
  entries.delete(key);
  return { ...root, entries };
}
