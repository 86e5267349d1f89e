import { expect, it } from 'vitest';
import { type JsonSchema, plainJsonSchema } from '../../../src/rules/scheme/json-schema.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { asText } from '../../../src/rules/scheme/scheme-json.ts';
import { fixtureSchemes } from './read-fixtures.ts';

const root = plainJsonSchema();
const { scheme } = resolveScheme('everything', fixtureSchemes);

/** By each mapping of the language, those of its keys that the value has; a mapping that several places share counts once. */
function keysSeen(schema: JsonSchema, value: unknown, path: string, seen: Map<JsonSchema, Set<string>>): void {
  const name = schema.$ref?.replace('#/definitions/', '');
  if (name !== undefined) keysSeen(root.definitions?.[name] ?? {}, value, name, seen);
  for (const each of [...(schema.anyOf ?? []), ...(schema.allOf ?? [])]) keysSeen(each, value, path, seen);
  if (Array.isArray(value)) for (const item of value) keysSeen(schema.items ?? {}, item, `${path}[]`, seen);
  else if (typeof value === 'object' && value !== null) mapping(schema, value, path, seen);
}

function mapping(schema: JsonSchema, value: object, path: string, seen: Map<JsonSchema, Set<string>>): void {
  const known = Object.keys(schema.properties ?? {});
  const own = Object.keys(value);
  const fits = schema.additionalProperties !== false || own.every((key) => known.includes(key));
  if (schema.type !== 'object' || !fits || !(schema.required ?? []).every((key) => own.includes(key))) return;
  const keys = seen.get(schema) ?? new Set<string>();
  seen.set(schema, keys);
  for (const [key, inner] of Object.entries(value)) {
    keys.add(key);
    const next = schema.properties?.[key] ?? schema.additionalProperties;
    if (next) keysSeen(next, inner, `${path}.${key}`, seen);
  }
}

it('everything.yaml has every key that the language has', () => {
  const seen = new Map<JsonSchema, Set<string>>();
  keysSeen(root, asText(scheme), '', seen);
  const unused = [...seen].flatMap(([schema, keys]) =>
    Object.keys(schema.properties ?? {})
      .filter((key) => !keys.has(key))
      .map((key) => `${Object.keys(schema.properties ?? {}).join(' ')}: ${key}`),
  );
  expect(seen.size).toBeGreaterThan(40);
  expect(unused).toEqual([]);
});
