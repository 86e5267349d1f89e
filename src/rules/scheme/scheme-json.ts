import { type Scheme, scheme } from './schema.ts';

/** Parts of a scheme whose order people see: plans stand in it on registers and notices, kinds in the drop-downs of blank rosters. */
const ordered = ['plans', 'unitKinds', 'staffKinds', 'insuranceKinds', 'benefits', 'diseases'] as const;

/** A resolved scheme as it is stored: plain data that also says in which order its plans and kinds stand, since stored keys are sorted. */
export interface StoredScheme {
  readonly id: string;
  readonly order: Readonly<Record<(typeof ordered)[number], readonly string[]>>;
}

/** The resolved scheme as it is stored and hashed. */
export function storedScheme(resolved: Scheme): StoredScheme {
  const keys = (part: (typeof ordered)[number]) => Object.keys(resolved[part] ?? {});
  const [plans, unitKinds, staffKinds] = [keys('plans'), keys('unitKinds'), keys('staffKinds')];
  const [insuranceKinds, benefits, diseases] = [keys('insuranceKinds'), keys('benefits'), keys('diseases')];
  return { ...resolved, order: { plans, unitKinds, staffKinds, insuranceKinds, benefits, diseases } };
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
  for (const part of ordered) {
    const entries = stored[part];
    if (typeof entries === 'object' && entries !== null)
      stored[part] = arranged(entries as Record<string, unknown>, order?.[part] ?? []);
  }
  return scheme.parse(asText(stored));
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
