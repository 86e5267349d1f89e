import { findMembers } from '../../io/ledger/read/find-members.ts';
import { knownFor } from '../../io/ledger/read/known-for.ts';
import { amendErrors, amendTexts } from '../../io/report/text/amend-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { AmendmentGrounds } from '../../rules/enrolment/amend/amendment.ts';
import type { StatedPerson } from '../../rules/enrolment/amend/checked-person.ts';
import { planSubstitution } from '../../rules/enrolment/amend/substitution.ts';
import { readIdentityText } from '../../rules/person/identity-number.ts';
import type { CommandModule } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions, dateOption } from './options.ts';

interface SubstituteOptions extends AmendOptions {
  readonly newcomerName?: string;
  readonly newcomerId?: string;
  readonly newcomerSex?: string;
  readonly newcomerPhone?: string;
  readonly newcomerStaffKind?: string;
  readonly newcomerInsurance?: string;
  readonly newcomerBank?: string;
  readonly newcomerBankCard?: string;
  readonly unitPaid?: boolean;
  readonly withoutClaims?: boolean;
  readonly paidOn?: string;
}

const command: CommandModule<SubstituteOptions> = {
  options: amendOptions(
    { flags: '--newcomer-name <name>', description: amendTexts.optionNewcomerName },
    { flags: '--newcomer-id <number>', description: amendTexts.optionNewcomerId },
    { flags: '--newcomer-sex <sex>', description: amendTexts.optionNewcomerSex },
    { flags: '--newcomer-phone <number>', description: amendTexts.optionNewcomerPhone },
    { flags: '--newcomer-staff-kind <kind>', description: amendTexts.optionNewcomerStaffKind },
    { flags: '--newcomer-insurance <kind>', description: amendTexts.optionNewcomerInsurance },
    { flags: '--newcomer-bank <name>', description: amendTexts.optionNewcomerBank },
    { flags: '--newcomer-bank-card <number>', description: amendTexts.optionNewcomerBankCard },
    { flags: '--unit-paid', description: amendTexts.optionUnitPaid },
    { flags: '--without-claims', description: amendTexts.optionWithoutClaims },
    { flags: '--paid-on <date>', description: amendTexts.optionPaidOn },
  ),
  writes: true,
  examples: [
    {
      command:
        'mutual amend substitute --member 350602199001010017 --newcomer-name 李强 --newcomer-id 350602199203040012 --unit-paid --on 2026-09-01 --reason 离职',
      says: amendTexts.substituteExampleOne,
    },
    {
      command:
        'mutual amend substitute --member 350602199001010017 --newcomer-name 李强 --newcomer-id 350602199203040012 --reason 离职 --dry-run',
      says: amendTexts.substituteExampleTwo,
    },
  ],
  async run(context, _parameters, options) {
    const stated = statedPerson(options);
    const paidOn = dateOption('--paid-on', options.paidOn);
    const { unitPaid = false, withoutClaims = false } = options;
    const confirmed = { unitPaid, withoutClaims, paidOn };
    return amendMember(context, options, {
      command: 'amend substitute',
      needs: [
        ['--newcomer-name', options.newcomerName, amendTexts.optionNewcomerName],
        ['--newcomer-id', options.newcomerId, amendTexts.optionNewcomerId],
      ],
      recorded: Object.fromEntries(
        Object.entries(confirmed).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
      ),
      decide: async (grounds, open) => {
        const days = grounds.scheme.substitution?.withinDays;
        if (days !== undefined && paidOn === undefined) throw new UserError(amendErrors.paidOnNeeded, { days });
        const coveredThrough = await unitOfNewcomer(stated['id-number'] ?? '', grounds, open);
        return planSubstitution(grounds, { stated, coveredThrough, ...confirmed });
      },
    });
  },
};

export default command;

function statedPerson(options: SubstituteOptions): StatedPerson {
  const stated = {
    name: options.newcomerName,
    'id-number': options.newcomerId,
    sex: options.newcomerSex,
    phone: options.newcomerPhone,
    'staff-kind': options.newcomerStaffKind,
    insurance: options.newcomerInsurance,
    bank: options.newcomerBank,
    'bank-card': options.newcomerBankCard,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** The unit through which the newcomer takes part in this period already, or still does from before this ledger. */
export async function unitOfNewcomer(
  text: string,
  { member, on }: AmendmentGrounds,
  { ledger, workspace, period }: OpenPeriod,
): Promise<string | undefined> {
  const number = readIdentityText(text).document?.number;
  if (number === undefined) return undefined;
  const { office } = workspace.settings;
  const [record] = await findMembers(ledger, { office, period, number });
  if (record !== undefined) return record.unit.name;
  const unit = { name: member.unit.name, creditCode: null };
  const known = await knownFor(ledger, { office, period, unit, identityNumbers: [number] });
  const elsewhere = known.elsewhere.get(number)?.unitName;
  const lasts = known.former?.get(number)?.some(({ span }) => span.to > on);
  return elsewhere ?? (lasts ? member.unit.name : undefined);
}
