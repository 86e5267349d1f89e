import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { manPage } from '../../docs/make/man-page.ts';
import { manTexts } from '../../docs/make/man-texts.ts';
import { breaksOfHan, escaped, italics } from '../../docs/make/roff.ts';
import { allWords, type WordsByVerb } from '../../src/commands/complete/verb-words.ts';
import { commands } from '../../src/main.ts';
import { textProblems } from '../support/text-problems.ts';

const pages = { en: 'docs/man/mutual.1', zh: 'docs/man/zh_CN/mutual.1' } as const;
const pathOf = (page: string) => fileURLToPath(new URL(`../../${page}`, import.meta.url));
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

describe.each(['en', 'zh'] as const)('the page of the manual, %s', (language) => {
  let words: WordsByVerb;
  beforeAll(async () => {
    words = await allWords(commands);
  });

  it('is what --help says now', () => {
    expect(readFileSync(pathOf(pages[language]), 'utf8')).toBe(manPage(words, language));
  });

  it('has every verb, with its own options once and the shared ones apart', () => {
    const page = manPage(words, language);
    for (const name of Object.keys(commands)) expect(page).toContain(`\n.SS mutual ${escaped(name)}`);
    expect(page.split(`${italics('--json')}\n`)).toHaveLength(2);
    expect(page).toContain(italics('--against <file>'));
  });

  it.skipIf(!has('groff'))('is set without a warning', () => {
    const { stderr, stdout } = spawnSync('groff', ['-ww', '-man', '-k', '-Tutf8', pathOf(pages[language])], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('mutual');
  });

  it.skipIf(!has('lexgrog'))('is found by what it is about', () => {
    expect(spawnSync('lexgrog', [pathOf(pages[language])]).status).toBe(0);
  });
});

describe('roff', () => {
  it.each([
    ['.TH', '\\&.TH'],
    ["'a\nb", "\\&'a b"],
    ['C:\\x "y" --z', 'C:\\ex \\(dqy\\(dq \\-\\-z'],
  ])('%j is %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });

  it('sets apart what is typed from what it stands for', () => {
    expect(italics('-V, --of <file>')).toBe('\\fB\\-V, \\-\\-of\\fR \\fI<file>\\fR');
    expect(italics('[ids...]')).toBe('\\fI[ids...]\\fR');
    expect(breaksOfHan.every((line) => line.startsWith('.c'))).toBe(true);
  });
});

it('says everything in both languages', () => {
  expect(Object.values(manTexts).flatMap((text) => textProblems(text))).toEqual([]);
});
