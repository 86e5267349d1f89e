import { receiveTexts } from '../io/report/text/receive-texts.ts';
import type { CommandModule } from './command.ts';
import { withPeriod } from './open-period-ledger.ts';
import { matchAgain } from './receive/again.ts';
import { assignLines } from './receive/assign.ts';
import { type ReceiveOptions, receiveOptions, wishOf } from './receive/options.ts';
import { setOff } from './receive/set-off.ts';
import { takeFiles } from './receive/take-files.ts';
import { tellSettled } from './receive/tell-settled.ts';

const command: CommandModule<ReceiveOptions> = {
  arguments: [{ syntax: '[files...]', description: receiveTexts.files }],
  options: receiveOptions,
  writes: true,
  examples: [
    { command: 'mutual receive 对账单202607.xlsx', says: receiveTexts.exampleOne },
    { command: 'mutual receive 对账单202607.xlsx --dry-run', says: receiveTexts.exampleTwo },
    { command: 'mutual receive 结息.xlsx --as interest', says: receiveTexts.exampleFive },
    { command: 'mutual receive --assign 12-3=红河州第一中学:17', says: receiveTexts.exampleThree },
    { command: 'mutual receive --assign receipts.xlsx', says: receiveTexts.exampleFour },
    { command: 'mutual receive --again', says: receiveTexts.exampleSeven },
    { command: 'mutual receive --set-off', says: receiveTexts.exampleSix },
    { command: 'mutual receive 收入.csv --partial', says: receiveTexts.exampleEight },
    { command: 'mutual receive 对账单.xlsx --invoiced 2026-07-05', says: receiveTexts.exampleNine },
  ],
  run: (context, files, options) => {
    const wish = wishOf(files, options);
    return withPeriod(context, options, (open) => {
      if (wish === 'take') return takeFiles(open, files, options, context);
      if (wish === 'assign') return assignLines(open, options, context);
      if (wish === 'set-off') return setOff(open, options, context);
      if (wish === 'again') return matchAgain(open, options, context);
      return tellSettled(open, { lines: [], started: [], run: null }, options, context);
    });
  },
};

export default command;
