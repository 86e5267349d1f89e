import { Command, CommanderError } from 'commander';
import { packageVersion } from '../io/package-version.ts';
import { type CommandName, commandTexts, groupTexts } from '../io/report/text/command-texts.ts';
import { helpTexts, optionTexts } from '../io/report/text/common-texts.ts';
import { fill, type Language } from '../rules/value/text.ts';
import type { CommandModule, CommonOptions, ExitCode, OptionDeclaration, Surroundings } from './command.ts';
import { contextOf } from './context.ts';
import { putInEnvironment } from './environment.ts';
import { exampleLines, helpLayout } from './help-layout.ts';
import { settleLanguage } from './language.ts';
import { commandLineError, unknownVerb } from './usage-error.ts';

/** How the module of each verb is loaded, which happens when the verb is called and not before. A verb without one does not exist. */
export type CommandTable = Readonly<Partial<Record<CommandName, () => Promise<{ readonly default: CommandModule }>>>>;

/**
 * Reads one command line, loads the file of the verb that it names, and runs it.
 *
 * @returns the verb's exit code; 0 after `--help` and `--version`
 * @throws UserError for a mistake in the command line, and whatever the verb throws
 */
export async function runProgram(table: CommandTable, surroundings: Surroundings): Promise<ExitCode> {
  const language = settleLanguage(surroundings);
  const argv = withHelpAsOption(surroundings.argv);
  const name = verbOf(table, argv);
  refuseUnknownVerb(table, argv, name);
  let exitCode: ExitCode = 0;
  const program = newCommand('mutual', surroundings, language)
    .description(commandTexts.mutual[language])
    .version(packageVersion(), '-V, --version', optionTexts.version[language])
    .option('--lang <language>', optionTexts.lang[language])
    .addHelpText('after', () => `${groupExamples('mutual', surroundings, language)}\n\n${helpTexts.more[language]}`);
  for (const each of Object.keys(table) as CommandName[]) addCommand(program, each, surroundings, language);
  const load = name && table[name];
  if (name && load) {
    const module = (await load()).default;
    const command = find(program, name);
    const declarations = optionsOf(module);
    declare(command, module, declarations, surroundings, language);
    command.action(async () => {
      putInEnvironment(command, declarations, surroundings.environment);
      const options = { ...command.opts<CommonOptions>(), ...program.opts<CommonOptions>() };
      exitCode = await module.run(contextOf(surroundings, options, language), command.args, options);
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw commandLineError(error, argv, Object.keys(table), name);
  }
  return exitCode;
}

/** `mutual help enrol` asks for the same as `mutual enrol --help`, and `mutual` alone for the list of verbs. */
function withHelpAsOption(argv: readonly string[]): string[] {
  const at = argv.findIndex((word) => !word.startsWith('-'));
  if (argv[at] === 'help') return [...argv.toSpliced(at, 1), '--help'];
  return argv.length === 0 ? ['--help'] : [...argv];
}

/** The verb that the command line names: its first one or two words that are no options. */
export function verbOf(table: CommandTable, argv: readonly string[]): CommandName | undefined {
  const words = wordsOf(argv);
  const candidates = [words.slice(0, 2).join(' '), words[0] ?? ''];
  return candidates.find((candidate): candidate is CommandName => Object.hasOwn(table, candidate));
}

function refuseUnknownVerb(table: CommandTable, argv: readonly string[], name: CommandName | undefined): void {
  const [first, second] = wordsOf(argv);
  if (name || !first) return;
  const group = Object.keys(table).filter((each) => each.startsWith(`${first} `));
  if (group.length === 0)
    throw unknownVerb(first, [...new Set(Object.keys(table).map((each) => each.split(' ')[0] ?? ''))]);
  if (second) throw unknownVerb(`${first} ${second}`, group);
}

/** The words that are no options: `mutual --lang en scheme list` and `mutual scheme --quiet list` name the same verb. */
function wordsOf(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--lang') index++;
    else if (!word.startsWith('-')) words.push(word);
  }
  return words;
}

function newCommand(name: string, surroundings: Surroundings, language: Language): Command {
  const command = new Command(name);
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.stdout.write(text),
      writeErr: () => undefined,
      outputError: () => undefined,
    })
    .configureHelp(helpLayout(surroundings, language))
    .helpOption('-h, --help', optionTexts.help[language])
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .allowExcessArguments(false);
  return command;
}

