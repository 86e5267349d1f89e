import type { Command } from 'commander';
import type { OptionDeclaration, Surroundings } from './command.ts';

/** Puts in what `MUTUAL_*` variables say for options that the command line does not give; an empty variable says nothing. */
export function putInEnvironment(
  command: Command,
  declarations: readonly OptionDeclaration[],
  environment: Surroundings['environment'],
): void {
  for (const { flags, environment: variable } of declarations) {
    const value = variable && environment[variable];
    const name = command.options.find((option) => option.flags === flags)?.attributeName();
    if (value && name && command.getOptionValueSource(name) === undefined)
      command.setOptionValueWithSource(name, value, 'env');
  }
}
