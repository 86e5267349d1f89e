/** A scheme's file as it was read: its id (the name without `.yaml`), its path as shown to the user, its text. */
export interface SchemeSource {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** The file is there but is no text that can be read; its text is empty then. */
  readonly fault?: 'not-utf8';
}

/** Where something stands in a scheme's file. Line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The way from the top of a scheme to one of its values: keys, and places in lists from 0. */
export type SchemePath = readonly (string | number)[];

/** A scalar: the text that stands there, whatever YAML might take it for. */
export interface TextNode {
  readonly kind: 'text';
  readonly place: Place;
  readonly text: string;
}

/** `~`: takes away what the scheme that is extended says. */
export interface RemovalNode {
  readonly kind: 'removal';
  readonly place: Place;
}

/** A list; its items in their order. */
export interface ListNode {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly SourceNode[];
}

/** A mapping; its entries by key, in their order. */
export interface MappingNode {
  readonly kind: 'mapping';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, MappingEntry>;
}

/** A key of a mapping with its value. */
export interface MappingEntry {
  /** Where the key stands. */
  readonly key: Place;
  readonly value: SourceNode;
}

/** A scheme's YAML with every value at its place, still without meaning. */
export type SourceNode = TextNode | RemovalNode | ListNode | MappingNode;

/** The value as plain data, every scalar text. A removal that is left over is null. */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'removal') return null;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainValue(entry.value)]));
}

/** What stands at a path; undefined where nothing does. */
export function nodeAt(node: SourceNode, path: SchemePath): SourceNode | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const next = node.kind === 'list' ? node.items[Number(step)] : entryOf(node, step)?.value;
  return next && nodeAt(next, rest);
}

/** Where to look for a path: its key, or its place in a list; where that is absent, what would hold it. */
export function placeOf(root: SourceNode, path: SchemePath): Place {
  let node = root;
  let place = root.place;
  for (const step of path) {
    const entry = entryOf(node, step);
    const next = entry?.value ?? (node.kind === 'list' ? node.items[Number(step)] : undefined);
    if (!next) break;
    place = entry?.key ?? next.place;
    node = next;
  }
  return place;
}

/** A path as the user reads it: `participation.tiers[1].size`, the first of a list being `[1]`. */
export function pathText(path: SchemePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

function entryOf(node: SourceNode, step: string | number): MappingEntry | undefined {
  return node.kind === 'mapping' ? node.entries.get(String(step)) : undefined;
}
