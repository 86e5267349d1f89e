/**
 * A process that takes one bank statement into a ledger, planned anew where it has become stale. Says `ready` when it begins, and at the end one line of JSON with what became of it.
 */
import { closeLedger, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import type { StatementOutcome } from '../../../../src/io/ledger/write/books/take-statement.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { opening } from '../sample.ts';
import { feeOf, lineOf, part, receive } from './booking.ts';

/** What the parent gives as the only argument, in JSON. */
export interface StatementTask {
  readonly url: string;
  readonly office: string;
  /** Who pays 130.00 by the first line. */
  readonly unit: string;
  /** Keys of the lines; of all but the first nobody knows what they are. */
  readonly keys: readonly string[];
}

const task: StatementTask = JSON.parse(process.argv[2] ?? '');
const ledger = await openLedger(task.url);
process.stdout.write('ready\n');
const run = await openRun(ledger, { ...opening, office: task.office });
const lines = task.keys.map((key, index) =>
  lineOf(key, '130.00', [index === 0 ? feeOf(task.unit, '130.00') : part('unidentified', '130.00')]),
);
let outcome: StatementOutcome = { outcome: 'stale' };
// After the other's lines nothing is due any more, so that the fee cannot be planned again; the ledger then knows the lines.
for (let attempt = 0; attempt < 5 && outcome.outcome === 'stale'; attempt += 1) {
  outcome = await receive({ ledger, run }, lines, { sha256: task.office });
}
await closeLedger(ledger);
process.stdout.write(`${JSON.stringify(outcome)}\n`);
