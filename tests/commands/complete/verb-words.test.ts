import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { quickWords } from '../../../src/commands/complete/built-words.ts';
import { verbNames, wordsOf } from '../../../src/commands/complete/verb-words.ts';
import { commands } from '../../../src/main.ts';
import { temporaryFolder } from '../../support/run-mutual.ts';

describe('the words of a verb', () => {
  it('are those of its help, with the options that every verb has', async () => {
    const words = await wordsOf(commands, 'verify');
    expect(words?.options.map(({ flags }) => flags)).toContain('--against <file>');
    expect(words?.options.map(({ flags }) => flags)).toContain('--json');
    expect(words?.examples.length).toBeGreaterThan(1);
  });

  it('name every verb of the program, and no other', () => {
    expect(new Set(verbNames(commands))).toEqual(new Set(Object.keys(commands)));
  });

  it('come from the file that the build writes, else from the verb itself', async () => {
    const path = join(temporaryFolder(), 'words.json');
    const own = await wordsOf(commands, 'runs');
    expect(await quickWords(commands, 'runs', path)).toEqual(own);
    const built = { arguments: [], options: [], examples: [] };
    writeFileSync(path, JSON.stringify({ runs: built }));
    expect(await quickWords(commands, 'runs', path)).toEqual(built);
    writeFileSync(path, '{"runs":');
    expect(await quickWords(commands, 'runs', path)).toEqual(own);
  });
});
