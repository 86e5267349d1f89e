import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ClaimBasis, PersonBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import { receiptsClaimed } from '../../io/ledger/read/claims/claimed-before.ts';
import { claimByNumber } from '../../io/ledger/read/claims/find-claims.ts';
import { nearMembers } from '../../io/ledger/read/claims/near-members.ts';
import { deadAmong, deathsAmended } from '../../io/ledger/read/deaths-on-record.ts';
import { familyPeriods } from '../../io/ledger/read/family-periods.ts';
import { similarMembers } from '../../io/ledger/read/find-members.ts';
import { atOneMoment } from '../../io/ledger/store/transaction.ts';
import type { KnownClaim, KnownForClaims, KnownMember } from '../../rules/claim-intake/claim-subject.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import type { Stranger } from '../../rules/claim-intake/likeness.ts';
import { knownAs } from '../../rules/claim-intake/repeats.ts';
import { oncePerObject } from '../../rules/value/once.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { ClaimTerms } from './claim-terms.ts';

/** Claimants whom the ledger lacks, of no stated unit, are looked for among all members, which is slow: of so many at most, since a sheet with more is another scheme's. */
const MOST_LOOKED_FOR = 50;

/** What the checks of some claims need to know, from what the ledger has of their persons, their receipts, members like those whom it lacks, and its periods. No amounts. */
export async function knownForClaims(
  claims: readonly IntakeClaim[],
  basis: ClaimBasis,
  { open }: ClaimTerms,
): Promise<KnownForClaims> {
  const persons = new Map(
    claims.flatMap(({ submitted: { claimant } }) => {
      const person = basis.persons.get(claimant.identity.number);
      return person ? [[claimant.identity.number, { person, stated: claimant.name }] as const] : [];
    }),
  );
  const members = new Map<string, KnownMember>();
  for (const [number, { person, stated }] of persons) {
    const latest = person.enrolments.findLast(({ name }) => name !== null) ?? person.enrolments.at(-1);
    // A coverage from before this ledger says no name: then there is none to differ from.
    if (latest) members.set(number, { number, name: latest.name ?? stated, unitName: latest.unit.name });
  }
  return {
    members,
    near: await nearTo(strangersAmong(claims, members), { open }),
    claims: await claimedBefore(claims, persons, open),
    dead: await deadWithHeirs(claims, persons, open),
    deathsAmended: await amendedOf(persons, open),
    accounts: accountsOf(persons, members),
    periods: (await periodsOf(open)).map(({ id, span }) => ({ title: id, span })),
    amounts: new Map(),
  };
}

/** They stay the same throughout a run, but for one that another process opens meanwhile. */
const periodsOf = oncePerObject(({ ledger, period }: OpenPeriod) => familyPeriods(ledger, period));

function strangersAmong(claims: readonly IntakeClaim[], members: ReadonlyMap<string, KnownMember>): Stranger[] {
  return claims.flatMap(({ submitted: { claimant, unitName } }) => {
    const { identity, name } = claimant;
    return members.has(identity.number) ? [] : [{ number: identity.number, name, unitName }];
  });
}

/** Members who may be meant by some whom the ledger lacks, or whose number cannot be read. */
export async function nearTo(
  strangers: readonly Stranger[],
  { open }: Pick<ClaimTerms, 'open'>,
): Promise<KnownMember[]> {
  if (strangers.length === 0) return [];
  const { office } = open.workspace.settings;
  const ofUnits = strangers.flatMap(({ number, name, unitName }) =>
    unitName === null ? [] : [{ number, name, unitName }],
  );
  const found = await nearMembers(open.ledger, { office, period: open.period }, ofUnits);
  const near = new Map<string, KnownMember>(found.map((member) => [member.number, member]));
  const ofNone = strangers.filter(({ unitName }) => unitName === null);
  for (const { number, name } of ofNone.slice(0, MOST_LOOKED_FOR)) {
    const found = await similarMembers(open.ledger, { office, period: open.period, number, name });
    for (const { unit, record } of found) {
      const { number } = record.identity;
      near.set(number, { number, name: record.name, unitName: unit.name });
    }
  }
  return [...near.values()];
}

