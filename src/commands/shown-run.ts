import type { RunSummary } from '../io/ledger/read/runs.ts';
import { maskPersonalData } from '../rules/findings/mask.ts';
import type { Context } from './command.ts';

/** A run as it is shown: what a person wrote as its reason, and numbers of persons in any other option, masked unless `--unmask`. */
export function shownRun(run: RunSummary, { unmask }: Pick<Context, 'unmask'>): RunSummary {
  if (unmask) return run;
  const options = Object.entries(run.options).map(([name, value]) => {
    return [name, maskPersonalData(name === 'reason' ? 'text' : 'any', value)];
  });
  return { ...run, options: Object.fromEntries(options) };
}
