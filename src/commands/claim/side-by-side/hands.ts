import { join } from 'node:path';
import type { RunHandle } from '../../../io/ledger/entry/append-entry.ts';
import type { ExpandedInputs, SubmittedInput } from '../../../io/submitted/expand-inputs.ts';
import { removeOwn, temporaryBeside } from '../../../io/temporary-file.ts';
import type { Context } from '../../command.ts';
import { jobsOf } from '../../enrolment/options.ts';
import { privateFolderOf } from '../../enrolment/outputs/private-folder.ts';
import { areQuick, workerHeap } from '../../side-by-side/own-thread.ts';
import type { HeldFile } from '../claim-report.ts';
import type { ClaimOptions, ClaimTerms } from '../claim-terms.ts';
import { ledgerTaker } from '../ledger-taker.ts';
import { ownHands } from '../own-hands.ts';
import { type Holder, HoldingFile, inMemory } from '../report/held.ts';
import { type SettleInput, settleAll } from '../settle-all.ts';
import type { OutputHands } from '../write-outputs.ts';
import { threadSettings } from './settings.ts';

/** What files are settled in. */
export interface SettlingRun {
  readonly run: RunHandle;
  /** Of the run's files. */
  readonly folder: string;
  /** Whether the person asked to stop: looked at between files. */
  readonly stopped: () => boolean;
  /** Filled file by file, so that what was settled is known whatever happens. */
  readonly files: HeldFile[];
}

/** Who does the work of a run. */
export interface ClaimHands {
  settle(inputs: ExpandedInputs, run: SettlingRun): Promise<void>;
  readonly outputs: OutputHands;
  /** Takes away what was kept meanwhile. */
  close(): Promise<void>;
}

/** MiB of what has just been made that a thread holds before it clears away: more makes it little quicker. */
const YOUNG = 12;

/** This thread where that is quicker, or several write at once; else others beside it, as many as `--jobs` says. */
export async function handsFor(
  inputs: readonly SubmittedInput[],
  terms: ClaimTerms,
  way: SettleInput | undefined,
  context: Context,
  { jobs: wish }: Pick<ClaimOptions, 'jobs'>,
): Promise<ClaimHands> {
  const jobs = jobsOf(wish, context);
  const quick = areQuick(inputs);
  if (quick || way !== undefined || terms.open.ledger.kind !== 'sqlite') return alone(terms, way, quick, context);
  const [{ ClaimPool, poolHands }, { settleAhead }] = await Promise.all([
    import('./claim-pool.ts'),
    import('./settle-ahead.ts'),
  ]);
  const heap = workerHeap(context.surroundings.environment);
  const pool = new ClaimPool(threadSettings(terms), { jobs, heap, young: YOUNG });
  let kept: KeptFiles | undefined;
  return {
    async settle(files, run) {
      kept = await keptFiles(run.folder);
      await settleAhead(files, terms, { ...run, pool, keepAt: kept.keepAt, holder: kept.holder }, context);
    },
    outputs: poolHands(pool),
    async close() {
      await pool.close();
      await kept?.remove();
    },
  };
}

function alone(terms: ClaimTerms, settle: SettleInput | undefined, quick: boolean, context: Context): ClaimHands {
  let kept: KeptFiles | undefined;
  return {
    async settle(inputs, { run, folder, stopped, files }) {
      if (!quick) kept = await keptFiles(folder);
      const holder: Holder = kept?.holder ?? inMemory;
      const settling = { taker: ledgerTaker(terms, run), stopped, files, holder, ...(settle && { settle }) };
      await settleAll(inputs, terms, settling, context);
    },
    outputs: ownHands(terms.grounds.scheme),
    async close() {
      await kept?.remove();
    },
  };
}

interface KeptFiles {
  readonly holder: Holder;
  readonly keepAt: string;
  remove(): Promise<void>;
}

/** Files beside those of the run, which hold what its claims came to meanwhile. */
async function keptFiles(folder: string): Promise<KeptFiles> {
  const own = temporaryBeside(join(folder, 'report.json'));
  await privateFolderOf(own);
  const holder = new HoldingFile(own);
  return {
    holder,
    keepAt: own,
    async remove() {
      holder.close();
      await removeOwn(folder);
    },
  };
}
