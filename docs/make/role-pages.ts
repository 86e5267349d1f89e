import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerbWords, WordsByVerb } from '../../src/commands/complete/verb-words.ts';
import { type CommandName, commandTexts } from '../../src/io/report/text/command-texts.ts';
import { helpTexts } from '../../src/io/report/text/common-texts.ts';
import { fill, type Language, type Text } from '../../src/rules/value/text.ts';

/** The pages for those who work with mutual, without their ending: `clerk.md`, `clerk.zh.md`. */
export const ROLES = ['clerk', 'accountant', 'auditor', 'scheme-author'] as const;

const HEAD: readonly [Text, Text] = [
  { zh: '命令', en: 'command' },
  { zh: '做什么', en: 'what it does' },
];

const COLON: Text = { zh: '：', en: ': ' };

/** A place for a table: `<!-- help: enrol --partial --replace, check/1 -->`, the lines made, `<!-- end of help -->`. */
const PLACE = /^<!-- help: (.+) -->\n[\s\S]*?^<!-- end of help -->$/gm;

/** The path of a role's page below the root, with `/`. */
export function rolePage(role: (typeof ROLES)[number], language: Language): string {
  return `docs/${role}${language === 'zh' ? '.zh' : ''}.md`;
}

/** A role's page as it should stand: what is there, its tables made anew. `root` is the folder of the repository. */
export function madeRolePage(
  root: string,
  role: (typeof ROLES)[number],
  words: WordsByVerb,
  language: Language,
): string {
  return withHelp(readFileSync(join(root, rolePage(role, language)), 'utf8'), words, language);
}

/**
 * A page with the tables of its verbs made from the texts of `--help`. Each place names its verbs, parted by commas: all examples of a verb are shown, of `claim/2` the
 * first two, of `claim/1` one, in the row of the verb itself, of `claim/0` none; and of its options those that follow the name.
 *
 * @throws Error where a place names a verb or an option that there is not, or the page has no place at all
 */
export function withHelp(page: string, words: WordsByVerb, language: Language): string {
  let places = 0;
  const made = page.replace(PLACE, (_place, wanted: string) => {
    places += 1;
    const rows = wanted.split(', ').flatMap((each) => verbRows(each, words, language));
    const head = [HEAD.map((text) => text[language]), ['---', '---']];
    const lines = [...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    return [`<!-- help: ${wanted} -->`, ...lines, '<!-- end of help -->'].join('\n');
  });
  if (places === 0) throw new Error('the page has no place for a table of verbs');
  return made;
}

/** The rows of what a place wants of one verb, `payout result/1 --batch`. */
function verbRows(wanted: string, words: WordsByVerb, language: Language): string[][] {
  const [, name = '', most, flags = ''] = /^([a-z ]+?)(?:\/(\d+))?((?: --[a-z-]+)*)$/.exec(wanted) ?? [];
  const verb = words[name as CommandName];
  if (!verb) throw new Error(`there is no verb for “${wanted}”`);
  const does = `**${cell(commandTexts[name as CommandName][language])}**`;
  const examples = verb.examples
    .slice(0, most === undefined ? undefined : Number(most))
    .map(({ command, says }) => [code(command), cell(says[language])] as const);
  const [first] = examples;
  return [
    ...(examples.length === 1 && first
      ? [[first[0], `${does}${COLON[language]}${first[1]}`]]
      : [[`**mutual ${name}**`, does], ...examples.map((row) => [...row])]),
    ...(flags.match(/--[a-z-]+/g) ?? []).map((flag) => optionRow(flag, verb, language)),
  ];
}

function optionRow(flag: string, { options }: VerbWords, language: Language): string[] {
  const option = options.find(({ flags }) => flags.split(/[ ,]+/).includes(flag));
  if (!option) throw new Error(`there is no option ${flag}`);
  const { flags, description, choices } = option;
  const among = choices ? ` (${fill(helpTexts.choices, language, { choices: choices.join(', ') })})` : '';
  return [code(flags), cell(`${description[language]}${among}`)];
}

function code(text: string): string {
  return `\`${cell(text)}\``;
}

/** Text within a row of a table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
