import { join, resolve } from 'node:path';
import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { wroteAlone } from '../../io/ledger/read/wrote-alone.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { listWriter } from '../../io/ledger/write/list-writer.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import type { ExpandedInputs } from '../../io/submitted/expand-inputs.ts';
import { hashInputs } from '../../io/submitted/hash-inputs.ts';
import { removeAbandoned, removeAbandonedOfRun } from '../../io/temporary-file.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { writeWholeFrom } from '../../io/write-whole.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { beginRun } from '../begin-run.ts';
import type { Context, ExitCode } from '../command.ts';
import { orRefused } from '../end-of-failed-run.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { closingOf } from './closing.ts';
import { exitCodeOf, reportOf } from './enrol-report.ts';
import type { EnrolOptions, Terms } from './enrol-terms.ts';
import { importFormer } from './former-register.ts';
import { reportJson, reportText } from './json.ts';
import type { RegisterAlong } from './register-along.ts';
import { type EnrolmentReport, type PhaseTimes, phaseTimes } from './report.ts';
import type { ReviewedFile } from './reviewed-file.ts';
import { takeRosters } from './take-rosters.ts';
import { outputLines, type RunOutputs, reportLines } from './terminal.ts';
import { type Threads, threadsFor } from './threads.ts';
import { writeOutputs } from './write-outputs.ts';

/** Where the files of a run go, and in which language. */
interface Places {
  readonly folderOf: (number: number) => string;
  readonly language: Language;
}

/** What was taken, before the files of the run are written. */
interface Taken {
  readonly run: RunHandle;
  readonly at: string;
  readonly files: readonly ReviewedFile[];
  readonly leftOut: readonly Finding[];
  readonly head: ChainHead;
  readonly stopped: boolean;
  readonly along: RegisterAlong | undefined;
  readonly times: Omit<PhaseTimes, 'taken' | 'outputs' | 'whole'>;
}

/** Takes rosters into the ledger as one run, then writes the run's files from what is committed, and tells what came of it. */
export async function takeIn(
  open: OpenPeriod,
  inputs: ExpandedInputs,
  terms: Terms,
  context: Context,
  options: EnrolOptions,
): Promise<ExitCode> {
  const begun = performance.now();
  const out = join(open.workspace.folder, 'out');
  const language = options.lang ?? open.scheme.language ?? 'zh';
  const wish = options.out && resolve(context.surroundings.directory, options.out);
  await prepareOutputFolder(wish ?? out);
  const threads = await threadsFor(inputs.inputs, open, terms, context);
  const interrupt = { asked: false };
  // Until the files are written as well: what is committed gets its files, and no half one stays.
  const release = context.surroundings.onInterrupt(() => {
    interrupt.asked = true;
    context.say(enrolTexts.stopping[context.language]);
  });
  try {
    const places = { folderOf: (number: number) => wish ?? join(out, `${number}-enrol`), language };
    const taken = await take(open, inputs, terms, { threads, places, interrupt }, context, options);
    const wasTaken = performance.now();
    const { run, head, along } = taken;
    await removeAbandoned(out);
    if (wish) await removeAbandonedOfRun(wish);
    const folder = places.folderOf(run.number);
    const reportPath = join(folder, 'report.json');
    const written = await writeOutputs(
      taken.files,
      {
        ...terms,
        folder,
        reportPath,
        head: { ...workbookHead(open, taken.at), mark: { run: run.number, chainHead: head.hash } },
        account: open.workspace.settings.account,
        notices: options.notices === true,
        language,
        along,
      },
      threads.outputs,
      context,
    );
    const done = performance.now();
    const times = phaseTimes({
      ...taken.times,
      taken: wasTaken - begun,
      outputs: done - wasTaken + (along?.worked ?? 0),
      whole: done - begun,
    });
    const settled = { number: run.number, chainHead: head.hash };
    const report = reportOf(taken.files, terms, times, settled, written, taken.leftOut);
    await writeWholeFrom(reportPath, function* text() {
      yield* reportText(report, context);
      yield '\n';
    });
    const left = inputs.inputs.length - taken.files.length;
    const hasAccount = open.workspace.settings.account !== undefined;
    return tell(report, { folder, run, head, written, hasAccount, stopped: taken.stopped }, left, context);
  } finally {
    release();
    await threads.close();
  }
}

function tell(report: EnrolmentReport, outputs: RunOutputs, left: number, context: Context): ExitCode {
  if (context.json) context.print(reportJson(report, context));
  else
    for (const line of [...reportLines(report, context), ...outputLines(outputs, report, context)]) context.print(line);
  if (!outputs.stopped) return exitCodeOf(report);
  const taken = report.units.filter((unit) => unit.status !== 'returned').length;
  context.say(fill(enrolTexts.interrupted, context.language, { taken, left }));
  return 1;
}

async function take(
  open: OpenPeriod,
  inputs: ExpandedInputs,
  terms: Terms,
  {
    threads,
    places,
    interrupt,
  }: { readonly threads: Threads; readonly places: Places; readonly interrupt: { asked: boolean } },
  context: Context,
  options: EnrolOptions,
): Promise<Taken> {
  const { ledger, workspace } = open;
  const at = context.surroundings.now();
  const run = await beginRun(
    { ledger, settings: workspace.settings },
    { verb: 'enrol', options, inputs: await hashInputs([...inputs.inputs, ...terms.former.inputs]), at },
    context,
  );
  const now = () => context.surroundings.now();
  const leftOut = await orRefused(ledger, { run, at: now }, () =>
    importFormer(ledger, run, open.scheme, terms.former.units),
  );
  const writer = await listWriter(ledger, run);
  const along = threads.registerAlong({
    path: join(places.folderOf(run.number), 'register.xlsx'),
    head: workbookHead(open, at),
    period: terms.rules.period,
    language: places.language,
  });
  const { evaluator } = threads;
  const hands = { evaluator, writer, along, stopped: () => interrupt.asked };
  const { files, times } = await takeRosters(inputs, hands, context);
  const stopped = interrupt.asked;
  const head = await closeRun(ledger, run, closingOf(files, context.surroundings.now(), stopped));
  if (along && !(await wroteAlone(ledger, run))) await along.giveUp();
  return { run, at, files, leftOut, head, stopped, along, times };
}

/** All of it that is known before the run is closed. */
function workbookHead(open: OpenPeriod, at: string): Omit<WorkbookHead, 'mark'> {
  return {
    centre: open.workspace.settings.centre,
    scheme: open.scheme.title,
    period: open.period.number,
    span: open.period.span,
    writtenAt: at,
  };
}
