import { type Command, RootCommand } from '@bomb.sh/tab';
import { type CommandName, commandTexts } from '../../io/report/text/command-texts.ts';
import { optionTexts } from '../../io/report/text/common-texts.ts';
import type { Language } from '../../rules/value/text.ts';
import { printedBy } from './shell-script.ts';
import type { VerbWords } from './verb-words.ts';

/** Values that stand for a placeholder, `<id>`, of a verb or of one of its options: each with what it is. */
export type Values = readonly (readonly [value: string, says: string])[];

/** What completion is asked and what it goes by. */
export interface Asked {
  /** Words after `mutual`; the last is being typed, empty where none is begun. */
  readonly words: readonly string[];
  readonly names: readonly CommandName[];
  /** The verb that the words name, with its words; undefined where they name none yet. */
  readonly verb: { readonly name: CommandName; readonly words: VerbWords } | undefined;
  /** Values of a placeholder of that verb: `--scheme` or `[ids...]`. */
  readonly values: (placeholder: string) => Values;
}

/** Tells the shell that file names are no answer; 0 leaves them where nothing else fits. */
const [FILES, NO_FILES] = [':0', ':4'];
const ofFiles = /file|dir|path|place|inputs/;

/** The answer as the scripts read it: a line a candidate, its description after a tab, and last whether file names are one. */
export function candidates(asked: Asked, language: Language): string[] {
  const { words, names, verb, values } = asked;
  const root = new RootCommand();
  root.option('lang', optionTexts.lang[language], (complete) => {
    for (const each of ['zh', 'en']) complete(each, '');
  });
  const groups = new Set(names.flatMap((name) => (name.includes(' ') ? (name.split(' ')[0] as CommandName) : [])));
  for (const name of new Set([...groups, ...names])) {
    const command = root.command(name, commandTexts[name][language]);
    if (verb?.name === name) declare(command, verb.words, values, language);
  }
  const printed = printedBy(() => root.parse([...words]));
  return [...printed.slice(0, -1), takesFile(asked) ? FILES : NO_FILES];
}

function declare(command: Command, words: VerbWords, values: Asked['values'], language: Language): void {
  for (const { flags, description, choices } of words.options) {
    const name = longName(flags);
    const says = description[language];
    if (!takesValue(flags)) command.option(name, says);
    else
      command.option(name, says, (complete) => {
        for (const choice of choices ?? []) complete(choice, '');
        for (const [value, of] of values(`--${name}`)) complete(value, of);
      });
  }
  for (const { syntax } of words.arguments)
    command.argument(
      syntax,
      (complete) => {
        for (const [value, of] of values(syntax)) complete(value, of);
      },
      syntax.includes('...'),
    );
}

/** Whether what is being typed is a file: the value of an option that takes one, or an argument that is one. */
function takesFile({ words, verb }: Asked): boolean {
  if (!verb) return false;
  const [current = '', before = ''] = [words.at(-1), words.at(-2)];
  const named = current.startsWith('--') && current.includes('=') ? current.split('=')[0] : before;
  const option = verb.words.options.find(({ flags }) => `--${longName(flags)}` === named && takesValue(flags));
  if (option) return ofFiles.test(option.flags.replace(/^[^<[]*/, ''));
  return !current.startsWith('-') && verb.words.arguments.some(({ syntax }) => ofFiles.test(syntax));
}

function longName(flags: string): string {
  return /--([\w-]+)/.exec(flags)?.[1] ?? flags;
}

function takesValue(flags: string): boolean {
  return /[<[]/.test(flags);
}
