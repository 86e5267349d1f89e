import type { Ledger } from '../../io/ledger/ledger.ts';
import { describePersons } from '../../io/ledger/read/describe-person.ts';
import { findMembers } from '../../io/ledger/read/find-members.ts';
import { wouldMeetCorrection } from '../../io/ledger/read/meeting-correction.ts';
import { amendErrors, amendTexts } from '../../io/report/text/amend-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { AmendmentGrounds, StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import { planIdentityCorrection } from '../../rules/enrolment/amend/identity-correction.ts';
import { readIdentityText } from '../../rules/person/identity-number.ts';
import type { CommandModule } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';

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
      decide: async (grounds, open) => {
        const own = grounds.member.record.identity.number;
        const to = number === undefined ? undefined : readIdentityText(number).document?.number;
        const differs = to !== undefined && to !== own;
        return planIdentityCorrection(grounds, {
          number,
          name,
          takenBy: differs ? await holderOf(open.ledger, to) : undefined,
          meetsCorrection: differs && (await wouldMeetCorrection(open.ledger, { from: own, to, day: grounds.asOf })),
          elsewhere: await otherRecords(grounds, open),
        });
      },
    });
  },
};

export default command;

/** The person's records through other units. */
async function otherRecords(
  { member }: AmendmentGrounds,
  { ledger, workspace, period }: OpenPeriod,
): Promise<StandingMember[]> {
  const { number } = member.record.identity;
  const records = await findMembers(ledger, { office: workspace.settings.office, period, number });
  return records
    .filter((each) => each.unit.id !== member.unit.id)
    .map(({ unit, record }) => ({ unit: { id: unit.id, name: unit.name }, record }));
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
