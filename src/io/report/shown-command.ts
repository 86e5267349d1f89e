import type { Language } from '../../rules/value/text.ts';
import { bouncedWord, commandBlanks } from './text/command-blank-texts.ts';

/**
 * A command that mends something, as it is shown: its blanks in the words of the language. Their brackets stay, so that nobody takes a blank for something to be typed.
 *
 * @param command - `mutual receive <statement> --as recovery`
 */
export function shownCommand(command: string, language: Language): string {
  return command
    .replace(/<(?<blank>[a-z]+)>/g, (whole, blank: string) => {
      const word = commandBlanks[blank]?.[language];
      return word === undefined ? whole : `<${word}>`;
    })
    .replace(/=bounced:/g, `=${bouncedWord[language]}:`);
}
