import { claimShowTexts } from '../../io/report/text/claim-texts.ts';
import type { CommandModule } from '../command.ts';
import { withLedger } from '../open-period-ledger.ts';
import { ledgerOption, type PeriodOptions } from '../period-options.ts';
import { showClaim } from './show-claim.ts';

const command: CommandModule<PeriodOptions> = {
  arguments: [{ syntax: '<claim>', description: claimShowTexts.argument }],
  options: [ledgerOption],
  examples: [
    { command: 'mutual claim show 127-3', says: claimShowTexts.exampleOne },
    { command: 'mutual claim show 127-3 --json', says: claimShowTexts.exampleTwo },
  ],
  async run(context, [number = ''], options) {
    await withLedger(context, options, (open) => showClaim(open, number, context, 'claim show'));
    return 0;
  },
};

export default command;
