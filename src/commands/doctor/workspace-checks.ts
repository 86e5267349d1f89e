import { constants, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { doctorFindings as texts } from '../../io/report/text/doctor-texts.ts';
import { SETTINGS_FILE, type Workspace } from '../../io/workspace/workspace.ts';
import type { Context } from '../command.ts';
import type { CheckResult } from './check-result.ts';
import { diskCheck } from './machine-checks.ts';

/** Settings, permissions, the folder for outputs, and the ledger's disk where it is another than the one that the command was given on. */
export async function workspaceChecks(
  { folder, settings }: Workspace,
  location: string,
  context: Context,
): Promise<CheckResult[]> {
  const { centre, office } = settings;
  const file = join(folder, SETTINGS_FILE);
  return [
    { check: 'workspace', fitness: 'ok', found: texts.workspace, parameters: { file, centre, office } },
    ...(await permissionChecks(folder, location, context)),
    await outputCheck(folder, context),
    ...(await ledgerDiskCheck(location, context)),
  ];
}

const isServer = (location: string) => /^postgres(ql)?:/i.test(location);

async function ledgerDiskCheck(location: string, { surroundings }: Context): Promise<CheckResult[]> {
  if (isServer(location)) return [];
  const deviceOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
  const device = deviceOf(dirname(location));
  return device === undefined || device === deviceOf(surroundings.directory)
    ? []
    : [await diskCheck(dirname(location))];
}

async function permissionChecks(folder: string, location: string, { surroundings }: Context): Promise<CheckResult[]> {
  const closed = isServer(location) ? [] : await unwritable(location);
  if (closed.length === 0) return [permissionCheck(folder, location)];
  const parameters = { files: closed.join(' '), user: surroundings.user };
  const { permissionsNone: found, permissionsNoneFix: fix } = texts;
  return [{ check: 'permissions', fitness: 'bad', found, fix, parameters }];
}

/** Of a ledger's file, what SQLite lays beside it, and its folder: those that are there and cannot be written to. */
async function unwritable(location: string): Promise<string[]> {
  const closed: string[] = [];
  for (const path of [dirname(location), location, `${location}-wal`, `${location}-shm`]) {
    if (!statSync(path, { throwIfNoEntry: false })) continue;
    await access(path, constants.W_OK).catch(() => closed.push(path));
  }
  return closed;
}

/** Who can read the ledger reads everybody's identity number; mutual.yaml matters where it holds a server's password. */
function permissionCheck(folder: string, location: string): CheckResult {
  if (process.platform === 'win32') return { check: 'permissions', fitness: 'ok', found: texts.permissionsSystem };
  const holdsPassword = /^postgres(ql)?:\/\/[^/@]*:|password=/i.test(location);
  const files = isServer(location) ? (holdsPassword ? [join(folder, SETTINGS_FILE)] : []) : [location];
  const readable = files.filter((path) => ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0);
  if (readable.length === 0) return { check: 'permissions', fitness: 'ok', found: texts.permissions };
  const names = readable.map((path) => relative(folder, path) || path).join(' ');
  return {
    ...{ check: 'permissions', fitness: 'warn', found: texts.permissionsOpen },
    ...{ fix: texts.permissionsFix, parameters: { files: names } },
  };
}

async function outputCheck(folder: string, { surroundings }: Context): Promise<CheckResult> {
  const out = join(folder, 'out');
  const place = statSync(out, { throwIfNoEntry: false }) ? out : folder;
  try {
    await access(place, constants.W_OK);
    return { check: 'outputs', fitness: 'ok', found: texts.outputs, parameters: { folder: place } };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const parameters = { folder: place, code, user: surroundings.user };
    return { check: 'outputs', fitness: 'bad', found: texts.outputsBad, fix: texts.outputsFix, parameters };
  }
}
