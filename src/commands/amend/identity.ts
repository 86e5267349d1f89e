import type { Ledger } from '../../io/ledger/ledger.ts';
import { describePersons } from '../../io/ledger/read/describe-person.ts';
import { wouldMeetCorrection } from '../../io/ledger/read/meeting-correction.ts';
import { amendErrors, amendTexts } from '../../io/report/text/amend-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { AmendmentGrounds } from '../../rules/enrolment/amend/amendment.ts';
import { planIdentityCorrection, type RightIdentity } from '../../rules/enrolment/amend/identity-correction.ts';
import { readIdentityText } from '../../rules/person/identity-number.ts';
import type { CommandModule } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';
import { otherRecords } from './other-records.ts';

interface IdentityOptions extends AmendOptions {
  readonly number?: string;
  readonly name?: string;
}

const command: CommandModule<IdentityOptions> = {
  options: amendOptions(
    { flags: '--number <number>', description: amendTexts.optionNumber },
    { flags: '--name <name>', description: amendTexts.optionName },
  ),
  writes: true,
  examples: [
    {
      command:
        'mutual amend identity --member 350102199001010016 --number 350102199001010024 --reason 单位填错，已核对身份证',
      says: amendTexts.identityExampleOne,
    },
    {
      command: 'mutual amend identity --member 350102199001010016 --name 王方 --reason 同音字填错',
      says: amendTexts.identityExampleTwo,
    },
  ],
  async run(context, _parameters, options) {
    const { number, name } = options;
    if (!number?.trim() && !name?.trim()) throw new UserError(amendErrors.nothingToCorrect);
    return amendMember(context, options, {
      command: 'amend identity',
      recorded: {},
      decide: async (grounds, open) =>
        planIdentityCorrection(grounds, await rightIdentity({ number, name }, grounds, open)),
    });
  },
};

export default command;

/** What the rules need to know of the right number, asked of the ledger. */
export async function rightIdentity(
  { number, name }: { readonly number: string | undefined; readonly name: string | undefined },
  grounds: AmendmentGrounds,
  open: OpenPeriod,
): Promise<RightIdentity> {
  const own = grounds.member.record.identity.number;
  const to = number === undefined ? undefined : readIdentityText(number).document?.number;
  const differs = to !== undefined && to !== own;
  return {
    number,
    name,
    takenBy: differs ? await holderOf(open.ledger, to) : undefined,
    meetsCorrection: differs && (await wouldMeetCorrection(open.ledger, { from: own, to, day: grounds.asOf })),
    elsewhere: await otherRecords(grounds, open),
  };
}

/** The unit of another person who is known by the number now and is or was covered under it. */
async function holderOf(ledger: Ledger, number: string): Promise<string | undefined> {
  const holders = await describePersons(ledger, number);
  const holder = holders.find(
    ({ numbers, coverages }) =>
      coverages.length > 0 && numbers.some((each) => each.number === number && each.to === null),
  );
  return holder?.coverages.at(-1)?.unitName ?? (holder ? '' : undefined);
}
