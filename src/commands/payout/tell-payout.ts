import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchRecord } from '../../io/ledger/read/claims/batches.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { payoutCommandTexts } from '../../io/report/text/payout-command-texts.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingJson, findingLines } from '../finding-lines.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** What `payout` came to. */
export interface ToldPayout {
  /** Null where none was made. */
  readonly batch: BatchRecord | null;
  readonly findings: readonly Finding[];
  /** Claims that wait for another batch, and those that an error keeps out. */
  readonly left: number;
  readonly blocked: number;
  readonly run: { readonly number: number; readonly head: string } | null;
  readonly outputs: readonly string[];
  /** What the batch pays; null where only its files were written again. */
  readonly claims: { readonly claims: number; readonly lines: number; readonly amount: string } | null;
}

/** Prints what was paid, or would be; personal data is masked unless `--unmask`. */
export function tellPayout({ workspace }: Pick<OpenPeriod, 'workspace'>, told: ToldPayout, context: Context): void {
  const { language, print } = context;
  const { batch, findings, left, blocked, run, outputs, claims } = told;
  const number = batch && shownNumber(workspace.settings.office, batch.batch);
  if (context.json) {
    const report = { schemaVersion: 1, command: 'payout', run: run?.number ?? null, chainHead: run?.head ?? null };
    const figures = claims ?? (batch && { claims: null, lines: batch.lines, amount: batch.amount });
    const found = findings.map((each) => findingJson(each, context));
    print(JSON.stringify({ ...report, batch: number, ...figures, left, blocked, findings: found, outputs }, null, 2));
    return;
  }
  for (const line of findingLines(findings, context)) print(line);
  if (claims?.lines === 0) print(payoutCommandTexts.nothing[language]);
  else if (claims) {
    const parameters = { ...claims, amount: grouped(claims.amount), batch: number ?? '' };
    print(fill(number === null ? payoutCommandTexts.wouldMake : payoutCommandTexts.made, language, parameters));
  }
  if (blocked > 0) print(fill(payoutCommandTexts.blocked, language, { count: blocked }));
  if (left > 0) print(fill(payoutCommandTexts.left, language, { count: left }));
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (outputs.length > 0)
    for (const line of [enrolTexts.written[language], ...outputs.map((each) => `  ${each}`)]) print(line);
  if (run && number !== null) print(fill(payoutCommandTexts.next, language, { batch: number }));
  if (context.dryRun) print(enrolTexts.dryRun[language]);
}
