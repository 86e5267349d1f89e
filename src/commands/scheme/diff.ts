import { usageTexts } from '../../io/report/text/common-texts.ts';
import { diffErrors, diffTexts } from '../../io/report/text/scheme-diff-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { compareSchemes } from '../../rules/scheme-difference/compare-schemes.ts';
import { isPlainDate } from '../../rules/value/plain-date.ts';
import type { CommandModule } from '../command.ts';
import { periodOptions } from '../period-options.ts';
import { comparedScheme } from './compared-schemes.ts';
import { differenceJson, differenceLines } from './difference-lines.ts';
import { fittedLines } from './fitted-lines.ts';
import { dirOption } from './options.ts';
import { type ReplayOptions, replayExit, replayedJson, replayedLines, replays } from './replays.ts';

interface DiffOptions extends ReplayOptions {
  readonly most?: string;
}

/** Members and units that are listed unless `--most` says otherwise. */
const MOST = 10;

const command: CommandModule<DiffOptions> = {
  arguments: [
    { syntax: '<former>', description: diffTexts.argumentA },
    { syntax: '<next>', description: diffTexts.argumentB },
  ],
  options: [
    { flags: '--replay <file>', description: diffTexts.optionReplay, repeatable: true },
    { flags: '--most <count>', description: diffTexts.optionMost },
    { flags: '--start <date>', description: diffTexts.optionStart },
    dirOption,
    ...periodOptions,
  ],
  examples: [
    { command: 'mutual scheme diff fuzhou-3 fuzhou-4 --dir schemes', says: diffTexts.exampleIds },
    { command: 'mutual scheme diff fuzhou-3@ledger fuzhou-3 --replay @ledger', says: diffTexts.exampleLedger },
    { command: 'mutual scheme diff fuzhou-3 fuzhou-4 --replay 2025.xlsx', says: diffTexts.exampleReplay },
  ],
  async run(context, [first = '', second = ''], options) {
    if (options.start !== undefined && !isPlainDate(options.start))
      throw new UserError(usageTexts.badDate, { option: '--start', found: options.start });
    const most = mostOf(options.most);
    const former = await comparedScheme(first, options, context);
    const next = await comparedScheme(second, options, context);
    const compared = { former, next, most };
    const difference = compareSchemes(former.scheme, next.scheme);
    const replayed = await replays(compared, options, context);
    if (context.json) {
      const told = { former: former.name, next: next.name, ...differenceJson(difference) };
      const object = {
        schemaVersion: 1,
        command: 'scheme diff',
        ...told,
        ...replayedJson(replayed, compared, context),
      };
      context.print(JSON.stringify(object, null, 2));
      return replayExit(replayed);
    }
    const lines = differenceLines(difference, { former, next, language: context.language });
    for (const line of [...fittedLines(lines, context), ...replayedLines(replayed, compared, context)])
      context.print(line);
    return replayExit(replayed);
  },
};

export default command;

function mostOf(text: string | undefined): number {
  if (text === undefined) return MOST;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UserError(diffErrors.badMost, { found: text });
  return Number(text);
}
