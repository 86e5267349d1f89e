import { expect, it } from 'vitest';
import { readable } from '../../src/commands/readable.ts';
import { processSurroundings } from '../../src/commands/surroundings.ts';
import { widestOf } from '../../src/io/terminal/width.ts';
import { runMutual, temporaryFolder } from '../support/run-mutual.ts';

const watched = { ...processSurroundings(), stderrIsTerminal: true, columns: 60 };
const long =
  'A closed period takes no more rosters, amendments or claims. Where it has to be corrected, open it again.';

it('breaks talk between words where a person watches', () => {
  const lines = readable(long, watched).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.every((line) => widestOf(line) <= 60)).toBe(true);
  expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(long);
});

it('leaves talk whole in a log, which is searched line by line', () => {
  expect(readable(long, { ...watched, stderrIsTerminal: false })).toBe(long);
});

it.each(['zh', 'en'])('keeps a help within the terminal, but for commands to copy: %s', async (language) => {
  const run = await runMutual(['claim', 'decide', '--help'], {
    directory: temporaryFolder(),
    environment: { MUTUAL_LANG: language },
  });
  const wide = run.stdout.split('\n').filter((line) => widestOf(line) > 100);
  expect(wide.filter((line) => !line.startsWith('  mutual '))).toEqual([]);
});

it('tells where the options of the program itself are listed', async () => {
  const run = await runMutual(['--bogus'], { directory: temporaryFolder(), environment: { MUTUAL_LANG: 'en' } });
  expect(run.stderr).toContain('See "mutual --help" for its options.');
});

it('says in Chinese what a Chinese help is made of', async () => {
  const run = await runMutual(['receive', '--help'], {
    directory: temporaryFolder(),
    environment: { MUTUAL_LANG: 'zh' },
  });
  expect(run.stdout).toContain('[选项]');
  expect(run.stdout).toContain('（可选：interest、subsidy');
});
