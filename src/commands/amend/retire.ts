import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { planRetirement } from '../../rules/enrolment/amend/retirement.ts';
import type { CommandModule } from '../command.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';

const command: CommandModule<AmendOptions> = {
  options: amendOptions(),
  writes: true,
  examples: [
    {
      command: 'mutual amend retire --member 350102196609010016 --on 2026-09-01 --reason 到龄退休',
      says: amendTexts.retireExampleOne,
    },
    {
      command: 'mutual amend retire --member 350102196609010016 --reason 到龄退休 --json',
      says: amendTexts.retireExampleTwo,
    },
  ],
  run: (context, _parameters, options) =>
    amendMember(context, options, {
      command: 'amend retire',
      recorded: {},
      decide: async (grounds) => planRetirement(grounds),
    }),
};

export default command;
