import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { doctorFindings as texts } from '../../io/report/text/doctor-texts.ts';
import type { Context } from '../command.ts';
import type { CheckResult } from './check-result.ts';

/** As package.json's `engines` has it. */
const WANTED_NODE = '20.19';
/** GiB below which it is to be minded, and below which the next run may not find room. */
const [LITTLE, TOO_LITTLE] = [1, 0.1];
const FONT = fileURLToPath(new URL('../../../fonts/noto-sans-sc.woff2', import.meta.url));

/** Program, Node.js, database driver, font and disk: what a machine needs, with a workspace or without. */
export async function machineChecks(context: Context): Promise<CheckResult[]> {
  const { surroundings, version } = context;
  return [
    { check: 'program', fitness: 'ok', found: texts.program, parameters: { version } },
    nodeCheck(process.versions.node),
    await databaseCheck(),
    fontCheck(FONT),
    await diskCheck(surroundings.directory),
  ];
}

/** @param version - `20.19.1` */
export function nodeCheck(version: string): CheckResult {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [least = 0, leastMinor = 0] = WANTED_NODE.split('.').map(Number);
  const isFit = major > least || (major === least && minor >= leastMinor);
  const parameters = { version, platform: `${process.platform} ${process.arch}`, wanted: WANTED_NODE };
  const told = { check: 'node', found: texts.node, parameters } as const;
  return isFit ? { ...told, fitness: 'ok' } : { ...told, fitness: 'bad', fix: texts.nodeFix };
}

async function databaseCheck(): Promise<CheckResult> {
  try {
    const { databaseWorks } = await import('../../io/ledger/store/database-works.ts');
    databaseWorks();
    return { check: 'database', fitness: 'ok', found: texts.database };
  } catch (error) {
    const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return {
      check: 'database',
      fitness: 'bad',
      found: texts.databaseBad,
      fix: texts.databaseFix,
      parameters: { detail },
    };
  }
}

/** @param path - of the font that charts are drawn with */
export function fontCheck(path: string): CheckResult {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0)
    return { check: 'fonts', fitness: 'ok', found: texts.fonts, parameters: { size: Math.round(size / 1024) } };
  return { check: 'fonts', fitness: 'bad', found: texts.fontsBad, fix: texts.fontsFix, parameters: { path } };
}

/**
 * @param freeBytes - of the disk that a folder is on, for whoever may use it
 */
export async function diskCheck(
  folder: string,
  freeBytes: (path: string) => Promise<number> = freeAt,
): Promise<CheckResult> {
  try {
    const free = (await freeBytes(folder)) / 1024 ** 3;
    const fitness = free < TOO_LITTLE ? 'bad' : free < LITTLE ? 'warn' : 'ok';
    const parameters = { folder, free: free.toFixed(1) };
    return { check: 'disk', fitness, found: texts.disk, parameters, ...(fitness !== 'ok' && { fix: texts.diskFix }) };
  } catch {
    return { check: 'disk', fitness: 'warn', found: texts.diskUnknown, fix: texts.diskFix, parameters: { folder } };
  }
}

async function freeAt(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(path);
  return bavail * bsize;
}
