import { amendVerbTexts } from '../../io/report/text/amend-verb-texts.ts';
import { planKindCorrection } from '../../rules/enrolment/amend/kind-correction.ts';
import type { CommandModule } from '../command.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';
import { otherRecords } from './other-records.ts';
import { unitForAmendment } from './unit-for-amendment.ts';

interface KindOptions extends AmendOptions {
  readonly kind?: string;
}

const command: CommandModule<KindOptions> = {
  options: amendOptions({ flags: '--kind <kind>', description: amendVerbTexts.optionKind }),
  writes: true,
  examples: [
    {
      command: 'mutual amend kind --member 350102199001010016 --kind 退休 --reason 花名册填错',
      says: amendVerbTexts.kindExampleOne,
    },
    {
      command: 'mutual amend kind --member 350102199001010016 --kind 退休 --reason 花名册填错 --dry-run',
      says: amendVerbTexts.kindExampleTwo,
    },
  ],
  run(context, _parameters, options) {
    const { kind = '' } = options;
    return amendMember(context, options, {
      command: 'amend kind',
      needs: [['--kind', kind, amendVerbTexts.optionKind]],
      recorded: {},
      decide: async (grounds, open) => {
        const { kind: unitKind } = await unitForAmendment(open, grounds.member.unit);
        return planKindCorrection(grounds, {
          stated: kind,
          unitKind,
          elsewhere: await otherRecords(grounds, open),
        });
      },
    });
  },
};

export default command;
