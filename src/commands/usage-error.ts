import type { CommanderError } from 'commander';
import { argumentTexts, usageTexts } from '../io/report/text/common-texts.ts';
import { UserError } from '../io/user-error.ts';
import { nearestOf } from '../rules/value/nearest.ts';
import type { Text } from '../rules/value/text.ts';

/** The command line names a verb that does not exist; the nearest one is suggested where one is near. */
export function unknownVerb(found: string, names: readonly string[]): UserError {
  const nearest = nearestOf(found, names);
  const texts = usageTexts.unknownCommand;
  const suggestion = nearest ? { zh: `是不是 “${nearest}”？`, en: `Did you mean "${nearest}"? ` } : { zh: '', en: '' };
  const fix = {
    zh: texts.fix.zh.replace('{suggestion}', suggestion.zh),
    en: texts.fix.en.replace('{suggestion}', suggestion.en),
  };
  return new UserError({ message: texts.message, fix }, { found });
}

/** Puts a mistake in the command line, which commander tells in English, into our own words. */
export function commandLineError(
  error: CommanderError,
  argv: readonly string[],
  names: readonly string[],
  name: string | undefined,
): UserError {
  const found = /'([^']*)'/.exec(error.message)?.[1] ?? argv[0] ?? '';
  const suggested = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const suggestion = suggested
    ? { zh: `是不是 ${suggested}？`, en: `Did you mean ${suggested}? ` }
    : { zh: '', en: '' };
  const command =
    name ?? argv.find((word) => !word.startsWith('-') && names.some((each) => each.startsWith(`${word} `))) ?? '';
  const texts = textsFor(error, command);
  const parameters = {
    found,
    command,
    program: ['mutual', command].join(' ').trimEnd(),
    option: found,
    words: argumentWords(found),
    expected: /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '',
  };
  const fix = {
    zh: texts.fix.zh.replace('{suggestion}', suggestion.zh),
    en: texts.fix.en.replace('{suggestion}', suggestion.en),
  };
  return new UserError({ message: texts.message, fix }, parameters);
}

function argumentWords(name: string): Text {
  const known: Readonly<Record<string, Text>> = argumentTexts;
  return Object.hasOwn(known, name) && known[name] ? known[name] : { zh: '参数', en: 'an argument' };
}

function textsFor(error: CommanderError, command: string) {
  switch (error.code) {
    case 'commander.unknownOption':
      return usageTexts.unknownOption;
    case 'commander.missingArgument':
      return usageTexts.missingArgument;
    case 'commander.optionMissingArgument':
      return usageTexts.missingValue;
    case 'commander.excessArguments':
      return usageTexts.excessArguments;
    case 'commander.invalidArgument':
      return usageTexts.invalidValue;
    case 'commander.help':
      return command ? usageTexts.missingCommand : usageTexts.unknownCommand;
    default:
      return usageTexts.unknownCommand;
  }
}
