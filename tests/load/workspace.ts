import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { emptyFolder, type Office, officeIn } from '../scenarios/office.ts';
import { spawnMutual } from '../scenarios/spawn-mutual.ts';
import { createDatabase } from '../support/postgres.ts';
import { type RosterFile, writeFiles } from './prefecture.ts';

/** The databases that a ledger can be in. */
export type Kind = 'SQLite' | 'PostgreSQL';

/** A workspace of a test, with its ledger. */
export interface Workspace {
  readonly office: Office;
  /** What opens the ledger: a path or an address. */
  readonly place: string;
  /** What a spawned program has to be told of it, besides the folder that it runs in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Runs the built program to its end. */
  readonly end: (line: string) => ReturnType<typeof spawnMutual>['ended'];
}

/** A workspace with the files in `rosters`, begun once and copied for each test, which costs next to nothing. Gone after the tests of the file. */
export async function workspaceToCopy(kind: Kind, files: readonly RosterFile[]): Promise<() => Promise<Workspace>> {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-load-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const begun = officeIn(folder);
  const database = kind === 'PostgreSQL' ? await createDatabase() : undefined;
  const environment: Record<string, string> = database === undefined ? {} : { MUTUAL_LEDGER: database.url };
  const { exitCode, stderr } = await begun.run('init --scheme fuzhou-3 --period 3 --start 2026-07-01', { environment });
  if (exitCode !== 0) throw new Error(stderr);
  writeFiles(begun.path('rosters'), files);
  if (database !== undefined) afterAll(database.drop);
  return async () => {
    const office = emptyFolder();
    cpSync(folder, office.folder, { recursive: true });
    if (database === undefined) return workspaceOf(office, office.path('mutual.db'));
    const copy = await createDatabase(database);
    onTestFinished(copy.drop);
    return workspaceOf(office, copy.url, { MUTUAL_LEDGER: copy.url });
  };
}

/** A workspace in a folder that is there. */
export function workspaceOf(
  office: Office,
  place = office.path('mutual.db'),
  environment: Readonly<Record<string, string>> = {},
): Workspace {
  return { office, place, environment, end: (line) => spawnMutual(office.folder, line, environment).ended };
}
