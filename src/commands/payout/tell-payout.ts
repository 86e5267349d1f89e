import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchRecord } from '../../io/ledger/read/claims/batches.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { payoutApprovalTexts } from '../../io/report/text/payout-approval-texts.ts';
import { payoutBankTexts } from '../../io/report/text/payout-bank-texts.ts';
import { payoutCommandTexts } from '../../io/report/text/payout-command-texts.ts';
import { payoutRetryTexts } from '../../io/report/text/payout-retry-texts.ts';
import { payoutScopeTexts } from '../../io/report/text/payout-scope-texts.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import { type KeptBack, keptLines } from '../notice/kept-back.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import type { FinishedBatch } from './finish-batches.ts';

/** What `payout` or `payout retry` came to. */
export interface ToldPayout {
  readonly command: 'payout' | 'payout retry';
  /** Null where none was made. */
  readonly batch: BatchRecord | null;
  readonly findings: readonly Finding[];
  /** Claims that wait for another batch, and those that an error keeps out. */
  readonly left: number;
  readonly blocked: number;
  /** The first in line, where it alone exceeds the limit so that nothing is paid; its amount in yuan. */
  readonly beyondLimit: { readonly claim: string; readonly amount: string } | null;
  /** Payments of other periods that came back. */
  readonly elsewhere: number;
  /** Claims that could be paid once somebody has approved them; absent where none are, or nobody has to. */
  readonly toApprove?: ToApprove | null;
  /** Claims that wait for their public notice, or were objected to; absent where nothing was asked of any. */
  readonly kept?: KeptBack;
  /** Batches of runs that were killed, whose files were written now. */
  readonly again: readonly FinishedBatch[];
  readonly run: {
    readonly number: number;
    /** Of the office's chain after the run. */
    readonly head: string;
    /** Hash of the batch's entry, which its files carry: they can be made again later, when the chain has gone on. */
    readonly onFiles: string;
  } | null;
  readonly outputs: readonly string[];
  /** What the batch pays; null where only its files were written again. */
  readonly claims: { readonly claims: number; readonly lines: number; readonly amount: string } | null;
}

/** What nobody has approved who may; `office` where it is another's, in whose workspace that is done. */
export interface ToApprove {
  readonly claims: number;
  readonly amount: string;
  readonly office?: string;
}

/** Prints what was paid, or would be; personal data is masked unless `--unmask`. */
export function tellPayout({ workspace }: Pick<OpenWorkspace, 'workspace'>, told: ToldPayout, context: Context): void {
  const { batch } = told;
  const number = batch && shownNumber(workspace.settings.office, batch.batch);
  if (context.json) context.print(JSON.stringify(payoutJson(told, number, context), null, 2));
  else for (const line of fittedLines(payoutText(told, number, context), context)) context.print(line);
}

function payoutJson(told: ToldPayout, number: string | null, context: Context) {
  const { command, batch, findings, left, beyondLimit, blocked, elsewhere, again, run, outputs, claims } = told;
  const { toApprove = null, kept = null } = told;
  return {
    ...{ schemaVersion: 1, command, run: run?.number ?? null, chainHead: run?.head ?? null, batch: number },
    ...(claims ?? (batch && { claims: null, lines: batch.lines, amount: batch.amount })),
    ...{
      left,
      beyondLimit,
      blocked,
      elsewhere,
      toApprove,
      publicNotice: kept,
      findings: findings.map((each) => findingJson(each, context)),
    },
    ...{ writtenAgain: again, outputs },
  };
}

function payoutText(told: ToldPayout, number: string | null, context: Context): string[] {
  const { language } = context;
  const { command, findings, left, beyondLimit, blocked, elsewhere, again, run, outputs, claims } = told;
  const lines = again.flatMap((each) => finishedLines(each, context));
  lines.push(...findingLines(findings, context));
  if (beyondLimit)
    lines.push(fill(payoutBankTexts.beyondLimit, language, { ...beyondLimit, amount: grouped(beyondLimit.amount) }));
  else if (claims?.lines === 0)
    lines.push((command === 'payout' ? payoutCommandTexts : payoutRetryTexts).nothing[language]);
  else if (claims) {
    const parameters = { ...claims, amount: grouped(claims.amount), batch: number ?? '' };
    lines.push(fill(number === null ? payoutCommandTexts.wouldMake : payoutCommandTexts.made, language, parameters));
  }
  if (blocked > 0) lines.push(fill(payoutCommandTexts.blocked, language, { count: blocked }));
  if (left > 0) lines.push(fill(payoutCommandTexts.left, language, { count: left }));
  if (told.kept) {
    const how = { step: 'payment', command: `mutual ${command}`, frozen: command === 'payout retry' } as const;
    lines.push(...keptLines(told.kept, how, language));
  }
  if (told.toApprove) lines.push(toApproveLine(told.toApprove, context));
  if (elsewhere > 0) lines.push(fill(payoutScopeTexts.elsewhere, language, { count: elsewhere }));
  if (run) lines.push(fill(enrolTexts.run, language, { run: run.number, head: run.onFiles.slice(0, 16) }));
  if (outputs.length > 0) lines.push(enrolTexts.written[language], ...outputs.map((each) => `  ${each}`));
  if (run && number !== null) lines.push(fill(payoutCommandTexts.next, language, { batch: number }));
  if (context.dryRun) lines.push(enrolTexts.dryRun[language]);
  return lines;
}

function toApproveLine({ claims, amount, office }: ToApprove, { language }: Context): string {
  const parameters = { claims, amount: grouped(amount) };
  return office === undefined
    ? fill(payoutApprovalTexts.toApprove, language, parameters)
    : fill(payoutApprovalTexts.toApproveThere, language, { ...parameters, office });
}

function finishedLines({ batch, outputs, failed }: FinishedBatch, { dryRun, language }: Context): string[] {
  if (failed !== null) return [fill(payoutScopeTexts.notFinished, language, { batch, reason: failed })];
  const heading = fill(payoutScopeTexts[dryRun ? 'wouldFinish' : 'finished'], language, { batch });
  return [heading, ...outputs.map((file) => `  ${file}`)];
}