/** By the numbers that the claims state. */
async function amendedOf(
  persons: ReadonlyMap<string, { readonly person: PersonBasis }>,
  { ledger }: ClaimTerms['open'],
): Promise<ReadonlyMap<string, PlainDate>> {
  const ids = [...persons.values()].map(({ person }) => person.person);
  const deaths = await atOneMoment(ledger, (store) => deathsAmended(store, ids));
  const days = new Map(deaths.map(({ person, day }) => [person, day]));
  return new Map(
    days.size === 0
      ? []
      : [...persons].flatMap(([number, { person }]) => {
          const day = days.get(person.person);
          return day === undefined ? [] : [[number, day] as const];
        }),
  );
}

/** Few state heirs, so that nearly always nothing is asked. */
async function deadWithHeirs(
  claims: readonly IntakeClaim[],
  persons: ReadonlyMap<string, { readonly person: PersonBasis }>,
  { ledger }: ClaimTerms['open'],
): Promise<ReadonlySet<string>> {
  const withHeirs = claims.flatMap(({ submitted: { heirs, claimant } }) => {
    const { number } = claimant.identity;
    const known = heirs.length === 0 ? undefined : persons.get(number);
    return known === undefined ? [] : [{ number, person: known.person.person }];
  });
  if (withHeirs.length === 0) return new Set();
  const dead = await deadAmong(
    ledger,
    withHeirs.map(({ person }) => person),
  );
  return new Set(withHeirs.flatMap(({ number, person }) => (dead.has(person) ? [number] : [])));
}

/** Claims that stand: of these persons, and of anybody with one of these receipts. Those of these persons by the number that each has now, whatever number their sheets stated. */
async function claimedBefore(
  claims: readonly IntakeClaim[],
  persons: ReadonlyMap<string, { readonly person: PersonBasis }>,
  { ledger, workspace }: ClaimTerms['open'],
): Promise<KnownClaim[]> {
  const { office } = workspace.settings;
  const found = new Map<string, KnownClaim>();
  const numbers = new Map([...persons].map(([identity, { person }]) => [person.person, identity]));
  for (const [identity, { person }] of persons) {
    for (const { number, periodId, submitted, status } of person.history) {
      if (status === 'rejected') continue;
      const standing = { submitted: knownAs(submitted, identity), held: status === 'held' };
      found.set(number, { number: shownNumber(office, number), period: periodId, ...standing });
    }
  }
  const receipts = claims.flatMap(({ submitted }) => submitted.receiptNumber ?? []);
  for (const { number, person, status } of await receiptsClaimed(ledger, receipts)) {
    if (status === 'rejected' || found.has(number)) continue;
    const record = await claimByNumber(ledger, number);
    if (record === undefined) continue;
    found.set(number, {
      number: shownNumber(office, number),
      period: record.period,
      submitted: knownAs(record.submitted, numbers.get(person) ?? person),
      held: record.status === 'held',
    });
  }
  return [...found.values()];
}

/** Accounts that rosters state for the claimants, and those that their former claims were paid to. */
function accountsOf(
  persons: ReadonlyMap<string, { readonly person: PersonBasis }>,
  members: ReadonlyMap<string, KnownMember>,
): KnownForClaims['accounts'] {
  return [...persons].flatMap(([number, { person }]) => {
    const name = members.get(number)?.name ?? '';
    const cards = person.enrolments.flatMap(({ bankCard }) => bankCard ?? []);
    const paid = person.history.flatMap(({ submitted }) =>
      submitted.payee.account !== null && (submitted.payee.name ?? name) === name ? submitted.payee.account : [],
    );
    return [...new Set([...cards, ...paid])].map((account) => ({ account, number, name }));
  });
}
