/**
 * A process that makes a batch of several entries, and is killed the moment one of its lines is asked for to be written, if it is to be. Says `ready` when it begins, and at the end one line
 * of JSON.
 */
import { closeLedger, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { makeBatch } from '../../../../src/io/ledger/write/claims/make-batch.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { opening } from '../sample.ts';
import type { WishedLines } from './eight-lines.ts';

/** What the parent gives as the only argument, in JSON. */
export interface PartsTask {
  readonly url: string;
  readonly wish: WishedLines;
  readonly linesOfPart: number;
  /** Line, from 1, before which it is killed; null where it goes on to its end. */
  readonly killedAt: number | null;
}

const { url, wish, linesOfPart, killedAt }: PartsTask = JSON.parse(process.argv[2] ?? '');
const ledger = await openLedger(url);
process.stdout.write('ready\n');
const run = await openRun(ledger, { ...opening, verb: 'payout' });
const last = wish.lines.length;
let passes = 0;
const lines = {
  *[Symbol.iterator]() {
    passes += 1;
    for (const [index, line] of wish.lines.entries()) {
      if (isWriting() && index + 1 === killedAt) process.kill(process.pid, 'SIGKILL');
      yield line;
    }
    // The moment before the last part is written.
    if (isWriting() && killedAt === last + 1) process.kill(process.pid, 'SIGKILL');
  },
};
const outcome = await makeBatch(ledger, run, { ...wish, lines }, linesOfPart);
await closeLedger(ledger);
process.stdout.write(`${JSON.stringify(outcome)}\n`);

/** Lines are counted first and, on PostgreSQL, their claims taken next. */
function isWriting(): boolean {
  return passes > (ledger.kind === 'postgres' ? 2 : 1);
}
