import type { BankProblem } from '../../io/bank/bank-batch.ts';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type BatchRecord, batchByNumber } from '../../io/ledger/read/claims/batches.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { keepOnDisk } from '../../io/ledger/store/keep-on-disk.ts';
import { makeBatch } from '../../io/ledger/write/claims/make-batch.ts';
import { payoutCommandTexts, payoutErrors } from '../../io/report/text/payout-command-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { batchPostings } from '../../rules/fund/claim-postings.ts';
import { fen, yuan } from '../../rules/value/money.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { bankFormOf, problemsForBank } from './bank-batch.ts';
import { tellRefusal } from './bank-refusal.ts';
import type { BatchWish } from './batch-wish.ts';
import { finishBatches } from './finish-batches.ts';
import type { LineToSettle } from './gather.ts';
import { type ToldPayout, tellPayout } from './tell-payout.ts';
import { prepareBatch } from './write-batch.ts';

/** What is to go into a batch, and what is told of the rest. */
export interface BatchToSettle
  extends Pick<ToldPayout, 'findings' | 'left' | 'beyondLimit' | 'blocked' | 'elsewhere' | 'toApprove' | 'kept'> {
  readonly command: ToldPayout['command'];
  /** Gone through several times: they need not be in memory together. */
  readonly lines: Iterable<LineToSettle>;
  /** Entries of the public notices on which the payments rest. */
  readonly notices: readonly string[];
}

/**
 * Makes a batch of lines as one run and writes its files from what is committed; the run is complete once they stand there. Files of a batch whose run was killed before are written
 * first.
 *
 * @throws UserError where the bank that is asked for has no form
 */
export async function settleBatch(
  open: OpenPeriod,
  { lines, notices, ...told }: BatchToSettle,
  wish: BatchWish,
  context: Context,
): Promise<ExitCode> {
  // A mistyped bank is told where nothing is to be paid too: a job would else believe for months that it is right.
  await bankFormOf(open, wish.options.bank);
  const again = await finishBatches(open, context);
  const wrong =
    told.findings.some(({ severity }) => severity === 'error') || again.some(({ failed }) => failed !== null);
  const exitCode = wrong ? 1 : 0;
  const problems = await refusedByBank(open, lines, wish, context);
  if (problems.length > 0) {
    tellRefusal(payoutCommandTexts.bankRefuses[context.language], problems, context);
    return 1;
  }
  const { claims, postings } = sumsOf(lines);
  if (claims.lines === 0 || context.dryRun) {
    tellPayout(open, { ...told, again, batch: null, run: null, outputs: [], claims }, context);
    return exitCode;
  }
  const asked = { verb: told.command, options: wish.recorded };
  const { result, run, head } = await inSingleRun(open, asked, context, async (handle) => {
    const made = await makeBatch(open.ledger, handle, { options: wish.options, notices, lines, postings });
    // The run has done all that it can, which is nothing: it is no run that the same command goes on with.
    if (made.outcome === 'stale') return made;
    const batch = await batchMade(open, made.batch);
    // Before any file leaves: no loss of power may take away what the bank is told.
    await keepOnDisk(open.ledger);
    const prepared = await prepareBatch(open, batch, {});
    await prepared.write();
    const { hash: onFiles } = await originOfEntry(open.ledger, batch.madeBy.entry);
    return { outcome: made.outcome, batch, onFiles, outputs: prepared.shown(context), notices: prepared.notices };
  });
  if (result.outcome === 'stale')
    throw new UserError(payoutErrors.moved, { numbers: shownNumbers(open, result.numbers) });
  for (const notice of result.notices(context.language)) context.say(notice);
  const { batch, outputs, onFiles } = result;
  const made = { number: run.number, head: head.hash, onFiles };
  tellPayout(open, { ...told, batch, outputs, again, run: made, claims }, context);
  return exitCode;
}

/** What lines come to and post. Those of one claim follow each other. */
function sumsOf(all: Iterable<LineToSettle>) {
  let [claims, lines, sum, last] = [0, 0, 0n, ''];
  function* counted() {
    for (const line of all) {
      if (line.claim !== last) claims += 1;
      last = line.claim;
      lines += 1;
      sum += fen(line.amount);
      yield line;
    }
  }
  const postings = batchPostings(counted());
  return { claims: { claims, lines, amount: yuan(sum) }, postings };
}

async function batchMade({ ledger }: OpenPeriod, number: string): Promise<BatchRecord> {
  const batch = await batchByNumber(ledger, number);
  if (batch === undefined) throw new Error(`the ledger lacks the batch ${number} that it has just made`);
  return batch;
}

function shownNumbers({ workspace }: OpenPeriod, numbers: readonly string[]): string {
  return numbers.map((number) => shownNumber(workspace.settings.office, number)).join(', ');
}

/** What keeps lines out of the bank's file, found out before there is a batch. */
async function refusedByBank(
  open: OpenPeriod,
  lines: Iterable<LineToSettle>,
  { options }: BatchWish,
  { asOf, surroundings }: Context,
): Promise<readonly BankProblem[]> {
  const form = await bankFormOf(open, options.bank);
  if (form === null) return [];
  const trial = {
    number: '0000-000',
    day: asOf,
    writtenAt: surroundings.now(),
    run: 0,
    chainHead: '0'.repeat(64),
    lines,
  };
  return problemsForBank(form, trial, open);
}
