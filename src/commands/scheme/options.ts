import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import type { CommonOptions, OptionDeclaration } from '../command.ts';

/** Options that every `mutual scheme …` has. */
export interface SchemeOptions extends CommonOptions {
  readonly dir?: string;
}

/** Declaration of `--dir`, the folder of the centre's own schemes; they come before those of the same name that ship with the program. */
export const dirOption: OptionDeclaration = {
  flags: '--dir <dir>',
  description: schemeCommandTexts.optionDir,
  environment: 'MUTUAL_SCHEMES',
};
