import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../bench/results.ts';
import { resultsWith } from '../bench/made-up-results.ts';

const program = fileURLToPath(new URL('../../bench/bench.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mutual-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ten units: whether it all runs, not how fast. */
describe('npm run bench', () => {
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  let stdout = '';

  beforeAll(() => {
    const out = join(folder, 'out');
    mkdirSync(out, { recursive: true });
    const former = resultsWith({ curve: [{ members: 3_000_000, seconds: 120 }] });
    writeFileSync(join(out, 'benchmarks.json'), JSON.stringify(former));
    const words = '--units 10 --members 200 --runs 1 --curve 60 --out'.split(' ');
    const ended = spawnSync(process.execPath, ['--import', 'tsx', program, ...words, out], {
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', TMPDIR: folder, TEMP: folder, TMP: folder },
    });
    expect(ended.status, ended.stderr).toBe(0);
    stdout = ended.stdout;
  }, 600_000);

  it('measures every work', () => {
    const { results } = JSON.parse(read('benchmarks.json')) as Results;
    const measured = results.filter(({ series }) => series !== undefined);
    const reading = ['reading', 'reading-from-disk', 'reading-in-turns'];
    const ours = ['floor', 'floor-from-disk', ...reading, 'checking', 'enrol', 'register'];
    const others = ['bare-register', 'bare-quick-register', 'exceljs-reading'];
    expect(measured.map(({ id }) => id)).toEqual(expect.arrayContaining([...ours, ...others]));
    expect(results.map(({ id }) => id)).toEqual([...ours, ...others, 'pandas', 'xlsx2csv']);
    for (const { series } of measured) {
      expect(series?.best.seconds).toBeGreaterThan(0);
      expect(series?.best.processor).toBeGreaterThan(0);
      expect(series?.peak).toBeGreaterThan(5);
    }
    const { clock = 0, processor = 0 } =
      results.find(({ id }) => id === 'reading-in-turns')?.series?.best.overFloor ?? {};
    expect(Math.min(clock, processor)).toBeGreaterThan(1);
    const phases = results.find(({ id }) => id === 'enrol')?.series?.best.phases;
    expect(Object.keys(phases ?? {})).toEqual(['read', 'judge', 'ledger', 'taken', 'outputs', 'whole']);
  });

  it('reads what can be read', () => {
    const { results } = JSON.parse(read('benchmarks.json')) as Results;
    expect(results.map(({ series }) => series?.best.failed ?? 0)).toEqual(results.map(() => 0));
  });

  it('writes a page whose tables are whole', () => {
    const page = read('benchmarks.md');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
    const tables = page.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const rows = table.split('\n').map((row) => row.split('|').length);
      expect(rows.length).toBeGreaterThan(2);
      expect(new Set(rows).size).toBe(1);
    }
  });

  it('keeps the points of the curve that it did not measure', () => {
    const { curve } = JSON.parse(read('benchmarks.json')) as Results;
    expect(curve.map(({ members }) => members)).toEqual([60, 200, 3_000_000]);
    expect(curve.at(-1)?.seconds).toBe(120);
    expect(read('pictures/benchmark-curve.svg').match(/<circle/g)).toHaveLength(6);
  });

  it('prints what the page has', () => {
    const titles = [...read('benchmarks.md').matchAll(/^\| ([^|]+?) \|/gm)].map(([, title]) => title ?? '');
    expect(titles.length).toBeGreaterThan(25);
    for (const title of titles.filter((each) => !each.startsWith('-'))) expect(stdout).toContain(title);
  });

  it('leaves nothing behind but the prefectures', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('mutual-'))).toEqual(['mutual-bench']);
  });
});
