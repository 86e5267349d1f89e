import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RunUnit } from '../../io/ledger/entry/entry.ts';
import { amendedRequests } from '../../io/ledger/read/amended-requests.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { progressTexts } from '../../io/report/text/progress-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { hashInputs } from '../../io/submitted/hash-inputs.ts';
import { removeAbandoned, removeAbandonedOfRun } from '../../io/temporary-file.ts';
import { fill } from '../../rules/value/text.ts';
import { claimsLeftOut } from '../amend/claims-left-out.ts';
import { beginRun } from '../begin-run.ts';
import type { Context, ExitCode } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { PeriodOptions } from '../period-options.ts';
import { type AmendedFile, type AmendReport, amendTotals, exitCodeOf } from './amend-report.ts';
import { MemberDesk } from './member-desk.ts';
import type { ReadAhead } from './read-ahead.ts';
import { readAmendInput } from './read-amendments.ts';
import { type RowTaking, takeRows } from './take-rows.ts';
import { tellReport } from './tell-report.ts';
import { writeAmendOutputs } from './write-outputs.ts';

/** Options of `mutual amend FILE…`. */
export interface AmendSheetOptions extends PeriodOptions {
  readonly out?: string;
}

/** Does all sheets as one run, writes its files from what is committed, and tells what became of each row. */
export async function takeInAmendments(
  inputs: ExpandedInputs,
  ahead: ReadAhead,
  open: OpenPeriod,
  options: AmendSheetOptions,
  context: Context,
): Promise<ExitCode> {
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
    const run = await beginRun(
      { ledger: open.ledger, settings: open.workspace.settings },
      { verb: 'amend', options, inputs: await hashInputs(inputs.inputs), at },
      context,
    );
    const files: AmendedFile[] = [];
    let completed = false;
    const close = (): Promise<ChainHead> =>
      closeRun(open.ledger, run, {
        at: context.surroundings.now(),
        outcome: completed ? 'completed' : 'interrupted',
        counts: countsOf(files),
        units: files.flatMap(unitsOf),
      });
    try {
      await settle(inputs, { open, run, files, ahead, stopped: () => interrupt.asked }, context);
      completed = !interrupt.asked;
    } catch (error) {
      await close();
      throw error;
    }
    const head = await close();
    await removeAbandoned(out);
    if (wish) await removeAbandonedOfRun(wish);
    const plans = files.flatMap(({ rows }) => rows.flatMap(({ plan, status }) => (status === 'applied' && plan) || []));
    const claimsLeft = await claimsLeftOut(open, plans);
    const bare = { ...reportOf(open, files, { number: run.number, chainHead: head.hash }), claimsLeft };
    const folder = wish ?? join(out, `${run.number}-amend`);
    const report = await writeAmendOutputs(bare, { folder, writtenAt: at, language: options.lang }, open, context);
    tellReport(report, context);
    return exitCodeOf(report);
  } finally {
    release();
  }
}

/** Decides over what the ledger knows, each row after those before it, and writes nothing. */
export async function tryOutAmendments(
  inputs: ExpandedInputs,
  ahead: ReadAhead,
  open: OpenPeriod,
  context: Context,
): Promise<ExitCode> {
  const files: AmendedFile[] = [];
  await settle(inputs, { open, run: null, files, ahead, stopped: () => false }, context);
  const report = reportOf(open, files, null);
  tellReport(report, context);
  return exitCodeOf(report);
}

interface Settling extends Pick<RowTaking, 'open' | 'run' | 'stopped'> {
  /** What became of the files, filled in as they are done. */
  readonly files: AmendedFile[];
  readonly ahead: ReadAhead;
}

/** Reads and does the files one after the other, in path order, filling in what became of them. */
async function settle(
  { inputs, skipped }: ExpandedInputs,
  { open, run, files, ahead, stopped }: Settling,
  context: Context,
): Promise<void> {
  const { language, surroundings } = context;
  for (const file of skipped) context.say(fill(enrolTexts.skippedKind, language, { file }));
  const desk = new MemberDesk(open, run === null);
  const known = await amendedRequests(open.ledger, open.period);
  const taking = { open, desk, asOf: context.asOf, run, known, stopped };
  const progress = progressOf(context);
  progress.phase(progressTexts.reading[language], inputs.length);
  try {
    for (const [done, input] of inputs.entries()) {
      // Lets Ctrl-C through.
      await nextTurn();
      progress.advance({ done, note: input.shownAs });
      const read = ahead.get(input) ?? (await readAmendInput(input, surroundings.stdin, open.scheme));
      if (read.skipped) {
        progress.say(fill(enrolTexts.skipped, language, { file: input.shownAs, kind: read.skipped }));
        continue;
      }
      const rows = await takeRows(read, taking);
      const { path, sha256, format, findings } = read;
      const kept = input.path === '-' ? read : undefined;
      files.push({ input, path, sha256, format, kept, rows, findings, left: read.rows.length - rows.length });
      progress.advance({ done: done + 1 });
    }
  } finally {
    progress.stop();
  }
}

function reportOf(
  { scheme, schemeHash, period }: OpenPeriod,
  files: readonly AmendedFile[],
  run: { readonly number: number; readonly chainHead: string } | null,
): AmendReport {
  return {
    run: run?.number ?? null,
    chainHead: run?.chainHead ?? null,
    scheme: { id: scheme.id, hash: schemeHash },
    ...{ period, files, claimsLeft: [], outputs: [] },
  };
}

function countsOf(files: readonly AmendedFile[]): Record<string, number> {
  const { rows, applied, unchanged, returned } = amendTotals({ files });
  return { rows, amended: applied, unchanged, returned };
}

/** What became of each unit of a file: its rows together. */
function unitsOf({ path, rows, findings, left }: AmendedFile): RunUnit[] {
  const names = [...new Set(rows.map(({ unitName }) => unitName))];
  const units = names.map((name): RunUnit => {
    const own = rows.filter(({ unitName }) => unitName === name);
    const all = (status: string) => own.every((row) => row.status === status);
    const some = own.some((row) => row.status === 'returned');
    return {
      unit: own.find(({ unit }) => unit !== null)?.unit ?? null,
      name,
      file: path,
      status: all('returned') ? 'returned' : all('unchanged') ? 'unchanged' : some ? 'partial' : 'accepted',
      entry: own.find(({ entry }) => entry !== null)?.entry ?? null,
      codes: [...new Set(own.flatMap((row) => row.findings.map(({ code }) => code)))],
    };
  });
  const codes = [...new Set(findings.map(({ code }) => code))];
  return units.length > 0 || left > 0
    ? units
    : [{ unit: null, name: '', file: path, status: 'returned', entry: null, codes }];
}
