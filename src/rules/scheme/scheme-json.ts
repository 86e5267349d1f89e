import { type Scheme, scheme } from './schema.ts';

/** The resolved scheme as canonical JSON: keys in order of their code units, no blanks. The same rules give the same text, however their file is laid out. */
export function schemeJson(resolved: Scheme): string {
  return JSON.stringify(inOrder(resolved));
}

/**
 * The scheme that {@link schemeJson} wrote, from the ledger.
 *
 * @throws ZodError where the text is no scheme: the ledger is damaged, or of a version with another language
 */
export function schemeFromJson(json: string): Scheme {
  return scheme.parse(asText(JSON.parse(json)));
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
