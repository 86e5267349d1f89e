import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemeProblemsPage } from '../../docs/make/scheme-problems-page.ts';
import { explainedCodes } from '../../src/commands/explained-codes.ts';
import { fill } from '../../src/rules/value/text.ts';

it('docs/scheme-problems.md is as the code makes it', () => {
  const page = readFileSync(new URL('../../docs/scheme-problems.md', import.meta.url), 'utf8');
  expect(page).toBe(schemeProblemsPage());
});

describe('what mutual explain tells', () => {
  it.each(['pays-nothing', 'case-stay-reversed', 'fact-unknown', 'id-number-checksum'])('knows %s', (code) => {
    expect(explainedCodes.map((each) => each.code)).toContain(code);
  });

  it('of each code has an example for every parameter, in both languages', () => {
    for (const { code, title, why, message, expected, fix, example } of explainedCodes)
      for (const text of [title, why, message, fix, ...(expected ? [expected] : [])])
        for (const language of ['zh', 'en'] as const)
          expect(fill(text, language, example), `${code} ${language}`).not.toMatch(/\{[a-z]+\}/i);
  });

  it('has no code twice of the same kind', () => {
    const keys = explainedCodes.map(
      ({ code, group }) =>
        `${['scheme', 'case', 'decision', 'difference'].includes(group) ? group : 'finding'} ${code}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
