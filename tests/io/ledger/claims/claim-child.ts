/**
 * A process that takes in claim sheets, one a person, and pays after each what is to be paid, as the commands for claims and payouts do. What is in force is left alone, so it
 * goes on where one before it was killed. Says `ready` when it begins, and at the end one line of JSON.
 */
import { closeLedger, openLedger } from '../../../../src/io/ledger/open-ledger.ts';
import { batchesOf, linesOfBatch } from '../../../../src/io/ledger/read/claims/batches.ts';
import { payableClaims } from '../../../../src/io/ledger/read/claims/payable-claims.ts';
import { answerBatch } from '../../../../src/io/ledger/write/claims/answer-batch.ts';
import { takeClaims } from '../../../../src/io/ledger/write/claims/take-claims.ts';
import { openRun } from '../../../../src/io/ledger/write/open-run.ts';
import { office, opening } from '../sample.ts';
import { batchOf, planned, stayOf } from './deciding.ts';

/** What the parent gives as the only argument, in JSON. */
export interface ClaimTask {
  readonly url: string;
  readonly unit: string;
  readonly persons: readonly number[];
}

const { url, unit, persons }: ClaimTask = JSON.parse(process.argv[2] ?? '');
const ledger = await openLedger(url);
process.stdout.write('ready\n');
const at = { ledger, run: await openRun(ledger, { ...opening, verb: 'claim' }) };
let applied = 0;
for (const person of persons) {
  const sheet = [stayOf(person, '2026-05-10', '2000'), stayOf(person, '2026-02-10', '1000')];
  const { outcome } = await takeClaims(ledger, at.run, await planned(at, unit, sheet, `sheet ${person}`));
  if (outcome === 'applied') applied += 1;
  const payable = await payableClaims(ledger, { office, approvedOnly: false });
  if (payable.length > 0) await batchOf(at, payable);
  await answerAll();
}
await closeLedger(ledger);
process.stdout.write(`${JSON.stringify({ applied })}\n`);

async function answerAll(): Promise<void> {
  for (const { batch, waiting } of await batchesOf(ledger, office)) {
    if (waiting === 0) continue;
    const lines = (await linesOfBatch(ledger, batch)).map(({ line, amount }) => {
      return { line, amount, outcome: 'paid', on: null, reason: null } as const;
    });
    await answerBatch(ledger, at.run, { batch, file: '回盘.csv', sha256: batch, lines, postings: [] });
  }
}
