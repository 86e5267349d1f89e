import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { RunClosed } from '../../io/ledger/entry/entry.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { beginRun, type RunAsked } from '../begin-run.ts';
import type { Context } from '../command.ts';
import { endOfFailedRun } from '../end-of-failed-run.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';

/** Does something as a run of its own, which is closed whatever comes of the work: where it throws as refused, or as interrupted where something was written. */
export async function inSingleRun<Result>(
  { ledger, workspace }: OpenWorkspace,
  asked: RunAsked,
  context: Context,
  work: (run: RunHandle) => Promise<Result>,
): Promise<{ result: Result; run: RunHandle; head: ChainHead }> {
  const run = await beginRun({ ledger, settings: workspace.settings }, asked, context);
  const close = (outcome: RunClosed['outcome']) =>
    closeRun(ledger, run, { at: context.surroundings.now(), outcome, counts: {}, units: [] });
  let result: Result;
  try {
    result = await work(run);
  } catch (error) {
    await close(await endOfFailedRun(ledger, run, error));
    throw error;
  }
  return { result, run, head: await close('completed') };
}
