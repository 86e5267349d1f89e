import { constants, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { doctorFindings as texts } from '../../io/report/text/doctor-texts.ts';
import { SETTINGS_FILE, type Workspace } from '../../io/workspace/workspace.ts';
import type { Context } from '../command.ts';
import type { CheckResult } from './check-result.ts';

/** Settings, permissions and the folder for outputs. */
export async function workspaceChecks(
  { folder, settings }: Workspace,
  location: string,
  context: Context,
): Promise<CheckResult[]> {
  const { centre, office } = settings;
  const file = join(folder, SETTINGS_FILE);
  return [
    { check: 'workspace', fitness: 'ok', found: texts.workspace, parameters: { file, centre, office } },
    permissionCheck(folder, location),
    await outputCheck(folder, context),
  ];
}

/** Who can read the ledger reads everybody's identity number; mutual.yaml matters where it holds a server's password. */
function permissionCheck(folder: string, location: string): CheckResult {
  if (process.platform === 'win32') return { check: 'permissions', fitness: 'ok', found: texts.permissionsSystem };
  const isServer = /^postgres(ql)?:/i.test(location);
  const holdsPassword = /^postgres(ql)?:\/\/[^/@]*:|password=/i.test(location);
  const files = isServer ? (holdsPassword ? [join(folder, SETTINGS_FILE)] : []) : [location];
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
