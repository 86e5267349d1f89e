import { schemeCommandTexts } from '../../io/report/text/scheme-texts.ts';
import type { CommonOptions, OptionDeclaration } from '../command.ts';

/** Options that every `mutual scheme …` has. */
export interface SchemeOptions extends CommonOptions {
  readonly dir?: string;
}

export const dirOption: OptionDeclaration = {
  flags: '--dir <dir>',
  description: schemeCommandTexts.optionDir,
  environment: 'MUTUAL_SCHEMES',
};
