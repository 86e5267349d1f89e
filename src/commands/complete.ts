import { completeErrors, completeTexts } from '../io/report/text/complete-texts.ts';
import { UserError } from '../io/user-error.ts';
import type { CommandModule, Context, ExitCode } from './command.ts';
import { quickWords } from './complete/built-words.ts';
import { type Asked, candidates, type Values } from './complete/candidates.ts';
import { knownValues } from './complete/known-values.ts';
import { shellScript, shells } from './complete/shell-script.ts';
import { verbNames } from './complete/verb-words.ts';
import { type CommandTable, verbOf } from './program.ts';

/**
 * `mutual complete SHELL` prints the script for a shell; the script asks `mutual complete -- WORDS…` what may follow.
 *
 * @param table - every verb
 */
export function completion(table: CommandTable): CommandModule {
  return {
    arguments: [
      { syntax: '[shell]', description: completeTexts.argument },
      { syntax: '[words...]', description: completeTexts.words },
    ],
    forShells: true,
    examples: [
      { command: 'mutual complete bash >> ~/.bashrc', says: completeTexts.exampleBash },
      { command: 'mutual complete zsh > ~/.zsh/completions/_mutual', says: completeTexts.exampleZsh },
      { command: 'mutual complete fish > ~/.config/fish/completions/mutual.fish', says: completeTexts.exampleFish },
      {
        command: 'mutual complete powershell >> $PROFILE',
        says: completeTexts.examplePowershell,
      },
    ],
    run: async (context) => complete(table, context),
  };
}

async function complete(table: CommandTable, context: Context): Promise<ExitCode> {
  const { argv } = context.surroundings;
  const marked = argv.indexOf('--');
  if (marked >= 0) {
    for (const line of await answerTo(argv.slice(marked + 1), table, context)) context.print(line);
    return 0;
  }
  const found = argv.filter((word) => !word.startsWith('-'))[1] ?? '';
  const shell = shells.find((each) => each === found);
  if (!shell) throw new UserError(completeErrors.noShell, { found, shells: shells.join(', ') });
  context.print(shellScript(shell).trimEnd());
  return 0;
}

async function answerTo(words: readonly string[], table: CommandTable, context: Context): Promise<string[]> {
  const [current = '', before = ''] = [words.at(-1), words.at(-2)];
  // The word being typed names no verb yet: `enrol` may become another's beginning.
  const name = verbOf(table, words.slice(0, -1));
  const known = name && (await quickWords(table, name));
  const option = /^(--[^=]+)=/.exec(current)?.[1] ?? (before.startsWith('--') ? before : undefined);
  const placeholders = [...(option ? [option] : []), ...(known?.arguments ?? []).map(({ syntax }) => syntax)];
  const values = new Map<string, Values>();
  if (name && !/^--[^=]*$/.test(current))
    for (const each of placeholders) values.set(each, await knownValues(name, each, context));
  const asked: Asked = {
    words,
    names: verbNames(table),
    verb: name && known && { name, words: known },
    values: (placeholder) => values.get(placeholder) ?? [],
  };
  return candidates(asked, context.language);
}
