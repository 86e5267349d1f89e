import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { terminalPicture } from './terminal-picture.ts';

/**
 * Pictures of the terminal for the READMEs, from a real run on the demo's damaged rosters: `npm run build && npx tsx docs/make/pictures.ts`, then
 * `rsvg-convert -w 800` makes each a PNG. The returned workbook is a page of `demo/damaged/out/2-enrol/returned`, opened in LibreOffice.
 */
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pictures = join(root, 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });
for (const language of ['en', 'zh']) {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-picture-'));
  const rosters = join(root, 'fixtures', 'demo', 'damaged');
  run(folder, ['init', '--scheme', 'fuzhou-3', '--period', '3', '--start', '2026-07-01', '--lang', language]);
  const shown = run(folder, [
    'enrol',
    join(rosters, '01-东风电子厂.xlsx'),
    join(rosters, '02-闽江纺织.xlsx'),
    join(rosters, '03-榕城印刷.xlsx'),
    '--as-of',
    '2026-06-15',
    '--lang',
    language,
  ]);
  const text = `$ mutual enrol rosters/\n${shown.replaceAll(`${rosters}/`, 'rosters/')}`;
  writeFileSync(join(pictures, `terminal.${language}.svg`), terminalPicture(text, 'mutual enrol'));
  rmSync(folder, { recursive: true });
}

function run(folder: string, words: readonly string[]): string {
  return spawnSync(process.execPath, [join(root, 'bin', 'mutual.js'), ...words], { cwd: folder, encoding: 'utf8' })
    .stdout;
}
