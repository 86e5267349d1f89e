import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { workspaceTexts } from '../report/text/workspace-texts.ts';
import { UserError } from '../user-error.ts';
import type { Settings } from './settings.ts';
import { SETTINGS_FILE } from './workspace.ts';

/** Refuses a folder that holds a workspace already. */
export function refuseExistingWorkspace(folder: string): void {
  const file = join(folder, SETTINGS_FILE);
  if (existsSync(file)) throw new UserError(workspaceTexts.exists, { file });
}

/** Writes mutual.yaml into a folder, made where it is lacking. Never over an existing one. */
export function writeWorkspace(folder: string, values: Settings): string {
  refuseExistingWorkspace(folder);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, SETTINGS_FILE);
  writeFileSync(file, stringify(values), { flag: 'wx', mode: 0o600 });
  return file;
}
