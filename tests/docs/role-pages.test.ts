import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { madeRolePage, ROLES, rolePage, withHelp } from '../../docs/make/role-pages.ts';
import { allWords, type WordsByVerb } from '../../src/commands/complete/verb-words.ts';
import { commands } from '../../src/main.ts';
import { shownCallProblem } from './shown-calls.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (page: string) => readFileSync(join(root, page), 'utf8');
const pairs = [...ROLES.map((role) => [rolePage(role, 'en'), rolePage(role, 'zh')]), ['README.md', 'README.zh.md']];
const pages = pairs.flat();

/** What must be alike in a page and its translation, line by line: headings, tables, lists, blocks, and the places of tables that are made. */
const outline = (page: string) =>
  read(page)
    .split('\n')
    .map((line) => /^(?:#+ |\|(?! ?-)|- |\d\. |```.*|<!-- .*|$)/.exec(line)?.[0] ?? 'text');

let words: WordsByVerb;
beforeAll(async () => {
  words = await allWords(commands);
});

describe.each(ROLES)('the page for the %s', (role) => {
  it.each(['en', 'zh'] as const)('has what --help says now, in %s, and is one page', (language) => {
    const page = read(rolePage(role, language));
    expect(page).toBe(madeRolePage(root, role, words, language));
    expect(page.split('\n').length).toBeLessThan(140);
  });

  it('is linked from both READMEs', () => {
    const linked = (['en', 'zh'] as const).map((language) =>
      read(language === 'en' ? 'README.md' : 'README.zh.md').includes(`](${rolePage(role, language)})`),
    );
    expect(linked).toEqual([true, true]);
  });
});

it.each(ROLES)('the page for the %s is laid out alike in both languages', (role) => {
  expect(outline(rolePage(role, 'zh'))).toEqual(outline(rolePage(role, 'en')));
});

it('the READMEs have the same headings in the same order, and the same tables', () => {
  const headings = (page: string) => outline(page).filter((each) => /^(?:#|\|)/.test(each));
  expect(headings('README.zh.md')).toEqual(headings('README.md'));
});

it.each(pages)('%s names no verb and no option that there is not', (page) => {
  const calls = [...read(page).matchAll(/(?:^|[`$] ?|\| )(mutual [^`\n]+)/gm)].map(([, call = '']) => call);
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.flatMap((call) => shownCallProblem(call, words) ?? [])).toEqual([]);
});

it.each(pages)('the links of %s lead somewhere', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = targets.filter((target) => {
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? page : join(dirname(page), file);
    return !existsSync(join(root, path)) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
  });
  expect(broken).toEqual([]);
});

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return headings.map((heading) =>
    heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}\p{Mark} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('a place for a table', () => {
  const place = (wanted: string) => `<!-- help: ${wanted} -->\n<!-- end of help -->`;

  it('takes the verb’s examples, as many as it says, and the options that it names', () => {
    const made = withHelp(place('payout result --batch'), words, 'en').split('\n');
    expect(made).toHaveLength(8);
    expect(made.at(-2)).toMatch(/^\| `--batch <number>` \| the batch that it answers/);
    expect(withHelp(place('export/1'), words, 'en').split('\n')[3]).toMatch(
      /^\| `mutual export \\\| hledger -f- balance` \| \*\*the books .*\*\*: the trial balance in hledger \|$/,
    );
  });

  it('refuses a verb or an option that there is not, and a page without a place', () => {
    expect(() => withHelp(place('enroll'), words, 'en')).toThrow('no verb');
    expect(() => withHelp(place('enrol --everything'), words, 'en')).toThrow('no option --everything');
    expect(() => withHelp('# Page', words, 'en')).toThrow('no place');
  });
});
