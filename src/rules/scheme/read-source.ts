import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
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
import { yamlReason } from './yaml-reason.ts';

export interface SourceReading {
  /** Undefined where the text is no mapping, or so damaged that nothing after the damage can be relied on. */
  readonly root: MappingNode | undefined;
  readonly problems: readonly SchemeProblem[];
}

/** What {@link readSource} carries along: where offsets stand, and the problems met. */
interface Reader {
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
    placeAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file: source.file, line: Math.max(line, 1), column: Math.max(col, 1) };
    },
    report: (code, place, path, details) =>
      problems.push({ found: '', parameters: {}, ...details, code, place, path: pathText(path) }),
  };
  for (const error of document.errors) {
    if (error.code === 'DUPLICATE_KEY' || error.code === 'TAG_RESOLVE_FAILED') continue;
    reader.report('scheme-not-yaml', reader.placeAt(error.pos[0]), [], {
      parameters: { reason: yamlReason(error.code, error.message) },
    });
  }
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
  if (isMap(node))
    return { kind: 'mapping', place, entries: entriesOf(node.items as Pair<Node, Node | null>[], path, reader) };
  if (isSeq(node)) {
    const items = (node.items as Node[]).map((item, index) => nodeOf(item, [...path, index], reader));
    return { kind: 'list', place, items };
  }
  const text = isScalar(node) ? String(node.value) : '';
  const plain = isScalar(node) && node.type === 'PLAIN';
  return plain && (text === '~' || text === 'null') ? { kind: 'removal', place } : { kind: 'text', place, text };
}

function entriesOf(
  pairs: readonly Pair<Node, Node | null>[],
  path: SchemePath,
  reader: Reader,
): ReadonlyMap<string, MappingEntry> {
  const entries = new Map<string, MappingEntry>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : '';
    const place = reader.placeAt(key.range?.[0] ?? 0);
    const here = [...path, name];
    if (entries.has(name)) reader.report('scheme-key-repeated', place, here, { found: name });
    else
      entries.set(name, { key: place, value: value ? nodeOf(value, here, reader) : { kind: 'text', place, text: '' } });
  }
  return entries;
}
