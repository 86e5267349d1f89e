import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { honghe } from '../../tests/load/honghe.ts';
import { fillPublished } from '../../tests/load/published-ledger.ts';
import { mutual } from '../enrol.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gives a workspace on SQLite with the ledger of Honghe's 17th period: lists, claims decided, and a bank statement with all fees. It is made once for the same program, and then stays
 * below the system's folder for temporary files; who works in it takes a copy.
 */
export async function hongheWorkspace(): Promise<string> {
  const cache = join(tmpdir(), 'mutual-bench');
  const folder = join(cache, `books-${ledgerHash()}`);
  if (existsSync(folder)) return folder;
  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await initialise(beside);
  await fillPublished(join(beside, 'mutual.db'), honghe);
  renameSync(beside, folder);
  return folder;
}

/** The same in an empty database of a server. @param workspace - an empty folder */
export async function fillHonghe(workspace: string, url: string): Promise<void> {
  await initialise(workspace, '--ledger', url);
  await fillPublished(url, honghe);
}

/** A copy without the files of earlier runs. */
export function copyOf(workspace: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(workspace, to, { recursive: true, filter: (path) => path !== join(workspace, 'out') });
}

async function initialise(folder: string, ...more: string[]): Promise<void> {
  const { scheme, number, office } = honghe;
  const words = ['init', '--scheme', scheme, '--period', number, '--start', '2026-01-01', '--office', office];
  await mutual(folder, [...words, ...more]);
}

/** Of what the ledger comes from, so that none of an older program is taken. */
function ledgerHash(): string {
  const hash = createHash('sha256');
  const sources = join(root, 'src', 'io', 'ledger');
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(entry|store|write)[\\/].*\.ts$/.test(name),
  );
  for (const name of names.sort()) hash.update(readFileSync(join(sources, name)));
  for (const name of ['honghe.ts', 'published-ledger.ts']) hash.update(readFileSync(join(root, 'tests', 'load', name)));
  return hash.digest('hex').slice(0, 12);
}
