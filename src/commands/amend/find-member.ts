import { findMembers, type MemberOfUnit, similarMembers } from '../../io/ledger/read/find-members.ts';
import { amendErrors } from '../../io/report/text/amend-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import { type ChosenMember, chooseMember } from '../../rules/enrolment/amend/choose-member.ts';
import { readIdentityText } from '../../rules/person/identity-number.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';

/** A member found for an amendment, with all his records in the period and their units' credit codes. */
export type FoundMember = ChosenMember & { readonly records: readonly MemberOfUnit[] };

/**
 * Finds the member whom the options name: by identity number, or by name within a unit. What holds a digit is a number.
 *
 * @throws UserError for a name without a unit
 */
export async function findMember(
  { ledger, workspace, period }: OpenPeriod,
  named: { readonly member: string; readonly unit: string | undefined },
  on: PlainDate,
): Promise<FoundMember> {
  const { member: text, unit } = named;
  const by = /\d/.test(text) ? 'number' : 'name';
  if (by === 'name' && unit === undefined) throw new UserError(amendErrors.nameWithoutUnit, { found: text });
  const number = readIdentityText(text).document?.number ?? text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  const sought = {
    office: workspace.settings.office,
    period,
    ...(by === 'number' ? { number } : { name: text.trim() }),
  };
  const records = await findMembers(ledger, { ...sought, unit });
  const similar = records.length > 0 ? [] : await similarMembers(ledger, sought);
  const found = by === 'number' ? number : text.trim();
  const chosen = chooseMember({ found, by, period: period.number, on }, records.map(standing), similar.map(standing));
  return { ...chosen, records };
}

function standing({ unit, record }: MemberOfUnit): StandingMember {
  return { unit: { id: unit.id, name: unit.name }, record };
}
