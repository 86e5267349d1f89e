import { findMembers } from '../../io/ledger/read/find-members.ts';
import { findUnitNamed } from '../../io/ledger/read/find-unit-named.ts';
import { amendTexts } from '../../io/report/text/amend-texts.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  amendmentFinding,
  refused,
} from '../../rules/enrolment/amend/amendment.ts';
import { planTransfer } from '../../rules/enrolment/amend/transfer.ts';
import type { CommandModule } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { amendMember } from './amend-member.ts';
import { type AmendOptions, amendOptions } from './options.ts';

interface TransferOptions extends AmendOptions {
  readonly to?: string;
}

const command: CommandModule<TransferOptions> = {
  options: amendOptions({ flags: '--to <unit>', description: amendTexts.optionTo }),
  writes: true,
  examples: [
    {
      command: 'mutual amend transfer --member 350102199001010016 --to 福州市红星机械厂 --on 2026-09-01 --reason 调动',
      says: amendTexts.transferExampleOne,
    },
    {
      command:
        'mutual amend transfer --member 王芳 --unit 榕城第一棉纺厂 --to 福州市红星机械厂 --reason 调动 --dry-run',
      says: amendTexts.transferExampleTwo,
    },
  ],
  run(context, _parameters, options) {
    const { to = '' } = options;
    return amendMember(context, options, {
      command: 'amend transfer',
      needs: [['--to', to, amendTexts.optionTo]],
      recorded: { to },
      decide: (grounds, open) => decideTransfer(grounds, open, to),
    });
  },
};

export default command;

/** Decides on a move to a unit of that name, which the ledger has to know. */
export async function decideTransfer(
  grounds: AmendmentGrounds,
  { ledger, workspace, period }: OpenPeriod,
  to: string,
): Promise<AmendmentDecision> {
  const { office } = workspace.settings;
  const named = await findUnitNamed(ledger, office, to);
  if (named.unit === undefined) {
    const { nearest } = named;
    const suggestion = {
      zh: nearest ? `是不是“${nearest}”？` : '',
      en: nearest ? `Did you mean “${nearest}”?` : '',
    };
    return refused(
      amendmentFinding('target-unit-unknown', '--to', grounds.member, { found: to, parameters: { suggestion } }),
    );
  }
  const { id, name } = named.unit;
  const { number } = grounds.member.record.identity;
  const records = await findMembers(ledger, { office, period, number });
  return planTransfer(grounds, { id, name, hasRecord: records.some((each) => each.unit.id === id) });
}
