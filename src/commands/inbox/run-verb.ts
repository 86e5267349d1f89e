import { UserError } from '../../io/user-error.ts';
import type { CommandModule, CommonOptions, Context } from '../command.ts';

/** What a verb printed as `--json`, or what stopped it. */
export type VerbResult<Report> = { readonly report: Report } | { readonly failure: UserError };

/**
 * Runs a verb as its command line would, with `--json`, and reads what it printed. Its talk is not shown: it would name no file of the inbox.
 *
 * @throws whatever the verb throws, but for a user's mistake and what his surroundings do not allow, which are given back
 */
export async function runVerb<Report>(
  load: () => Promise<{ readonly default: CommandModule }>,
  parameters: readonly string[],
  options: CommonOptions,
  context: Context,
): Promise<VerbResult<Report>> {
  const printed: string[] = [];
  const inner: Context = {
    ...context,
    ...{ json: true, quiet: true, color: false },
    surroundings: { ...context.surroundings, stderrIsTerminal: false, stdoutIsTerminal: false },
    print: (line) => printed.push(line),
    say: () => undefined,
  };
  try {
    await (await load()).default.run(inner, parameters, options);
  } catch (failure) {
    if (failure instanceof UserError) return { failure };
    throw failure;
  }
  return { report: JSON.parse(printed.join('\n')) as Report };
}
