import { diffTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { compareSchemes } from '../../rules/scheme-difference/compare-schemes.ts';
import type { CommandModule } from '../command.ts';
import { type PeriodOptions, periodOptions } from '../open-period-ledger.ts';
import { comparedScheme } from './compared-schemes.ts';
import { differenceJson, differenceLines } from './difference-lines.ts';
import { dirOption } from './options.ts';

interface DiffOptions extends PeriodOptions {
  readonly dir?: string;
}

const command: CommandModule<DiffOptions> = {
  arguments: [
    { syntax: '<former>', description: diffTexts.argumentA },
    { syntax: '<next>', description: diffTexts.argumentB },
  ],
  options: [dirOption, ...periodOptions],
  examples: [
    { command: 'mutual scheme diff fuzhou-3 fuzhou-4', says: diffTexts.exampleIds },
    { command: 'mutual scheme diff fuzhou-3@ledger fuzhou-3', says: diffTexts.exampleLedger },
  ],
  async run(context, [first = '', second = ''], options) {
    const former = await comparedScheme(first, options, context);
    const next = await comparedScheme(second, options, context);
    const difference = compareSchemes(former.scheme, next.scheme);
    if (context.json) {
      const told = { former: former.name, next: next.name, ...differenceJson(difference) };
      context.print(JSON.stringify({ schemaVersion: 1, command: 'scheme diff', ...told }, null, 2));
    } else
      for (const line of differenceLines(difference, { former, next, language: context.language })) context.print(line);
    return 0;
  },
};

export default command;
