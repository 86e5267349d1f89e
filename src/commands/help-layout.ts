import type { HelpConfiguration } from 'commander';
import { helpTexts } from '../io/report/text/common-texts.ts';
import { widthOf } from '../io/terminal/width.ts';
import { wrapped } from '../io/terminal/wrap.ts';
import type { Language } from '../rules/value/text.ts';
import type { CommandModule, Surroundings } from './command.ts';

/** Columns between which a help is laid out, whatever the terminal has. */
const [NARROWEST, WIDEST] = [60, 100];

/** How commander lays out a help: its titles in the reader's language, within the terminal, Chinese characters counted as the two columns that they take. */
export function helpLayout(surroundings: Surroundings, language: Language): HelpConfiguration {
  return {
    helpWidth: helpWidth(surroundings),
    displayWidth: widthOf,
    boxWrap: (text, width) =>
      text
        .split('\n')
        .flatMap((line) => wrapped(line, width))
        .join('\n'),
    styleTitle: (title) =>
      Object.hasOwn(helpTexts, title) ? helpTexts[title as keyof typeof helpTexts][language] : title,
    styleUsage: (usage) =>
      usage
        .replace('[options]', `[${helpTexts.anyOptions[language]}]`)
        .replace('[command]', `[${helpTexts.anyCommand[language]}]`),
    subcommandTerm: (sub) => sub.name(),
    visibleCommands: (parent) => [...parent.commands],
  };
}

/** Examples, each with what it does. A command line is never broken: what is copied from here has to run in any shell. */
export function exampleLines(examples: CommandModule['examples'], surroundings: Surroundings, language: Language) {
  const lines = examples.flatMap(({ command, says }) => [
    `  ${command}`,
    ...wrapped(`      ${says[language]}`, helpWidth(surroundings), 6),
  ]);
  return ['', helpTexts.examples[language], ...lines].join('\n');
}

function helpWidth({ columns }: Surroundings): number {
  return Math.max(NARROWEST, Math.min(columns, WIDEST));
}
