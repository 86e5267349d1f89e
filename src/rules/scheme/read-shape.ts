import type { z } from 'zod';
import { nearestOf } from '../value/nearest.ts';
import type { Text } from '../value/text.ts';
import { expectations } from './expectations.ts';
import { knownKeys } from './known-keys.ts';
import { type Scheme, scheme } from './schema.ts';
import type { SchemeProblem } from './scheme-problem.ts';
import {
  type MappingNode,
  nodeAt,
  pathText,
  placeOf,
  plainValue,
  type SchemePath,
  type SourceNode,
} from './source-tree.ts';
import { listed, suggestion } from './suggestion.ts';
import { writtenAs } from './written-number.ts';

type Issue = z.core.$ZodIssue;

/** What became of a scheme's values. */
export interface ShapeReading {
  /** Undefined where a problem was found. */
  readonly scheme: Scheme | undefined;
  readonly problems: readonly SchemeProblem[];
}

/** What a file may say: its schema, and the keys that it has at a path. */
export interface FileLanguage<Value> {
  readonly schema: z.ZodType<Value>;
  readonly keysAt: KeysAt;
}

type KeysAt = (path: SchemePath) => readonly string[];

/** Takes the scheme's values for what the schema says they are, or tells everything that is not. */
export function readShape(root: MappingNode): ShapeReading {
  const { value, problems } = readShapeOf(root, { schema: scheme, keysAt: schemeKeys });
  return { scheme: value, problems };
}

/** The same for another file that is read as a scheme's is: its value, undefined where a problem was found. */
export function readShapeOf<Value>(
  root: MappingNode,
  { schema, keysAt }: FileLanguage<Value>,
): { readonly value: Value | undefined; readonly problems: readonly SchemeProblem[] } {
  const parsed = schema.safeParse(plainValue(root));
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: undefined, problems: problemsOfAll(parsed.error.issues, [], root, keysAt) };
}

function schemeKeys(path: SchemePath): readonly string[] {
  return path.length === 0 ? [...knownKeys(path), 'extends'].sort() : knownKeys(path);
}

/** Where a key of a mapping is mistyped, its rule about keys together is not told besides: it lacks, for that reason, the one that was meant. */
function problemsOfAll(
  issues: readonly Issue[],
  above: SchemePath,
  root: MappingNode,
  keysAt: KeysAt,
): SchemeProblem[] {
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => JSON.stringify(path)),
  );
  return issues
    .filter(({ code, path }) => code !== 'custom' || !mistyped.has(JSON.stringify(path)))
    .flatMap((issue) => problemsOf(issue, above, root, keysAt))
    .filter(onceAtItsPath);
}

/** A value that breaks the form breaks the rules behind it as well: told once. */
function onceAtItsPath({ code, path, parameters }: SchemeProblem, index: number, all: readonly SchemeProblem[]) {
  const alike = (other: SchemeProblem) =>
    other.code === code && other.path === path && other.parameters.expectation === parameters.expectation;
  return all.findIndex(alike) === index;
}

function problemsOf(issue: Issue, above: SchemePath, root: MappingNode, keysAt: KeysAt): SchemeProblem[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union') return unionProblems(issue, path, root, keysAt);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, root, keysAt));
  if (issue.code === 'invalid_key') {
    const found = String(path.at(-1) ?? '');
    return [malformed(path, root, found, expectations.id, undefined)];
  }
  const node = nodeAt(root, path);
  if (node === undefined) return [missingKey(path, root)];
  const found = shown(node);
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [malformed(path, root, found, expectationOf(issue, options), nearestOf(found, options))];
}

/** Of the readings that a value allows, the one that it comes nearest to; where it is like none of them, what all of them are. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: SchemePath,
  root: MappingNode,
  keysAt: KeysAt,
): SchemeProblem[] {
  const likely = issue.errors
    .filter((errors) =>
      errors.every((each) => each.path.length > 0 || each.code === 'unrecognized_keys' || each.code === 'custom'),
    )
    .sort((one, other) => one.length - other.length)[0];
  if (likely && likely.length > 0) return problemsOfAll(likely, path, root, keysAt);
  const node = nodeAt(root, path);
  if (node === undefined) return [missingKey(path, root)];
  const options = issue.errors.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
  const found = shown(node);
  return [malformed(path, root, found, expectationOf(issue, options), nearestOf(found, options))];
}

function expectationOf(issue: Issue, options: readonly string[]): Text {
  const known = Object.entries(expectations).find(([key]) => key === issue.message)?.[1];
  if (known) return known;
  if (options.length > 0) return { zh: `其中之一：${options.join('、')}`, en: `one of: ${options.join(', ')}` };
  const shape = issue.code === 'invalid_type' ? issue.expected : '';
  if (shape === 'object' || shape === 'record') return expectations.mapping;
  return shape === 'array' ? expectations.list : expectations.text;
}

function malformed(
  path: SchemePath,
  root: SourceNode,
  found: string,
  expectation: Text,
  nearest: string | undefined,
): SchemeProblem {
  const value = found === '' ? { zh: '空的，', en: 'An empty value' } : { zh: `“${found}” `, en: `"${found}"` };
  const node = nodeAt(root, path);
  const written = (node?.kind === 'text' && found !== '' && writtenAs(found, expectation)) || '';
  const parameters = { value, written, expectation, suggestion: suggestion(nearest) };
  const place = node?.kind === 'text' ? node.place : placeOf(root, path);
  return { code: 'scheme-value-malformed', place, path: pathText(path), found, parameters };
}

function missingKey(path: SchemePath, root: SourceNode): SchemeProblem {
  const parameters = { key: String(path.at(-1)) };
  return { code: 'scheme-key-missing', place: placeOf(root, path), path: pathText(path), found: '', parameters };
}

function unknownKey(above: SchemePath, key: string, root: SourceNode, keysAt: KeysAt): SchemeProblem {
  const path = [...above, key];
  const known = keysAt(above);
  const parameters = { known: listed(known), suggestion: suggestion(nearestOf(key, known)) };
  return { code: 'scheme-key-unknown', place: placeOf(root, path), path: pathText(path), found: key, parameters };
}

/** A value on one line as YAML has it, cut where it is long. */
function shown(node: SourceNode): string {
  const whole = inFlow(node);
  return whole.length > 60 ? `${whole.slice(0, 59)}…` : whole;
}

function inFlow(node: SourceNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'removal') return '~';
  if (node.kind === 'list') return `[${node.items.map(inFlow).join(', ')}]`;
  return `{${[...node.entries].map(([key, entry]) => `${key}: ${inFlow(entry.value)}`).join(', ')}}`;
}
