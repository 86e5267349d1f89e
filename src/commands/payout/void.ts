import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import { voidPayout } from '../../io/ledger/write/claims/void-payout.ts';
import { payoutVoidTexts } from '../../io/report/text/payout-void-texts.ts';
import { voidedPostings } from '../../rules/fund/claim-postings.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CommandModule, Context, ExitCode } from '../command.ts';
import { type OpenWorkspace, withLedger } from '../open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from '../period-options.ts';
import { scopeOf } from './batch-wish.ts';
import { type JudgedPayment, judgedPayments } from './failed-payments.ts';
import { tellVoid } from './tell-void.ts';

interface VoidOptions extends PeriodOptions {
  readonly unit?: string;
}

const command: CommandModule<VoidOptions> = {
  options: [{ flags: '--unit <name>', description: payoutVoidTexts.optionUnit }, ledgerOption],
  writes: true,
  examples: [
    { command: 'mutual payout void --dry-run', says: payoutVoidTexts.exampleOne },
    { command: 'mutual payout void', says: payoutVoidTexts.exampleTwo },
  ],
  run: (context, _parameters, options) => withLedger(context, options, (open) => voidAll(open, options, context)),
};

export default command;

/** Lets fall to the fund whatever the schemes say can: payments of all periods, each by the scheme of its own. */
async function voidAll(open: OpenWorkspace, options: VoidOptions, context: Context): Promise<ExitCode> {
  const { unit } = await scopeOf(open, { unit: options.unit });
  const judged = await judgedPayments(open, { unit, on: context.asOf });
  const due = judged.filter(({ judgement }) => judgement.outcome === 'void');
  if (due.length === 0 || context.dryRun) {
    tellVoid({ judged, voided: due, moved: 0, run: null }, context);
    return 0;
  }
  const asked = { verb: 'payout void', options: { unit: options.unit } };
  const { result, run, head } = await inSingleRun(open, asked, context, (handle) => voidEach(open, due, handle));
  const moved = due.length - result.length;
  tellVoid({ judged, voided: result, moved, run: { number: run.number, head: head.hash } }, context);
  return moved > 0 ? 1 : 0;
}

/** @returns those that are void now; the others were tried again or answered otherwise meanwhile */
async function voidEach(
  { ledger }: OpenWorkspace,
  due: readonly JudgedPayment[],
  run: RunHandle,
): Promise<JudgedPayment[]> {
  const voided: JudgedPayment[] = [];
  for (const payment of due) {
    const { line, record, judgement } = payment;
    if (judgement.outcome !== 'void') continue;
    const { batch, line: number, unit, period, amount } = line;
    const postings = voidedPostings({ unit, period, amount, awards: record.awards });
    const { outcome } = await voidPayout(ledger, run, { batch, line: number, clause: judgement.clause, postings });
    if (outcome === 'applied') voided.push(payment);
  }
  return voided;
}
