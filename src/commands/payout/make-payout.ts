import type { BankProblem } from '../../io/bank/bank-batch.ts';
import { batchByNumber } from '../../io/ledger/read/claims/batches.ts';
import { makeBatch } from '../../io/ledger/write/claims/make-batch.ts';
import { bankFieldTexts, bankProblemTexts, bankTexts } from '../../io/report/text/bank-texts.ts';
import { payoutCommandTexts, payoutErrors } from '../../io/report/text/payout-command-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { batchPostings } from '../../rules/fund/claim-postings.ts';
import { checkPayees } from '../../rules/payout/check-payees.ts';
import type { PayoutLine } from '../../rules/payout/payable.ts';
import { payoutLines } from '../../rules/payout/payout-lines.ts';
import { withinLimit } from '../../rules/payout/within-limit.ts';
import { type Fen, fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { PayoutOptions } from '../payout.ts';
import { filesForBank } from './bank-batch.ts';
import { type Gathered, gatherPayables } from './gather.ts';
import { tellPayout } from './tell-payout.ts';
import { writeBatchFiles } from './write-batch.ts';

/** What a batch is asked to be. */
export type PayoutWish = Parameters<typeof writeBatchFiles>[2] & {
  /** Id. */
  readonly unit: string | undefined;
  readonly limit: Fen | undefined;
  readonly options: PayoutOptions;
};

/** Makes a batch of all that is to be paid and can be, as one run, and writes its files from what is committed. */
export async function makePayout(open: OpenPeriod, wish: PayoutWish, context: Context): Promise<ExitCode> {
  const gathered = await gatherPayables(open, wish.unit);
  const { findings, blocked } = checkPayees(gathered.payables);
  const sound = gathered.payables.filter(({ claim }) => !blocked.has(claim));
  const { taken, left } = wish.limit === undefined ? { taken: sound, left: [] } : withinLimit(sound, wish.limit);
  const lines = payoutLines(taken);
  const told = { findings, left: left.length, blocked: blocked.size };
  const exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  if (wish.form && lines.length > 0) {
    const trial = { number: '0000-000', day: context.asOf, writtenAt: context.surroundings.now(), lines };
    const { problems } = filesForBank(wish.form, trial, open);
    if (problems.length > 0) {
      context.say(payoutCommandTexts.bankRefuses[context.language]);
      for (const problem of problems) context.say(`  ${problemText(problem, context)}`);
      return 1;
    }
  }
  const claims = {
    claims: taken.length,
    lines: lines.length,
    amount: yuan(sumOf(lines.map(({ amount }) => fen(amount)))),
  };
  if (lines.length === 0 || context.dryRun) {
    tellPayout(open, { ...told, batch: null, run: null, outputs: [], claims }, context);
    return exitCode;
  }
  const asked = { verb: 'payout', options: { unit: wish.options.unit } };
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) => {
    const { bank, unit, limit } = wish.options;
    const options = Object.fromEntries(
      Object.entries({ bank, limit, unit }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    return makeBatch(open.ledger, handle, { options, ...linesOf(lines, gathered) });
  });
  if (result.outcome === 'stale') throw new UserError(payoutErrors.moved, { numbers: result.numbers.join(', ') });
  const batch = await batchByNumber(open.ledger, result.batch);
  if (batch === undefined) throw new Error(`the ledger lacks the batch ${result.batch} that it has just made`);
  const outputs = await writeBatchFiles(open, batch, wish, context);
  tellPayout(open, { ...told, batch, run: { number: run.number, head: head.hash }, outputs, claims }, context);
  return exitCode;
}

/** The lines as the ledger takes them, with what they post. */
function linesOf(lines: readonly PayoutLine[], { records }: Gathered) {
  const whole = lines.map(({ claim, heir, payee, amount }) => {
    const record = records.get(claim);
    if (record === undefined) throw new RangeError(`a line of a claim that was not gathered: ${claim}`);
    return { record, line: { number: record.number, decision: record.decidedBy.entry, heir, payee, amount } };
  });
  return {
    lines: whole.map(({ line }) => line),
    postings: batchPostings(
      whole.map(({ record, line }) => ({ unit: record.unit?.id ?? null, period: record.period, amount: line.amount })),
    ),
  };
}

function problemText({ line, field, reason, values }: BankProblem, { language }: Context): string {
  return fill(bankTexts.problem, language, {
    line,
    field: bankFieldTexts[field][language],
    reason: fill(bankProblemTexts[reason], language, values),
  });
}
