import { type Scheme, scheme } from './schema.ts';
import { schemeYaml } from './scheme-yaml.ts';
import { pathText, type SchemePath } from './source-tree.ts';

/** A value that no source of a scheme gives. */
export interface OpenValue {
  /** As the scheme lists it under `missing`. */
  readonly path: string;
  /** Keys from the top to where it is filled in: to the value, or to the list that holds it, since a list takes the place of a whole list. */
  readonly place: readonly string[];
  /** The list as it stands, as lines of YAML; absent where the value is in none. */
  readonly list?: readonly string[];
}

/** A clause that is a reading, or could not be read. */
export interface OpenReading {
  readonly clause: string;
  /** Paths of the rules that rest on it. */
  readonly rules: readonly string[];
}

/** What the sources of a scheme leave open. */
export interface OpenQuestions {
  /** In the order of the language, each place once for each of its values. */
  readonly values: readonly OpenValue[];
  readonly readings: readonly OpenReading[];
}

/** What the next edition should ask: every value under `missing`, and every clause that is not stated, with what rests on it. */
export function openQuestions(resolved: Scheme): OpenQuestions {
  const { clauses, ...rest } = resolved;
  const references = [...referencesIn(rest, [])];
  const order = Object.keys(scheme.shape);
  const values = (resolved.missing ?? []).map((path) => openValue(path, resolved));
  return {
    values: values.sort((one, other) => order.indexOf(one.place[0] ?? '') - order.indexOf(other.place[0] ?? '')),
    readings: Object.entries(clauses).flatMap(([clause, { basis }]) => {
      const rules = references.filter(({ id }) => id === clause).map(({ path }) => pathText(path));
      return basis === 'stated' ? [] : [{ clause, rules }];
    }),
  };
}

function openValue(path: string, resolved: Scheme): OpenValue {
  const steps = path.split(/\.|(?=\[)/);
  const first = steps.findIndex((step) => step.startsWith('['));
  if (first < 0) return { path, place: steps };
  const place = steps.slice(0, first);
  const list = place.reduce<unknown>((value, step) => Object(value)[step], resolved);
  return Array.isArray(list) ? { path, place, list: schemeYaml(list).trimEnd().split('\n') } : { path, place };
}

function* referencesIn(value: unknown, path: SchemePath): Generator<{ id: string; path: SchemePath }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'clause' && typeof inner === 'string') yield { id: inner, path };
    else yield* referencesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
