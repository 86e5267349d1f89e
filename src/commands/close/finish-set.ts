import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ClosingRecord } from '../../io/ledger/read/books/closing-record.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { differingFiles, SUMS } from '../../io/manifest/manifest.ts';
import { closeTexts } from '../../io/report/text/close-texts.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { CloseOptions } from '../close.ts';
import type { Context, ExitCode } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { closeOptionsOf } from './close-now.ts';
import { closingFolder, writeClosingSet } from './closing-set.ts';

/**
 * `mutual close` of a period that is closed: looks whether its closing set stands, and makes it again from the ledger where it does not, as after a run that was killed between the two. The
 * ledger is not changed but for that run's end.
 */
export async function finishClosingSet(
  open: OpenPeriod,
  closed: ClosingRecord,
  options: CloseOptions,
  context: Context,
): Promise<ExitCode> {
  const { directory } = context.surroundings;
  const folder = options.out === undefined ? closingFolder(open, closed.run) : resolve(directory, options.out);
  const lacking = await lackingIn(folder);
  if (!context.dryRun) {
    const language = options.lang ?? open.scheme.language ?? 'zh';
    if (lacking !== null) await writeClosingSet(open, { closed, folder, language }, context);
    if (!(await originOfEntry(open.ledger, closed.entry)).completed) await endKilledRun(open, options, context);
  }
  tell(open, { closed, folder: shownPath(folder, directory), lacking }, context);
  return 0;
}

/** Files that lack or are not as the sums say; null where the set is whole. */
async function lackingIn(folder: string): Promise<readonly string[] | null> {
  const sums = await readFile(join(folder, SUMS), 'utf8').catch(() => undefined);
  if (sums === undefined) return [];
  const differing = await differingFiles(folder, sums);
  return differing.length === 0 ? null : differing;
}

/** A run of the same command that comes to its end makes up for one that was killed. */
async function endKilledRun(open: OpenPeriod, options: CloseOptions, context: Context): Promise<void> {
  await inSingleRun(open, { verb: 'close', options: closeOptionsOf(open, options) }, context, async () => undefined);
}

interface Told {
  readonly closed: ClosingRecord;
  readonly folder: string;
  readonly lacking: readonly string[] | null;
}

function tell({ scheme, period }: OpenPeriod, { closed, folder, lacking }: Told, context: Context): void {
  const { json, print, language, dryRun } = context;
  const { day, run } = closed;
  if (json) {
    const { number, span } = period;
    const named = { scheme: period.scheme, period: { number, from: span.from, to: span.to } };
    const told = { ...named, state: 'closed', day, folder, written: lacking !== null && !dryRun };
    print(JSON.stringify({ schemaVersion: 1, command: 'close', run, ...told }, null, 2));
    return;
  }
  print(fill(closeTexts.already, language, { scheme: scheme.title, period: period.number, day, run }));
  if (lacking === null) print(fill(closeTexts.complete, language, { folder }));
  else {
    if (lacking.length > 0) print(fill(closeTexts.differing, language, { files: lacking.join(', ') }));
    print(fill(dryRun ? closeTexts.wouldWrite : closeTexts.writtenAgain, language, { folder }));
  }
}
