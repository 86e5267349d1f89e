import { pathSteps } from './path-steps.ts';
import { placedSteps } from './placed-steps.ts';
import { type Scheme, scheme } from './schema.ts';
import { pathText, type SchemePath } from './source-tree.ts';

/** Parts of a scheme whose order people see: plans stand in it on registers and notices, kinds in the drop-downs of blank rosters. */
const ordered = ['plans', 'unitKinds', 'staffKinds', 'insuranceKinds', 'benefits', 'diseases'] as const;

/** Further parts of which people see the order; kept where the scheme has them, so that the JSON of one without stays what it was. */
const orderedWherePresent = ['treatments', 'causes'] as const;

type OrderedPart = (typeof ordered)[number];

/** A resolved scheme as it is stored: plain data that also says in which order its plans and kinds stand, since stored keys are sorted. */
export interface StoredScheme {
  readonly id: string;
  readonly order: Readonly<Record<OrderedPart, readonly string[]>> & {
    readonly [Part in (typeof orderedWherePresent)[number]]?: readonly string[];
  } & {
    /** Of other records by their path: branches of a choice, of which the first that fits is taken, and grounds of exclusion. */
    readonly inner?: Readonly<Record<string, readonly string[]>>;
  };
}

/** The resolved scheme as it is stored and hashed. */
export function storedScheme(resolved: Scheme): StoredScheme {
  const keys = (part: OrderedPart) => Object.keys(resolved[part] ?? {});
  const [plans, unitKinds, staffKinds] = [keys('plans'), keys('unitKinds'), keys('staffKinds')];
  const [insuranceKinds, benefits, diseases] = [keys('insuranceKinds'), keys('benefits'), keys('diseases')];
  const further = orderedWherePresent.flatMap((part) => {
    const records = resolved[part];
    return records ? [[part, Object.keys(records)]] : [];
  });
  const inner = innerOrder(resolved);
  const order = { plans, unitKinds, staffKinds, insuranceKinds, benefits, diseases };
  return {
    ...resolved,
    order: { ...order, ...Object.fromEntries(further), ...(Object.keys(inner).length > 0 && { inner }) },
  };
}

function innerOrder(resolved: Scheme): Record<string, readonly string[]> {
  const branches = placedSteps(resolved).flatMap(({ step: { choose, pool }, path }) => [
    ...(choose ? [[pathText([...path, 'choose', 'of']), Object.keys(choose.of)] as const] : []),
    ...(pool ? [[pathText([...path, 'pool', 'weights']), Object.keys(pool.weights)] as const] : []),
  ]);
  const { exclusions } = resolved.claims ?? {};
  const grounds = exclusions ? [['claims.exclusions', Object.keys(exclusions)] as const] : [];
  return Object.fromEntries([...branches, ...grounds]);
}

/** The resolved scheme as canonical JSON: keys in order of their code units, no blanks. The same rules give the same text, however their file is laid out. */
export function schemeJson(resolved: Scheme): string {
  return JSON.stringify(inOrder(storedScheme(resolved)));
}

/**
 * The scheme that {@link schemeJson} wrote, from the ledger, its plans and kinds in the order of its file.
 *
 * @throws ZodError where the text is no scheme: the ledger is damaged, or of a version with another language
 */
export function schemeFromJson(json: string): Scheme {
  const { order, ...stored } = JSON.parse(json) as { order?: Partial<StoredScheme['order']> } & Record<string, unknown>;
  for (const part of [...ordered, ...orderedWherePresent]) arrangeAt(stored, [part], order?.[part] ?? []);
  for (const [path, keys] of Object.entries(order?.inner ?? {})) arrangeAt(stored, pathSteps(path) ?? [], keys);
  return scheme.parse(asText(stored));
}

/** Puts the entries of the record at a path in order; where there is none, nothing. */
function arrangeAt(stored: Record<string, unknown>, path: SchemePath, keys: readonly string[]): void {
  const above = path.slice(0, -1).reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), stored);
  const last = path.at(-1);
  if (last === undefined || !isRecord(above)) return;
  const entries = above[last];
  if (isRecord(entries)) above[last] = arranged(entries, keys);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The same entries, those named first in the order in which they are named. */
function arranged(entries: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> {
  const first = keys.filter((key) => key in entries).map((key) => [key, entries[key]]);
  return { ...Object.fromEntries(first), ...entries };
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]),
  );
}

/** The same data with every scalar as text, as the schema takes it and YAML gives it; what is undefined is left out. */
export function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, asText(each)]));
}
