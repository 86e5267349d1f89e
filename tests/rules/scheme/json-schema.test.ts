import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagedSchemes, readSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { type JsonSchema, schemeJsonSchema } from '../../../src/rules/scheme/json-schema.ts';
import { knownKeys } from '../../../src/rules/scheme/known-keys.ts';

it('schemes/scheme.schema.json is what the language says now', () => {
  expect(readFileSync(join(packagedSchemes(), 'scheme.schema.json'), 'utf8')).toBe(schemeJsonSchema());
});

it('each scheme that ships refers to it in its first line', async () => {
  const sources = await readSchemes([packagedSchemes()], '.');
  for (const { text } of sources.values())
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/scheme\.schema\.json\n/);
});

it('asks a whole scheme for its keys, and a file of changes only for its id and what it extends', () => {
  const schema: JsonSchema = JSON.parse(schemeJsonSchema());
  expect(schema.else?.required).toContain('plans');
  expect(schema.then?.required).toEqual(['id', 'extends']);
  expect(Object.keys(schema.else?.properties ?? {})).not.toContain('extends');
});

it('every reference in it leads somewhere', () => {
  const { definitions = {} }: JsonSchema = JSON.parse(schemeJsonSchema());
  const names = [...schemeJsonSchema().matchAll(/#\/definitions\/([^"]+)/g)].map(([, name]) => name);
  expect(names.filter((name) => !Object.hasOwn(definitions, name ?? ''))).toEqual([]);
});

it('knows the keys at any depth, through lists, records and choices', () => {
  expect(knownKeys(['participation', 'tiers', 0, 'size'])).toEqual(['above', 'below', 'from', 'to']);
  expect(knownKeys(['plans', 'general', 'fee', 'of', 'private'])).toEqual(['by', 'clause', 'of']);
  expect(knownKeys(['plans'])).toEqual([]);
});

it('knows the keys of steps inside steps, as deep as a scheme goes', () => {
  const inner = ['choose', 'of', 'severe', 0, 'plus', 'compute', 0, 'choose', 'of', 'other', 1];
  expect(knownKeys(['benefits', 'hospital', 'compute', 0, ...inner])).toEqual(
    knownKeys(['benefits', 'hospital', 'compute', 0]),
  );
  expect(knownKeys(['benefits', 'hospital', 'compute', 0, ...inner, 'deductible'])).toEqual([
    'amount',
    'byVisit',
    'per',
  ]);
});

it('lets a file of changes take a key of a benefit away, and asks a whole one for all of them', () => {
  const schema: JsonSchema = JSON.parse(schemeJsonSchema());
  const changes = schema.then?.properties?.benefits?.additionalProperties;
  const benefit = changes === false ? undefined : (changes?.anyOf?.[0] ?? changes);
  expect(benefit?.required).toBeUndefined();
  expect(JSON.stringify(benefit?.properties?.caps)).toContain('null');
  const whole = schema.else?.properties?.benefits?.additionalProperties;
  expect(whole === false ? [] : whole?.required).toEqual(expect.arrayContaining(['title', 'plan', 'events', 'clause']));
});
