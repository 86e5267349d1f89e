import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsOfPerson } from '../../io/ledger/read/claims/find-claims.ts';
import { amendAccountErrors } from '../../io/report/text/amend-account-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { StandingMember } from '../../rules/enrolment/amend/amendment.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { findClaim } from '../claim/find-claim.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { payablesOf } from '../payout/gather.ts';
import { findMember } from './find-member.ts';

/** What a corrected account concerns. */
export interface AccountTargets {
  /** The member, where the account is on the roster too. */
  readonly roster: readonly StandingMember[];
  /** Claims of which something is unpaid, each with its heir, from 0. */
  readonly claims: readonly { readonly record: ClaimRecord; readonly heir: number | null }[];
  /** Who is paid as things stand, and at which bank. */
  readonly payee: { readonly name: string; readonly bank: string | null };
  /** The member's id in the ledger; empty where it knows none. */
  readonly person: string;
  /** Whose claims they are. */
  readonly member: { readonly name: string; readonly number: string; readonly unit: string };
}

const isUnpaid = ({ payable, elsewhere }: ClaimRecord): boolean => elsewhere !== 'paid' && /[1-9]/.test(payable);

/** The one claim, or the one heir of it, that is named. Only what is unpaid can be paid elsewhere. */
export async function targetsOfClaim(
  open: OpenPeriod,
  { claim, heir }: { readonly claim: string; readonly heir: string | undefined },
): Promise<AccountTargets> {
  const record = await findClaim(open, claim);
  const { claimant, unitName } = record.submitted;
  const place = heirOf(record, heir, shownNumber(open.workspace.settings.office, record.number));
  const [payable] = await payablesOf(open, [record]);
  const { name, bank = null } = (place === null ? payable?.payee : payable?.heirs[place]) ?? { name: claimant.name };
  return {
    roster: [],
    claims: isUnpaid(record) ? [{ record, heir: place }] : [],
    payee: { name, bank },
    person: record.person,
    member: { name: claimant.name, number: claimant.identity.number, unit: record.unit?.name ?? unitName ?? '' },
  };
}

function heirOf({ submitted: { heirs } }: ClaimRecord, word: string | undefined, claim: string): number | null {
  const names = heirs.map(({ name }, place) => `${place + 1} ${name}`).join('、') || '—';
  if (word === undefined) {
    if (heirs.length === 0) return null;
    throw new UserError(amendAccountErrors.whichHeir, { claim, heirs: names });
  }
  const fitting = heirs.flatMap(({ name }, place) =>
    name === word.trim() || word === String(place + 1) ? [place] : [],
  );
  const [place] = fitting;
  if (place === undefined || fitting.length > 1)
    throw new UserError(amendAccountErrors.noHeir, { claim, found: word, heirs: names });
  return place;
}

/**
 * A member's own account: on the roster of the period through whatever unit, and of all his claims that are unpaid and go to himself.
 *
 * @returns what refuses it where the member cannot be told
 */
export async function targetsOfMember(
  open: OpenPeriod,
  named: { readonly member: string; readonly unit: string | undefined },
  on: PlainDate,
): Promise<AccountTargets | { readonly refused: readonly Finding[] }> {
  const { member, findings, records } = await findMember(open, named, on);
  if (member === undefined) return { refused: findings };
  const { identity, name } = member.record;
  const { persons } = await claimBasis(open.ledger, { period: open.period, numbers: [identity.number] });
  const person = persons.get(identity.number)?.person ?? '';
  const claims = await claimsOfPerson(open.ledger, person);
  const unpaid = claims.filter((record) => isUnpaid(record) && record.submitted.heirs.length === 0);
  const payables = await payablesOf(open, unpaid);
  const own = unpaid.filter((_, index) => payables[index]?.payee.name === payables[index]?.name);
  const known = payables.find(({ payee }) => payee.name === name)?.payee.bank ?? member.record.bank;
  return {
    roster: records
      .filter(({ record }) => record.identity.number === identity.number)
      .map(({ unit, record }) => ({ unit: { id: unit.id, name: unit.name }, record })),
    claims: own.map((record) => ({ record, heir: null })),
    payee: { name, bank: known },
    person,
    member: { name, number: identity.number, unit: member.unit.name },
  };
}