/** A verb of two words stands under its first word. */
function addCommand(program: Command, name: CommandName, surroundings: Surroundings, language: Language): void {
  const [first = '', second] = name.split(' ');
  const existing = program.commands.find((command) => command.name() === first);
  const parent =
    existing ?? newCommand(first, surroundings, language).description(commandTexts[first as CommandName][language]);
  if (second && !existing) parent.option('--lang <language>', optionTexts.lang[language]);
  if (second && !existing) parent.addHelpText('after', () => groupExamples(first, surroundings, language));
  if (!existing) program.addCommand(parent);
  if (second) parent.addCommand(newCommand(second, surroundings, language).description(commandTexts[name][language]));
}

/** Examples of a verb that only leads to others. */
function groupExamples(group: string, surroundings: Surroundings, language: Language): string {
  return exampleLines(groupTexts[group as keyof typeof groupTexts] ?? [], surroundings, language);
}

function find(program: Command, name: CommandName): Command {
  const found = name
    .split(' ')
    .reduce<Command | undefined>(
      (parent, word) => parent?.commands.find((command) => command.name() === word),
      program,
    );
  if (!found) throw new Error(`command ${name} is not declared`);
  return found;
}

function declare(
  command: Command,
  module: CommandModule,
  declarations: readonly OptionDeclaration[],
  surroundings: Surroundings,
  language: Language,
): void {
  for (const argument of module.arguments ?? []) command.argument(argument.syntax, argument.description[language]);
  for (const option of declarations) declareOption(command, option, language);
  command.addHelpText('after', exampleLines(module.examples, surroundings, language));
  command.usage([...(module.arguments ?? []).map((argument) => argument.syntax), '[options]'].join(' '));
}

function declareOption(command: Command, declaration: OptionDeclaration, language: Language): void {
  const { flags, description, environment } = declaration;
  const among = declaration.choices?.join(language === 'zh' ? '、' : ', ');
  const choices = among
    ? fill(helpTexts.among, language, { among: fill(helpTexts.choices, language, { choices: among }) })
    : '';
  const option = command.createOption(
    flags,
    `${description[language]}${choices}${environment ? ` [${environment}]` : ''}`,
  );
  if (declaration.repeatable) {
    option.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value]);
  }
  command.addOption(option);
}

/** A verb's own options and those that every verb has, unless it has one of that name itself. */
export function optionsOf(module: CommandModule): OptionDeclaration[] {
  const language: OptionDeclaration = {
    flags: '--lang <language>',
    description: optionTexts.lang,
    environment: 'MUTUAL_LANG',
  };
  if (module.forShells) return [...(module.options ?? []), language];
  const common: OptionDeclaration[] = [
    { flags: '--json', description: optionTexts.json },
    { flags: '--out <dir>', description: optionTexts.out, environment: 'MUTUAL_OUT' },
    ...(module.writes
      ? [
          { flags: '--dry-run', description: optionTexts.dryRun },
          { flags: '--actor <name>', description: optionTexts.actor, environment: 'MUTUAL_ACTOR' as const },
        ]
      : []),
    { flags: '--as-of <date>', description: optionTexts.asOf, environment: 'MUTUAL_AS_OF' },
    { flags: '--unmask', description: optionTexts.unmask },
    { flags: '--quiet', description: optionTexts.quiet },
    language,
    { flags: '--no-color', description: optionTexts.noColor },
  ];
  const own = module.options ?? [];
  const long = ({ flags }: OptionDeclaration) => flags.split(' ')[0];
  const taken = new Set(own.map(long));
  return [...own, ...common.filter((option) => !taken.has(long(option)))];
}
