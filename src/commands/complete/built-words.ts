import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandName } from '../../io/report/text/command-texts.ts';
import type { CommandTable } from '../program.ts';
import { type VerbWords, type WordsByVerb, wordsOf } from './verb-words.ts';

/** Beside the built program; where it runs from its source there is none. */
export const BUILT_WORDS = fileURLToPath(new URL('../../words.json', import.meta.url));

/**
 * What can be typed after a verb: from the file that the build wrote, else from the verb itself. Loading a verb takes most of a second, which is long for who presses Tab.
 *
 * @param path - of the file
 */
export async function quickWords(
  table: CommandTable,
  name: CommandName,
  path = BUILT_WORDS,
): Promise<VerbWords | undefined> {
  return readWords(path)?.[name] ?? wordsOf(table, name);
}

function readWords(path: string): WordsByVerb | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as WordsByVerb;
  } catch {
    return undefined;
  }
}
