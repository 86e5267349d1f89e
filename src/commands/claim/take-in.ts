import { join, resolve } from 'node:path';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { openRun } from '../../io/ledger/write/open-run.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { claimTexts } from '../../io/report/text/claim-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { hashInputs } from '../../io/submitted/hash-inputs.ts';
import { removeAbandoned, removeAbandonedOfRun } from '../../io/temporary-file.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fen } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context, ExitCode } from '../command.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { recordedOptions } from '../recorded-options.ts';
import { type ClaimReport, claimTotals, exitCodeOf, type SettledFile } from './claim-report.ts';
import type { ClaimOptions, ClaimTerms } from './claim-terms.ts';
import { claimJson } from './json.ts';
import { ledgerTaker } from './ledger-taker.ts';
import { type SettleInput, settleAll } from './settle-all.ts';
import { standingLines } from './standing-lines.ts';
import { claimReportLines } from './terminal.ts';
import { writeClaimOutputs } from './write-decisions.ts';

/** How the inputs of a run are dealt with, and what is written of it. */
export interface TakingWay {
  readonly settle?: SettleInput;
  readonly write: typeof writeClaimOutputs;
}

const claimSheets: TakingWay = { write: writeClaimOutputs };

/** Takes claim sheets into the ledger as one run, writes the run's files from what is committed, and tells what came of it. */
export async function takeInClaims(
  inputs: ExpandedInputs,
  terms: ClaimTerms,
  context: Context,
  options: ClaimOptions,
  way: TakingWay = claimSheets,
): Promise<ExitCode> {
  const { open } = terms;
  const out = join(open.workspace.folder, 'out');
  const wish = options.out && resolve(context.surroundings.directory, options.out);
  await prepareOutputFolder(wish ?? out);
  const interrupt = { asked: false };
  const release = context.surroundings.onInterrupt(() => {
    interrupt.asked = true;
    context.say(enrolTexts.stopping[context.language]);
  });
  try {
    const at = context.surroundings.now();
    const run = await openRun(open.ledger, {
      office: open.workspace.settings.office,
      verb: 'claim',
      actor: context.actor,
      at,
      day: context.asOf,
      options: recordedOptions(options),
      toolVersion: context.version,
      inputs: await hashInputs(inputs.inputs),
    });
    const { files, head } = await settleInRun(inputs, terms, { run, interrupt, ...way }, context);
    await removeAbandoned(out);
    if (wish) await removeAbandonedOfRun(wish);
    const folder = wish ?? join(out, `${run.number}-claim`);
    const workbook = {
      centre: open.workspace.settings.centre,
      scheme: open.scheme.title,
      period: open.period.number,
      span: open.period.span,
      writtenAt: at,
      mark: { run: run.number, chainHead: head.hash },
    };
    const language = options.lang ?? open.scheme.language ?? 'zh';
    const bare = claimReport(terms, files, { number: run.number, chainHead: head.hash });
    const report = await way.write(bare, { folder, head: workbook, language }, terms, context);
    const left = inputs.inputs.length - files.length;
    return tell(report, terms.grounds.scheme, interrupt.asked ? left : null, context);
  } finally {
    release();
  }
}

/** A report of what was settled; of a dry run where there is no run. */
export function claimReport(
  { open }: Pick<ClaimTerms, 'open'>,
  files: readonly SettledFile[],
  run: { readonly number: number; readonly chainHead: string } | null,
): ClaimReport {
  return {
    run: run?.number ?? null,
    chainHead: run?.chainHead ?? null,
    scheme: { id: open.scheme.id, hash: open.schemeHash },
    period: open.period,
    files: standingLines(files),
    outputs: [],
  };
}

/** Settles all files and closes the run, whatever comes of them. */
async function settleInRun(
  inputs: ExpandedInputs,
  terms: ClaimTerms,
  {
    run,
    interrupt,
    settle,
  }: Pick<TakingWay, 'settle'> & { readonly run: RunHandle; readonly interrupt: { readonly asked: boolean } },
  context: Context,
): Promise<{ files: readonly SettledFile[]; head: ChainHead }> {
  const files: SettledFile[] = [];
  let completed = false;
  const close = () => {
    const { claims, unchanged, byStatus } = claimTotals({ files });
    return closeRun(terms.open.ledger, run, {
      at: context.surroundings.now(),
      outcome: completed ? 'completed' : 'interrupted',
      counts: { claims, unchanged, returned: byStatus.returned.claims, ...takenCounts(files) },
      units: files.flatMap(({ units }) => units),
    });
  };
  try {
    const stopped = () => interrupt.asked;
    const settling = { taker: ledgerTaker(terms, run), stopped, files, ...(settle && { settle }) };
    await settleAll(inputs, terms, settling, context);
    completed = !interrupt.asked;
  } catch (error) {
    await close();
    throw error;
  }
  return { files, head: await close() };
}

/** What the run itself took, status by status, and what that comes to in fen: by this `runs` tells of it. */
function takenCounts(files: readonly SettledFile[]): Record<string, number> {
  const anew = files.map((file) => ({ ...file, claims: file.claims.filter(({ unchanged }) => !unchanged) }));
  const { amount, byStatus } = claimTotals({ files: anew });
  const { approved, reduced, rejected, held } = byStatus;
  return {
    ...{ approved: approved.claims, reduced: reduced.claims, rejected: rejected.claims, held: held.claims },
    fen: Number(fen(amount)),
  };
}

function tell(report: ClaimReport, scheme: Scheme, left: number | null, context: Context): ExitCode {
  const { language } = context;
  if (context.json) context.print(claimJson(report, context));
  else
    for (const line of [...claimReportLines(report, scheme, context), ...outputLines(report, context)])
      context.print(line);
  if (left === null) return exitCodeOf(report);
  context.say(fill(claimTexts.interrupted, language, { left }));
  return 1;
}

function outputLines(report: ClaimReport, context: Context): string[] {
  const { language } = context;
  const lines = report.files.flatMap(({ claims }) => claims);
  const first =
    lines.find(({ number, status }) => number !== null && status !== 'approved') ??
    lines.find((line) => line.number !== null);
  const returned = claimTotals(report).byStatus.returned.claims;
  const code = report.files.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'error')?.code;
  return [
    '',
    fill(enrolTexts.run, language, { run: report.run ?? 0, head: (report.chainHead ?? '').slice(0, 16) }),
    enrolTexts.written[language],
    ...report.outputs.map((file) => `  ${file}`),
    ...(returned > 0 ? [claimTexts.nextReturned[language]] : []),
    ...(first?.number ? [fill(claimTexts.nextShow, language, { number: first.number })] : []),
    ...(code ? [fill(enrolTexts.nextExplain, language, { code })] : []),
  ].flatMap((line) => wrapped(line, widthFor(context), 4));
}
