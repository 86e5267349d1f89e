import { resolve } from 'node:path';
import { schemeFamily } from '../../io/ledger/entry/period-id.ts';
import { bundleHeads } from '../../io/ledger/read/books/bundle-heads.ts';
import { reportedPeriods } from '../../io/ledger/read/books/bundles.ts';
import { closingRecord } from '../../io/ledger/read/books/closing-record.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import type { Obstacle } from '../../rules/fund/closing/obstacles.ts';
import type { Waiving } from '../../rules/fund/closing/waive.ts';
import type { ReportIncluded } from '../../rules/summary/summary.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CloseOptions } from '../close.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { closingFolder, writeClosingSet } from './closing-set.ts';
import { type Considered, considerClosing } from './consider.ts';
import { type ClosingFigures, closingJson, postClosing } from './post-closing.ts';
import { waivedOf } from './require-waived.ts';
import { tellClosing } from './tell-closing.ts';
import { topUpsOf } from './top-ups.ts';

/** What became of a wish to close a period. */
export interface ClosingTold {
  /** The run that closed it; null in a dry run and where it stays open. */
  readonly run: number | null;
  readonly figures: ClosingFigures;
  readonly waived: readonly Waiving[];
  /** What keeps it open. */
  readonly left: readonly Obstacle[];
  /** From the current folder; null where none was written. */
  readonly folder: string | null;
  /** Names in that folder. */
  readonly files: readonly string[];
  /** Offices whose reports of the period are in this ledger and are not closed by it. */
  readonly reports: readonly Pick<ReportIncluded, 'office' | 'head'>[];
}

/** Closes a period that is open, if nothing keeps it open that is not waived; tells what does, and does nothing, if not. */
export async function closeNow(open: OpenPeriod, options: CloseOptions, context: Context): Promise<ExitCode> {
  const { directory } = context.surroundings;
  const agreed = topUpsOf(options.topUp ?? [], open.scheme.fund);
  const considered = await considerClosing(open, agreed, context);
  const { waived, left } = waivedOf(considered.obstacles, options.waive ?? [], options.reason);
  const figures = closingJson(considered.closing);
  const told = { run: null, figures, waived, left, folder: null, files: [], reports: await reportsOf(open) };
  if (left.length > 0 || context.dryRun) {
    tellClosing(open, told, context);
    return left.length > 0 ? 1 : 0;
  }
  if (options.out !== undefined) await prepareOutputFolder(resolve(directory, options.out));
  const run = await inRun(open, { considered, waived, options }, context);
  const closed = await closingRecord(open.ledger, open.period);
  if (closed === undefined) throw new Error('the period was opened again at once');
  const folder = options.out === undefined ? closingFolder(open, run) : resolve(directory, options.out);
  const language = options.lang ?? open.scheme.language ?? 'zh';
  const { coverages } = considered;
  const files = await writeClosingSet(open, { closed, folder, language, coverages }, context);
  tellClosing(open, { ...told, run, folder: shownPath(folder, directory), files }, context);
  return 0;
}

async function reportsOf({ ledger, period }: OpenPeriod): Promise<ClosingTold['reports']> {
  const family = schemeFamily(period.scheme);
  const reported = await reportedPeriods(ledger, { family });
  const offices = new Set(reported.filter(({ number }) => number === period.number).map(({ office }) => office));
  return (await bundleHeads(ledger))
    .filter(({ office }) => offices.has(office))
    .map(({ office, head }) => ({ office, head }));
}

interface ToPost {
  readonly considered: Considered;
  readonly waived: readonly Waiving[];
  readonly options: CloseOptions;
}

async function inRun(open: OpenPeriod, { considered, waived, options }: ToPost, context: Context): Promise<number> {
  const { run } = await inSingleRun(
    open,
    { verb: 'close', options: closeOptionsOf(open, options) },
    context,
    (handle) => postClosing(open, handle, considered, waived),
  );
  return run.number;
}

/** The options that the run's entry keeps. */
export function closeOptionsOf({ period }: Pick<OpenPeriod, 'period'>, { waive, reason, topUp }: CloseOptions) {
  return { scheme: period.scheme, period: period.number, reason: reason?.trim() || undefined, waive, topUp };
}
