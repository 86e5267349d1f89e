import type { RunHandle } from '../entry/append-entry.ts';
import type { Ledger } from '../ledger.ts';
import { readPosition } from '../read/last-position.ts';
import { atOneMoment } from '../store/transaction.ts';
import type { ListWriter } from './decided-list.ts';
import { GroupingWriter } from './grouping-writer.ts';
import { SingleWriter } from './single-writer.ts';

/** The writer of a run, as its database asks for. */
export async function listWriter(ledger: Ledger, run: RunHandle): Promise<ListWriter> {
  const position = await atOneMoment(ledger, readPosition);
  return ledger.kind === 'sqlite' ? new GroupingWriter(ledger, run, position) : new SingleWriter(ledger, run, position);
}
