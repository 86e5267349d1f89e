import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { runMutual } from '../support/run-mutual.ts';
import { shownCommands, wantingLines } from './console-blocks.ts';

/**
 * The walk in both READMEs: every command in a ```console block is run, one after the other, and must print the lines that stand below it; a line `…` stands for any
 * number of others. Between the commands stand the edits that the text speaks of.
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a reader does to the files before a command. */
function editBefore(line: string, folder: string): void {
  if (line.startsWith('scheme check'))
    cpSync(join(root, 'fixtures', 'own-scheme'), join(folder, 'schemes'), { recursive: true });
  if (!line.startsWith('scheme adopt')) return;
  const file = join(folder, 'schemes', 'lindu-1.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('fee: 80', 'fee: 85'));
}

it.each([
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
])('%s prints what the program says now', async (page, language) => {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const shown = shownCommands(page, 'console');
  expect(shown.map(({ line }) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'scheme new',
    'scheme new',
    'scheme check',
    'scheme test',
    'scheme test',
    'scheme diff',
    'scheme show',
    'init --scheme',
    'scheme adopt',
  ]);
  for (const { line, printed } of shown) {
    editBefore(line, folder);
    const run = await runMutual(line.split(' '), { directory: folder, environment: { MUTUAL_LANG: language } });
    const output = `${run.stdout}${run.stderr}`.trimEnd().split('\n');
    expect({ line, exitCode: run.exitCode, absent: wantingLines(printed, output) }).toEqual({
      line,
      exitCode: line.includes('by-hand') ? 1 : 0,
      absent: [],
    });
  }
});
