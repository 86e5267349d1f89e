import type { VerbWords, WordsByVerb } from '../../src/commands/complete/verb-words.ts';
import { packageVersion } from '../../src/io/package-version.ts';
import { type CommandName, commandTexts } from '../../src/io/report/text/command-texts.ts';
import { helpTexts, optionTexts } from '../../src/io/report/text/common-texts.ts';
import { fill, type Language, type Text } from '../../src/rules/value/text.ts';
import { manTexts } from './man-texts.ts';
import { breaksOfHan, escaped, italics } from './roff.ts';

type Option = VerbWords['options'][number];

/**
 * The page of the manual, as man(1) reads it, made from what `--help` says.
 *
 * @param words - of every verb
 */
export function manPage(words: WordsByVerb, language: Language): string {
  const say = (text: Text, parameters = {}) => escaped(fill(text, language, parameters));
  const lines = [
    '.\\" Made by npm run docs from the texts of --help; do not edit.',
    `.TH MUTUAL 1 "" "mutual ${escaped(packageVersion())}" "${say(manTexts.section)}"`,
    ...(language === 'zh' ? breaksOfHan : []),
    '.nh',
    '.ad l',
    `.SH ${say(manTexts.name)}`,
    `mutual \\- ${say(manTexts.called)}`,
    `.SH ${say(manTexts.synopsis)}`,
    '.B mutual',
    `.I ${say(manTexts.verb)}`,
    `[\\fI${say(manTexts.optionWord)}\\fR]`,
    `.SH ${say(manTexts.description)}`,
    say(commandTexts.mutual),
    '.PP',
    say(manTexts.workspace),
    `.SH ${say(manTexts.verbs)}`,
    ...verbsOf(words).flatMap(([name, verb]) => verbLines(name, verb, language)),
    `.SH ${say(manTexts.options)}`,
    ...commonOptions(words).flatMap(([option, ofAll]) => [
      ...optionLines(option, language),
      ...(ofAll ? [] : [say(manTexts.writes)]),
    ]),
    ...ending(words, say),
  ];
  return `${lines.join('\n')}\n`;
}

function verbsOf(words: WordsByVerb): [CommandName, VerbWords][] {
  return Object.entries(words) as [CommandName, VerbWords][];
}

function verbLines(
  name: CommandName,
  { arguments: given, options, examples }: VerbWords,
  language: Language,
): string[] {
  const say = (text: Text) => escaped(text[language]);
  const synopsis = given.map(({ syntax }) => ` ${italics(syntax)}`).join('');
  return [
    `.SS mutual ${escaped(name)}${synopsis}`,
    say(commandTexts[name]),
    ...given.flatMap(({ syntax, description }) => ['.TP', italics(syntax), say(description)]),
    ...options.filter((option) => !isCommon(option)).flatMap((option) => optionLines(option, language)),
    ...examples.flatMap(({ command, says }) => [
      '.PP',
      say(says),
      '.br',
      `.RS 4`,
      `\\fB${escaped(command)}\\fR`,
      '.RE',
    ]),
  ];
}

function optionLines({ flags, description, choices, environment, repeatable }: Option, language: Language): string[] {
  const say = (text: Text, parameters = {}) => escaped(fill(text, language, parameters));
  return [
    '.TP',
    italics(flags),
    say(description),
    ...(choices ? [`(${say(helpTexts.choices, { choices: choices.join(', ') })})`] : []),
    ...(repeatable ? [say(manTexts.repeatable)] : []),
    ...(environment ? [`[${environment}]`] : []),
  ];
}

const shared: readonly Text[] = Object.values(optionTexts);

/** An option of every verb, or of every one that writes, rather than one of that name with a meaning of its own. */
function isCommon({ description }: Option): boolean {
  return shared.some(({ en, zh }) => en === description.en && zh === description.zh);
}

/** Each once, with whether every verb has it. */
function commonOptions(words: WordsByVerb): [Option, boolean][] {
  const writing = new Set<string>([optionTexts.dryRun.en, optionTexts.actor.en]);
  const all = verbsOf(words).flatMap(([, { options }]) => options.filter(isCommon));
  const byFlags = new Map(all.map((option) => [option.flags, option] as const));
  return [...byFlags.values()].map((option) => [option, !writing.has(option.description.en)]);
}

function ending(words: WordsByVerb, say: (text: Text, parameters?: Record<string, string>) => string): string[] {
  const item = (head: string, text: string) => ['.TP', `\\fB${escaped(head)}\\fR`, text];
  const variables = new Map(
    verbsOf(words).flatMap(([, { options }]) =>
      options.flatMap(({ environment, flags }) => (environment ? [[environment, flags.split(' ')[0] ?? '']] : [])),
    ) as [string, string][],
  );
  return [
    `.SH ${say(manTexts.exit)}`,
    ...[manTexts.exit0, manTexts.exit1, manTexts.exit2].flatMap((text, code) => item(String(code), say(text))),
    `.SH ${say(manTexts.environment)}`,
    ...[...variables]
      .filter(([name]) => name !== 'MUTUAL_SCHEMES')
      .sort()
      .flatMap(([name, option]) => item(name, say(manTexts.standsFor, { option }))),
    ...item('MUTUAL_SCHEMES', say(manTexts.schemes)),
    ...item('MUTUAL_DEBUG', say(manTexts.debug)),
    `.SH ${say(manTexts.files)}`,
    ...item('mutual.yaml', say(manTexts.settings)),
    ...item('mutual.db', say(manTexts.ledger)),
    ...item('out/', say(manTexts.out)),
    `.SH ${say(manTexts.seeAlso)}`,
    say(manTexts.docs),
  ];
}
