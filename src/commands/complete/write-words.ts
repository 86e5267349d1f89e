import { renameSync, writeFileSync } from 'node:fs';
import { commands } from '../../main.ts';
import { BUILT_WORDS } from './built-words.ts';
import { allWords } from './verb-words.ts';

/** Run by `npm run build`: writes the words of all verbs beside the built program, renamed into place so that no completion ever reads half of it. */
const temporary = `${BUILT_WORDS}.${process.pid}`;
writeFileSync(temporary, JSON.stringify(await allWords(commands)));
renameSync(temporary, BUILT_WORDS);
