import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { RunClosed } from '../../io/ledger/entry/entry.ts';
import type { ChainHead } from '../../io/ledger/read/chain-head.ts';
import { closeRun } from '../../io/ledger/write/close-run.ts';
import { openRun } from '../../io/ledger/write/open-run.ts';
import type { Context } from '../command.ts';
import { endOfFailedRun } from '../end-of-failed-run.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { recordedOptions } from '../recorded-options.ts';

/** What a run is called and what it was asked. */
export interface RunAsked {
  readonly verb: string;
  readonly options: Parameters<typeof recordedOptions>[0];
  readonly inputs?: readonly { readonly path: string; readonly sha256: string | null }[];
  readonly at?: string;
}

/** Does something as a run of its own, which is closed whatever comes of the work: where it throws as refused, or as interrupted where something was written. */
export async function inSingleRun<Result>(
  { ledger, workspace }: OpenWorkspace,
  { verb, options, inputs = [], at }: RunAsked,
  context: Context,
  work: (run: RunHandle) => Promise<Result>,
): Promise<{ result: Result; run: RunHandle; head: ChainHead }> {
  const run = await openRun(ledger, {
    office: workspace.settings.office,
    verb,
    actor: context.actor,
    at: at ?? context.surroundings.now(),
    day: context.asOf,
    options: recordedOptions(options),
    toolVersion: context.version,
    inputs,
  });
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
