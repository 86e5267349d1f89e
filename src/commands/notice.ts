import { noticeVerbTexts as texts } from '../io/report/text/notice-verb-texts.ts';
import type { CommandModule } from './command.ts';
import { type NoticeOptions, noticeOptions } from './notice/notice-wish.ts';
import { publish, writeAgain } from './notice/publish.ts';
import { takeList } from './notice/take-objections.ts';
import { withPeriod } from './open-period-ledger.ts';
import { periodOptions } from './period-options.ts';

const command: CommandModule<NoticeOptions> = {
  options: [...noticeOptions, ...periodOptions],
  writes: true,
  examples: [
    { command: 'mutual notice', says: texts.exampleOne },
    { command: 'mutual notice --from 2026-07-06 --to 2026-07-10', says: texts.exampleTwo },
    { command: 'mutual notice --objections objections.xlsx', says: texts.exampleThree },
  ],
  run: (context, _parameters, options) =>
    withPeriod(context, options, async (open) => {
      const { objections, notice } = options;
      if (objections !== undefined) return takeList(open, { file: objections, notice }, context);
      return notice === undefined ? publish(open, options, context) : writeAgain(open, notice, options, context);
    }),
};

export default command;
