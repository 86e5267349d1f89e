import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { joinedPair, type SourcePair, type TornText, tornNumber } from './flow-signs.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import type { SchemeProblemCode } from './scheme-problems.ts';
import {
  type MappingEntry,
  type MappingNode,
  type Place,
  pathText,
  type SchemePath,
  type SchemeSource,
  type SourceNode,
} from './source-tree.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

/** What became of a scheme's text. */
export interface SourceReading {
  /** Undefined where the text is no mapping, or so damaged that nothing after the damage can be relied on. */
  readonly root: MappingNode | undefined;
  readonly problems: readonly SchemeProblem[];
}

/** What {@link readSource} carries along: where offsets stand, and the problems met. */
interface Reader {
  readonly text: string;
  placeAt(offset: number): Place;
  report(code: SchemeProblemCode, place: Place, path: SchemePath, details: Partial<SchemeProblem>): void;
}

/**
 * Reads a scheme's YAML. Every scalar stays the text that stands there (the failsafe schema of YAML 1.2: no floats, no dates, no `no` that turns false);
 * anchors, aliases and tags are refused. Gives all problems at once.
 */
export function readSource(source: SchemeSource): SourceReading {
  if (source.fault === 'not-utf8') {
    const place = { file: source.file, line: 1, column: 1 };
    return { root: undefined, problems: [{ code: 'scheme-not-utf8', place, path: '', found: '', parameters: {} }] };
  }
  const lines = new LineCounter();
  const options = {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    logLevel: 'error',
  } as const;
  const document = parseDocument(source.text, options);
  const problems: SchemeProblem[] = [];
  const reader: Reader = {
    text: source.text,
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    report: (code, place, path, details) =>
      problems.push({ found: '', parameters: {}, ...details, code, place, path: pathText(path) }),
  };
  for (const { offset, found, reason } of yamlMistakes(source.text, document))
    reader.report('scheme-not-yaml', reader.placeAt(offset), [], { found, parameters: { reason } });
  if (problems.length > 0) return { root: undefined, problems };
  const root = document.contents === null ? undefined : nodeOf(document.contents, [], reader);
  if (root?.kind === 'mapping') return { root, problems };
  reader.report('scheme-not-yaml', reader.placeAt(0), [], {
    parameters: { reason: { zh: '文件里没有 “键: 值”', en: 'the file holds no "key: value"' } },
  });
  return { root: undefined, problems };
}

/** Steps within steps (`choose`, `plus`), and keys and lists within each other whatever they are called. */
const MOST_LEVELS = 20;
const LONGEST_PATH = 120;

function isTooDeep(path: SchemePath): boolean {
  const last = path.at(-1);
  const holdsSteps = (step: string | number | undefined) => step === 'choose' || step === 'plus';
  return path.length > LONGEST_PATH || (holdsSteps(last) && path.filter(holdsSteps).length > MOST_LEVELS);
}

function nodeOf(node: Node, path: SchemePath, reader: Reader): SourceNode {
  const place = reader.placeAt(node.range?.[0] ?? 0);
  if (isTooDeep(path)) {
    // Told once where the limit is passed; nothing further down is read, so that depth never exhausts the stack of what reads it next.
    reader.report('scheme-nested-too-deep', place, path, { parameters: { most: String(MOST_LEVELS) } });
    return { kind: 'text', place, text: '' };
  }
  if (isAlias(node)) {
    reader.report('scheme-alias-refused', place, path, { found: `*${node.source}` });
    return { kind: 'text', place, text: '' };
  }
  const mark = 'anchor' in node && node.anchor ? `&${node.anchor}` : node.tag;
  if (mark) reader.report('scheme-alias-refused', place, path, { found: mark });
  if (isMap(node)) return { kind: 'mapping', place, entries: entriesOf(node.items as SourcePair[], path, reader) };
  if (isSeq(node)) return { kind: 'list', place, items: itemsOf(node.items as Node[], path, reader) };
  const text = isScalar(node) ? String(node.value) : '';
  const plain = isScalar(node) && node.type === 'PLAIN';
  return plain && (text === '~' || text === 'null') ? { kind: 'removal', place } : { kind: 'text', place, text };
}

function itemsOf(nodes: readonly Node[], path: SchemePath, reader: Reader): SourceNode[] {
  const items: SourceNode[] = [];
  for (let at = 0; at < nodes.length; ) {
    const here = [...path, items.length];
    const torn = tornNumber(nodes, at, reader.text);
    const node = nodes[at];
    if (torn) items.push(tornText(torn, node, here, reader));
    else if (node) items.push(nodeOf(node, here, reader));
    at += torn?.parts ?? 1;
  }
  return items;
}

function entriesOf(pairs: readonly SourcePair[], path: SchemePath, reader: Reader): ReadonlyMap<string, MappingEntry> {
  const entries = new Map<string, MappingEntry>();
  // Of `{fixed: 1,000}` the second pair is the key 000 without a value: the rest of the number.
  let rest = 0;
  for (const [at, pair] of pairs.entries()) {
    if (rest > 0) {
      rest -= 1;
      continue;
    }
    const joined = joinedPair(pair);
    const name = joined?.key ?? (isScalar(pair.key) ? String(pair.key.value) : '');
    const place = reader.placeAt(pair.key.range?.[0] ?? 0);
    const here = [...path, name];
    if (entries.has(name)) {
      reader.report('scheme-key-repeated', place, here, { found: name });
      continue;
    }
    const torn = tornNumber([pair.value, ...bareKeys(pairs, at + 1)], 0, reader.text);
    rest = (torn?.parts ?? 1) - 1;
    const value = torn ? tornText(torn, pair.value, here, reader) : pair.value && nodeOf(pair.value, here, reader);
    if (joined) {
      const { code, found, written } = joined;
      reader.report(code, place, here, { found, parameters: { written } });
    }
    entries.set(name, { key: place, value: value ?? { kind: 'text', place, text: joined?.value ?? '' } });
  }
  return entries;
}

/** The keys without a value that follow each other from a place on. */
function bareKeys(pairs: readonly SourcePair[], from: number): readonly Node[] {
  const keys: Node[] = [];
  for (let at = from, pair = pairs[at]; pair?.value === null; at += 1, pair = pairs[at]) keys.push(pair.key);
  return keys;
}

/** A number that its commas tore apart, whole again, so that nothing else is told of its parts. */
function tornText(torn: TornText, node: Node | null | undefined, path: SchemePath, reader: Reader): SourceNode {
  const place = reader.placeAt(node?.range?.[0] ?? 0);
  const { found, written } = torn;
  reader.report('scheme-comma-in-number', place, path, { found, parameters: { written } });
  return { kind: 'text', place, text: written };
}
