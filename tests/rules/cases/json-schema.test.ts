import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCaseFile, readCaseFiles } from '../../../src/io/scheme/read-cases.ts';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { caseJsonSchema, plainCaseSchema } from '../../../src/rules/cases/json-schema.ts';
import type { JsonSchema } from '../../../src/rules/scheme/json-schema.ts';
import { schemaFaults } from '../../support/json-schema.ts';

const schema: JsonSchema = JSON.parse(caseJsonSchema());
const packaged = await readCaseFiles([packagedSchemes()], packagedSchemes());
const fixtures = join(packagedSchemes(), '..', 'fixtures', 'schemes', 'proven');

it('schemes/cases/cases.schema.json is what the language says now', () => {
  expect(readFileSync(join(packagedSchemes(), 'cases', 'cases.schema.json'), 'utf8')).toBe(caseJsonSchema());
});

it('there are cases, and each key of them is described or speaks for itself', () => {
  expect(packaged.length).toBeGreaterThan(10);
  const { properties = {} } = plainCaseSchema();
  expect(properties.scheme).toBeDefined();
  const given = properties.cases?.items?.properties?.given?.properties;
  expect(given?.values?.description).toContain('missing');
  expect(given?.claim?.properties?.applied?.description).toContain('last date');
});

describe.each(packaged.map(({ source }) => source))('$file', ({ text }) => {
  it('names the JSON Schema in its first line and is valid against it', () => {
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/cases\.schema\.json\n/);
    expect(schemaFaults(parse(text), schema)).toEqual([]);
  });
});

it('finds what is wrong where the program does', async () => {
  const { text } = await readCaseFile(join(fixtures, 'other', 'mistyped.cases.yaml'), fixtures);
  const found = schemaFaults(parse(text), schema).map((fault) => fault.replace(/:.*/, ''));
  expect(new Set(found)).toEqual(
    new Set([
      '.cases[1].shows',
      '.cases[1].given',
      '.cases[1].given.claim.event',
      '.cases[1].given.claim.costs',
      '.cases[1].given.claim.costs.total-cost',
      '.cases[1].expect',
      '.cases[1].expect.reasons[1]',
      '.cases[1].expect.steps[1].operator',
    ]),
  );
});
