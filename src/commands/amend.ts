import { amendSheetTexts } from '../io/report/text/amend-sheet-texts.ts';
import { expandInputs } from '../io/submitted/expand-inputs.ts';
import { readAhead } from './amend-sheet/read-ahead.ts';
import { type AmendSheetOptions, takeInAmendments, tryOutAmendments } from './amend-sheet/take-in.ts';
import type { CommandModule } from './command.ts';
import { withPeriod } from './open-period-ledger.ts';
import { periodOptions } from './period-options.ts';
import { tellOfChangedScheme } from './scheme/tell-of-changed-scheme.ts';

const command: CommandModule<AmendSheetOptions> = {
  arguments: [{ syntax: '<inputs...>', description: amendSheetTexts.inputs }],
  options: periodOptions,
  writes: true,
  examples: [
    { command: 'mutual amend 变更表.xlsx', says: amendSheetTexts.exampleOne },
    { command: 'mutual amend 变更表.xlsx --dry-run', says: amendSheetTexts.exampleTwo },
    { command: 'mutual amend changes/', says: amendSheetTexts.exampleThree },
    {
      command: 'mutual amend withdraw --member 350102199001010016 --on 2026-09-01 --reason 离职',
      says: amendSheetTexts.exampleFour,
    },
  ],
  run: (context, parameters, options) =>
    withPeriod(context, options, async (open) => {
      const inputs = await expandInputs(parameters, context.surroundings.directory);
      await tellOfChangedScheme(open.scheme.id, open.schemeHash, context);
      const ahead = await readAhead(inputs.inputs, open, context);
      return context.dryRun
        ? tryOutAmendments(inputs, ahead, open, context)
        : takeInAmendments(inputs, ahead, open, options, context);
    }),
};

export default command;
