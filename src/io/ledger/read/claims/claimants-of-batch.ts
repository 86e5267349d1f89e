import type { Ledger } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';

type Claimant = [line: number, number: string, person: string];

const claimants = questionOf(
  ['line.line', 'line.number', 'line.person'],
  'from batch_line as line where line.batch = ?1',
);

/** The claims that a batch pays, in full, with the ids of their members, in the order of its lines; of one with heirs each line. */
export async function claimantsOfBatch(
  ledger: Ledger,
  batch: string,
): Promise<readonly (readonly [number: string, person: string])[]> {
  const rows = await atOneMoment(ledger, (store) => ask<Claimant>(store, claimants, [batch]));
  return rows.sort((one, other) => one[0] - other[0]).map(([, number, person]) => [number, person]);
}
