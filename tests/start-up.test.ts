import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from './support/run-mutual.ts';

const program = fileURLToPath(new URL('../bin/mutual.js', import.meta.url));
const recorder = new URL('support/record-modules.mjs', import.meta.url).href;

/** The packages that a command line of the built program loads, in a process of its own. */
function packagesLoadedBy(...words: string[]): string[] {
  const directory = temporaryFolder();
  const file = join(directory, 'modules.txt');
  const { status, stderr } = spawnSync(process.execPath, ['--import', recorder, program, ...words], {
    cwd: directory,
    env: { ...process.env, NODE_OPTIONS: '', MUTUAL_TEST_MODULES: file },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  const found = readFileSync(file, 'utf8').matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g);
  return [...new Set([...found].flatMap(([, name]) => name ?? []))];
}

/** What a help text has no use for. */
const heavy = ['exceljs', '@e965/xlsx', 'csv-parse', 'yaml', 'zod', 'kysely', 'libsql', 'pg'];

it.each([['--help'], ['explain id-number-checksum']])(
  'mutual %s loads no database, no workbooks and no zod',
  (line) => {
    const loaded = packagesLoadedBy(...line.split(' '));
    expect(loaded).toContain('commander');
    expect(loaded.filter((name) => heavy.includes(name))).toEqual([]);
  },
);

it('sees what a command loads that needs them', () => {
  const loaded = packagesLoadedBy('init', '--scheme', 'fuzhou-3', '--period', '3', '--start', '2026-07-01');
  expect(loaded).toEqual(expect.arrayContaining(['yaml', 'zod', 'kysely', 'libsql']));
});
