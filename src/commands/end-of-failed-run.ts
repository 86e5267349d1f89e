import type { RunHandle } from '../io/ledger/entry/append-entry.ts';
import type { Ledger } from '../io/ledger/ledger.ts';
import { runWrote } from '../io/ledger/read/run-wrote.ts';
import { closeRun } from '../io/ledger/write/close-run.ts';
import { UserError } from '../io/user-error.ts';

/**
 * How a run ends whose work threw: as refused where the person is told why and nothing was written, so that nothing is left to be gone on with; else as interrupted, which `status` shows until the same command was
 * done.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function endOfFailedRun(
  ledger: Ledger,
  run: RunHandle,
  error: unknown,
): Promise<'refused' | 'interrupted'> {
  return error instanceof UserError && !(await runWrote(ledger, run)) ? 'refused' : 'interrupted';
}

/**
 * Does the work of a run that is closed elsewhere once it is done. Where it throws and nothing was written, the run is closed as refused; where something was, it stays unfinished.
 *
 * @param run.at - the time of its end
 * @throws whatever the work throws
 */
export async function orRefused<Result>(
  ledger: Ledger,
  { run, at }: { readonly run: RunHandle; readonly at: () => string },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const outcome = await endOfFailedRun(ledger, run, error);
    if (outcome === 'refused') await closeRun(ledger, run, { at: at(), outcome, counts: {}, units: [] });
    throw error;
  }
}
