import { existsSync } from 'node:fs';
import { type StatementLine as StoredLine, statementLines } from '../../io/ledger/read/books/statement-lines.ts';
import { chainHead } from '../../io/ledger/read/chain-head.ts';
import { runsOfEntries } from '../../io/ledger/read/runs-of-entries.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { TakenFile } from './take-statement.ts';
import { receiptsPath } from './write-receipts.ts';

/** What a run took that was killed before it wrote receipts.xlsx. */
export interface LeftUnwritten {
  readonly lines: readonly StoredLine[];
  /** The last such run, with the chain head as it is now; null where every workbook is there. */
  readonly run: { readonly number: number; readonly head: string } | null;
}

/** Lines of the files that were taken before and are told of in no receipts.xlsx: the same command, given again, writes them. */
export async function leftUnwritten(
  open: OpenPeriod,
  files: readonly TakenFile[],
  out: string | undefined,
  context: Context,
): Promise<LeftUnwritten> {
  const { ledger, workspace } = open;
  const { office } = workspace.settings;
  const runs = await runsOfEntries(ledger, [...new Set(files.flatMap(({ knownBy }) => knownBy))]);
  const missing = new Map([...runs].filter(([, number]) => !existsSync(receiptsPath(open, { number, out }, context))));
  if (missing.size === 0) return { lines: [], run: null };
  const lines: StoredLine[] = [];
  for await (const line of statementLines(ledger, { office })) if (missing.has(line.entry)) lines.push(line);
  const { hash } = await chainHead(ledger, office);
  return { lines, run: { number: Math.max(...missing.values()), head: hash } };
}
