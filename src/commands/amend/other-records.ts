import { findMembers } from '../../io/ledger/read/find-members.ts';
import type { AmendmentGrounds, StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** The person's records of the period through other units, as a transfer leaves them. */
export async function otherRecords(
  { member }: Pick<AmendmentGrounds, 'member'>,
  { ledger, workspace, period }: Pick<OpenPeriod, 'ledger' | 'workspace' | 'period'>,
): Promise<StandingMember[]> {
  const { number } = member.record.identity;
  const records = await findMembers(ledger, { office: workspace.settings.office, period, number });
  return records
    .filter((each) => each.unit.id !== member.unit.id)
    .map(({ unit, record }) => ({ unit: { id: unit.id, name: unit.name }, record }));
}
