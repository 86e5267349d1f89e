import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { planWithdrawal } from '../../rules/enrolment/amend/withdrawal.ts';
import type { CommandModule } from '../command.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';

const command: CommandModule<AmendOptions> = {
  options: amendOptions(),
  writes: true,
  examples: [
    {
      command: 'mutual amend withdraw --member 350102199001010016 --on 2026-09-01 --reason 离职',
      says: amendTexts.withdrawExampleOne,
    },
    {
      command: 'mutual amend withdraw --member 350102199001010016 --reason 离职 --dry-run',
      says: amendTexts.withdrawExampleTwo,
    },
  ],
  run: (context, _parameters, options) =>
    amendMember(context, options, {
      command: 'amend withdraw',
      recorded: {},
      decide: async (grounds) => planWithdrawal(grounds),
    }),
};

export default command;
