import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { writeWhole } from '../write-whole.ts';
import type { Settings } from './settings.ts';

/** Changes settings in mutual.yaml and leaves all else as it stands, the centre's comments too. */
export async function changeSettings(file: string, changes: Partial<Settings>): Promise<void> {
  const document = parseDocument(await readFile(file, 'utf8'));
  for (const [name, value] of Object.entries(changes)) document.set(name, value);
  await writeWhole(file, document.toString());
}
