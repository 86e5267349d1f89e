import { amendVerbTexts } from '../../io/report/text/amend-verb-texts.ts';
import { planIdentityCorrection } from '../../rules/enrolment/amend/identity-correction.ts';
import type { CommandModule } from '../command.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';
import { otherRecords } from './other-records.ts';

interface NameOptions extends AmendOptions {
  readonly name?: string;
}

const command: CommandModule<NameOptions> = {
  options: amendOptions({ flags: '--name <name>', description: amendVerbTexts.optionName }),
  writes: true,
  examples: [
    {
      command: 'mutual amend name --member 350102199001010016 --name 王方 --reason 同音字填错',
      says: amendVerbTexts.nameExampleOne,
    },
    {
      command: 'mutual amend name --member 王芳 --unit 福州市第一中学 --name 王方 --reason 同音字填错 --dry-run',
      says: amendVerbTexts.nameExampleTwo,
    },
  ],
  run(context, _parameters, options) {
    const { name = '' } = options;
    return amendMember(context, options, {
      command: 'amend name',
      needs: [['--name', name, amendVerbTexts.optionName]],
      recorded: {},
      decide: async (grounds, open) =>
        planIdentityCorrection(grounds, {
          ...{ number: undefined, name, takenBy: undefined, meetsCorrection: false },
          elsewhere: await otherRecords(grounds, open),
        }),
    });
  },
};

export default command;
