import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { packagedSchemes } from '../../../src/io/scheme/read-schemes.ts';
import { plainCaseSchema } from '../../../src/rules/cases/json-schema.ts';
import { readCases } from '../../../src/rules/cases/read-cases.ts';
import { runCase } from '../../../src/rules/cases/run-cases.ts';
import { knownKeys } from '../../../src/rules/scheme/known-keys.ts';
import { scheme } from '../../../src/rules/scheme/schema.ts';

/** The guide in both languages: what it must name of the language, and that what it shows is of the language. */

const root = join(packagedSchemes(), '..');
const fixture = readFileSync(join(root, 'fixtures', 'own-scheme', 'lindu-1.yaml'), 'utf8');
const read = (yaml: string) => parse(yaml, { schema: 'failsafe' });
const pages = ['README.md', 'README.zh.md'].map((name) => {
  const page = readFileSync(join(packagedSchemes(), name), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w.<>]+)` \| `(\w+: .*)` \| (.*) \|$/gm)].map(
    ([, key = '', example = '']) => ({
      key,
      example,
    }),
  );
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return { name, page, rows, blocks };
});
const topLevel = [...knownKeys([]), 'extends'];

/** Keys of a section, those of what it holds by id or in a list, and theirs, down to two levels. */
function keysWithin(section: string): string[] {
  const ways = [[section], [section, 'x'], [section, 0]];
  return ways.flatMap((path) => knownKeys(path));
}

/** The schema of a row's key: `plans.<id>.shares`. */
function schemaAt(key: string) {
  // biome-ignore lint/suspicious/noExplicitAny: the schemas of zod are walked by their parts
  const inside = (holder: any, step: string): any => {
    const { shape, valueType, innerType } = { ...holder.def, shape: holder.shape };
    if (innerType) return inside(innerType, step);
    return step === '<id>' ? valueType : shape[step];
  };
  return key.split('.').reduce(inside, scheme);
}

describe.each(pages)('schemes/$name', ({ page, rows, blocks }) => {
  it('has a row for every section of the language, and for none that there is not', () => {
    const sections = rows.map(({ key }) => key).filter((key) => !key.includes('.'));
    expect(sections.toSorted()).toEqual(topLevel.toSorted());
  });

  it('names every key of every section', () => {
    const code = [...page.matchAll(/```[\s\S]*?```|`[^`\n]+`|\*\*\w+/g)].map(([text]) => text).join('\n');
    const isNamed = (key: string) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code);
    expect(topLevel.flatMap(keysWithin).filter((key) => !isNamed(key))).toEqual([]);
    const ofCases = [
      ['cases', 0],
      ['cases', 0, 'given'],
      ['cases', 0, 'given', 'claim'],
      ['cases', 0, 'expect'],
    ];
    expect(ofCases.flatMap((path) => knownKeys(path, plainCaseSchema())).filter((key) => !isNamed(key))).toEqual([]);
  });

  it('every example of the table is of the language', () => {
    for (const { key, example } of rows) {
      if (key === 'extends') continue;
      const name = key.split('.').at(-1) === '<id>' ? '' : (key.split('.').at(-1) ?? '');
      expect(schemaAt(key).safeParse(read(example)[name]), key).toMatchObject({ success: true });
    }
  });

  it('quotes the small scheme as it stands', () => {
    const start = blocks.findIndex((block) => block.startsWith('id: lindu-1'));
    const quoted = blocks.slice(start, start + 5);
    expect(quoted).toHaveLength(5);
    for (const block of quoted) expect(fixture).toContain(block);
  });

  it('its cases come out as they say', async () => {
    const text = blocks.find((block) => block.includes('\nscheme: lindu-1')) ?? '';
    const { file, problems } = readCases({ id: 'lindu-1', file: 'lindu-1.cases.yaml', text });
    expect(problems).toEqual([]);
    const { scheme: lindu } = await loadScheme('lindu-1', { directory: join(root, 'fixtures', 'own-scheme') });
    const results = file?.cases.map((each) => runCase(lindu, each, undefined)) ?? [];
    expect(results.map((result) => [result.name, result.differences])).toEqual(
      file?.cases.map(({ name }) => [name, []]),
    );
    expect(results).toHaveLength(2);
  });
});

it('both languages show the same sections, examples and blocks', () => {
  const [english, chinese] = pages;
  expect(chinese?.rows).toEqual(english?.rows);
  const bare = (blocks: readonly string[] = []) => blocks.map((block) => block.replace(/ +#.*$/gm, ''));
  expect(bare(chinese?.blocks)).toEqual(bare(english?.blocks));
});
