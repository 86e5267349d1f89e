import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchRecord } from '../../io/ledger/read/claims/batches.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** Where the files of a batch were written when it was made, absolute: the folder that was asked for, else that of its run below `out/`. */
export function folderOfBatch({ workspace }: Pick<OpenWorkspace, 'workspace'>, batch: BatchRecord): string {
  const { out } = batch.options;
  return out === undefined
    ? join(workspace.folder, 'out', `${batch.madeBy.run}-payout`)
    : resolve(workspace.folder, out);
}

/** The files of a batch that stand in its folder, absolute, the bank's first: those of every bank that they were written for. Its slips are told as a folder. */
export async function filesOfBatch(open: Pick<OpenWorkspace, 'workspace'>, batch: BatchRecord): Promise<string[]> {
  const folder = folderOfBatch(open, batch);
  if (!existsSync(folder)) return [];
  const number = shownNumber(open.workspace.settings.office, batch.batch);
  const names = (await readdir(folder)).sort();
  const banks = names.filter((name) => name.startsWith(`${number}-`));
  const others = ['payout.xlsx', 'slips'].filter((name) => names.includes(name));
  return [...banks, ...others].map((name) => join(folder, name === 'slips' ? `${name}${sep}` : name));
}
