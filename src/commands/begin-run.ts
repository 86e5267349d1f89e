import type { RunHandle } from '../io/ledger/entry/append-entry.ts';
import type { RunOpened } from '../io/ledger/entry/entry.ts';
import type { Ledger } from '../io/ledger/ledger.ts';
import { openRun } from '../io/ledger/write/open-run.ts';
import type { Settings } from '../io/workspace/settings.ts';
import type { Context } from './command.ts';
import { recordedOptions } from './recorded-options.ts';

/** What a run is called and what it was asked. */
export interface RunAsked {
  readonly verb: string;
  readonly options: Parameters<typeof recordedOptions>[0];
  readonly inputs?: RunOpened['inputs'];
  /** The instant at which it began; now where absent. */
  readonly at?: string;
}

/**
 * Opens the run of a verb: with who acts, the instant, the day of the business and the program's version.
 *
 * @param place - the ledger, and the settings of the workspace: the office in whose chain the run stands, and its policy of approval
 */
export function beginRun(
  { ledger, settings }: { readonly ledger: Ledger; readonly settings: Pick<Settings, 'office' | 'policy'> },
  { verb, options, inputs = [], at }: RunAsked,
  context: Context,
): Promise<RunHandle> {
  return openRun(ledger, {
    ...{ office: settings.office, verb, actor: context.actor },
    at: at ?? context.surroundings.now(),
    day: context.asOf,
    options: recordedOptions(options, settings),
    toolVersion: context.version,
    inputs,
  });
}
