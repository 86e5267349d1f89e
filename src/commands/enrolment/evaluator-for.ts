import { stat } from 'node:fs/promises';
import type { SubmittedInput } from '../../io/submitted/expand-inputs.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type Evaluator, ownThread } from './evaluator.ts';
import type { RunRules } from './run-rules.ts';
import { plainRules } from './worker-settings.ts';

/** So few and small files are read sooner than a thread starts. */
const FEW_FILES = 8;
const SMALL_BYTES = 1024 * 1024;

/** Who reads the files of a run: this thread where that is quicker, else as many as `--jobs` says. */
export async function evaluatorFor(
  inputs: readonly SubmittedInput[],
  open: OpenPeriod,
  terms: { readonly rules: RunRules; readonly map: ColumnMap | undefined; readonly jobs: number },
  { surroundings }: Context,
): Promise<Evaluator> {
  const { rules, map, jobs } = terms;
  const { office } = open.workspace.settings;
  const own = ownThread({ ledger: open.ledger, office, rules }, map, surroundings.stdin);
  if (await isQuick(inputs)) return own;
  const { workerPool } = await import('./worker-pool.ts');
  const settings = { ledger: open.location, office, rules: plainRules(rules), map };
  return workerPool(settings, { jobs, heap: workerHeap(surroundings.environment) }, own);
}

async function isQuick(inputs: readonly SubmittedInput[]): Promise<boolean> {
  if (inputs.length > FEW_FILES) return false;
  const sizes = await Promise.all(inputs.map(({ path }) => (path === '-' ? 0 : sizeOf(path))));
  return sizes.reduce((sum, size) => sum + size, 0) <= SMALL_BYTES;
}

/** What cannot be opened is small: a finding will tell of it. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** MiB. Enough for a sheet of a million rows; a machine with little memory may set less. */
const HEAP = 1024;

function workerHeap({ MUTUAL_WORKER_MEMORY: wish }: Context['surroundings']['environment']): number {
  const heap = Number(wish);
  return Number.isInteger(heap) && heap >= 16 ? heap : HEAP;
}
