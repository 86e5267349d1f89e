import { type CommandName, commandTexts } from '../../io/report/text/command-texts.ts';
import type { Text } from '../../rules/value/text.ts';
import { type CommandTable, optionsOf } from '../program.ts';

/** What can be typed after a verb, and what its page of the manual says. Plain data, so that completion need not load the verb. */
export interface VerbWords {
  readonly arguments: readonly { readonly syntax: string; readonly description: Text }[];
  readonly options: readonly {
    /** As commander reads it: `-u, --units <file>`. */
    readonly flags: string;
    readonly description: Text;
    readonly choices?: readonly string[] | undefined;
    readonly environment?: string | undefined;
    readonly repeatable?: true | undefined;
  }[];
  readonly examples: readonly { readonly command: string; readonly says: Text }[];
}

/** The words of every verb, by its name. */
export type WordsByVerb = Readonly<Partial<Record<CommandName, VerbWords>>>;

/** Loads a verb and takes its words from it. */
export async function wordsOf(table: CommandTable, name: CommandName): Promise<VerbWords | undefined> {
  const module = (await table[name]?.())?.default;
  if (!module) return undefined;
  const options = optionsOf(module).map(({ flags, description, choices, environment, repeatable }) => {
    return { flags, description, choices, environment, repeatable };
  });
  return { arguments: module.arguments ?? [], options, examples: module.examples };
}

/** Those of every verb, in the order of the help; it takes seconds, since it loads them all. */
export async function allWords(table: CommandTable): Promise<WordsByVerb> {
  const all: Partial<Record<CommandName, VerbWords>> = {};
  for (const name of verbNames(table)) {
    const words = await wordsOf(table, name);
    if (words) all[name] = words;
  }
  return all;
}

/** Names of the verbs, in the order of the help. */
export function verbNames(table: CommandTable): CommandName[] {
  return (Object.keys(commandTexts) as CommandName[]).filter((name) => Object.hasOwn(table, name));
}
