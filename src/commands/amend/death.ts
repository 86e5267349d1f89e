import { amendTexts } from '../../io/report/text/amend-texts.ts';
import { planDeath } from '../../rules/enrolment/amend/death.ts';
import type { CommandModule } from '../command.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';

const command: CommandModule<AmendOptions> = {
  options: amendOptions(),
  writes: true,
  examples: [
    {
      command: 'mutual amend death --member 350102199001010016 --on 2026-09-01 --reason 因病去世',
      says: amendTexts.deathExampleOne,
    },
    {
      command: 'mutual amend death --member 350102199001010016 --on 2026-09-01 --reason 因病去世 --dry-run',
      says: amendTexts.deathExampleTwo,
    },
  ],
  run: (context, _parameters, options) =>
    amendMember(context, options, {
      command: 'amend death',
      recorded: {},
      decide: async (grounds) => planDeath(grounds),
    }),
};

export default command;
