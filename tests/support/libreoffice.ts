import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { it } from 'vitest';

const run = promisify(execFile);

/** A conversion takes about a second; a first start that makes its profile, some more. */
const TIME_LIMIT = 60_000;

const required = process.env.MUTUAL_TEST_REQUIRE_ALL === '1';

function isInstalled(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: TIME_LIMIT });
    return true;
  } catch {
    return false;
  }
}

const installed = isInstalled();

/**
 * A test that opens what we wrote in LibreOffice. Where that is not installed the test is skipped, and its name said; with `MUTUAL_TEST_REQUIRE_ALL=1` it fails.
 */
export function itInLibreOffice(name: string, test: () => Promise<void>): void {
  if (installed || required) {
    it(name, test, TIME_LIMIT * 2);
    return;
  }
  process.stderr.write(`skipped, LibreOffice (soffice) is not installed: ${name}\n`);
  it.skip(name, test);
}

/**
 * Converts a workbook headlessly, with a profile of its own so that neither a running LibreOffice nor another test is in the way.
 *
 * @param to - `pdf`, or a filter such as `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,1` (the last number is the sheet)
 * @returns the bytes of what came out
 */
export async function convert(workbook: string, to: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'mutual-soffice-'));
  try {
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder, workbook];
    await run('soffice', args, { timeout: TIME_LIMIT });
    const extension = to.split(':')[0] ?? to;
    const made = (await readdir(folder)).find((file) => file.endsWith(`.${extension}`));
    if (!made) throw new Error(`LibreOffice made nothing of ${workbook}`);
    return await readFile(join(folder, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of one sheet (from 1) as LibreOffice shows it, saved as CSV in UTF-8. */
export async function sheetAsCsv(workbook: string, sheet: number): Promise<string> {
  return (
    await convert(workbook, `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,${sheet}`)
  ).toString('utf8');
}
