import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { benefit } from '../../../src/rules/scheme/benefits.ts';
import { claims } from '../../../src/rules/scheme/claims.ts';
import { computeStep, OPERATORS, operatorOf } from '../../../src/rules/scheme/compute.ts';
import { fund } from '../../../src/rules/scheme/fund.ts';

const page = readFileSync(join(packagedSchemes(), 'README.md'), 'utf8');
const read = (yaml: string) => parse(yaml, { schema: 'failsafe' });

it('schemes/README.md has an example of every operator, and each is one of the language', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` \| `(\{.*\})` \| (.*) \|$/gm)];
  const shown = rows.map(([, , example = '']) => operatorOf(computeStep.parse(read(example)))[0]);
  expect(shown).toEqual(rows.map(([, name]) => name));
  expect([...new Set(shown)].sort()).toEqual([...OPERATORS].sort());
  const further = rows.flatMap(([, , , words = '']) =>
    [...words.matchAll(/`(\{\w+: .*?\})`/g)].map(([, step]) => step),
  );
  expect(further.length).toBeGreaterThan(2);
  for (const step of further) computeStep.parse(read(step ?? ''));
});

it('its longer examples are of the language as well', () => {
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  const [benefits, rest] = ['benefits:', 'claims:'].map((start) =>
    read(blocks.find((each) => each.startsWith(start)) ?? ''),
  );
  expect(benefit.parse(benefits.benefits.hospital).compute).toHaveLength(3);
  expect(claims.parse(rest.claims).deadlines).toHaveLength(2);
  expect(fund.parse(rest.fund).splits).toHaveLength(1);
});
