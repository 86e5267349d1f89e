import type { ListedPerson } from '../../../../rules/audit/lists/read-person-list.ts';
import type { MemberFact } from '../../../../rules/audit/member-fact.ts';
import type { ClaimOfDead } from '../../../../rules/audit/tests/claim-after-death.ts';
import type { DeathMatch } from '../../../../rules/audit/tests/enrolled-after-death.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { Origin } from '../../../../rules/submission/cell.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { entryRuns } from '../claims/entry-runs.ts';
import { deathsOnRecord } from '../deaths-on-record.ts';
import { membersOfPersons } from './members-of-persons.ts';
import { personsByNumber } from './persons-by-number.ts';

/**
 * Members of a period whom a list of the dead names.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function membersAmongDead(
  ledger: Ledger,
  period: PeriodInForce,
  dead: readonly ListedPerson[],
): Promise<DeathMatch<MemberFact>[]> {
  return atOneMoment(ledger, async (store) => {
    const listed = await listedByPerson(store, dead);
    const members = await membersOfPersons(store, entryPeriod(period).id, [...listed.keys()]);
    return members.flatMap((fact) => (listed.get(fact.person) ?? []).map((each) => ({ fact, ...each })));
  });
}

type FoundClaim = [
  ...[number: string, unit: string | null, unitName: string | null, person: string, name: string, identity: string],
  ...[event: string, eventDay: string, admitted: string | null, discharged: string | null],
  ...[amount: string, entry: string, submitted: string],
];

/** By key, from the persons: with the plain column SQLite would go through all claims of the period for each. */
const claims = questionOf(
  [
    ...['claim.number', 'claim.unit', 'unit.name', 'claim.person', 'claim.name', 'claim.identity_number'],
    ...['claim.event', 'claim.event_day', 'claim.admitted', 'claim.discharged'],
    ...['cast(claim.amount_fen as text)', 'claim.entry', 'claim.submitted'],
  ],
  `from many(?2) as sought
   cross join claim
   left join unit on unit.id = claim.unit
   where claim.person = sought.value and claim.period || '' = ?1 and claim.status <> 'rejected'`,
);

/**
 * Members of whose death the ledger knows itself, by claims and amendments, as a list of the dead would name them.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function deadOnRecord(ledger: Ledger): Promise<ListedPerson[]> {
  const deaths = await atOneMoment(ledger, (store) => deathsOnRecord(store));
  return deaths.map(({ number, name, day }) => ({
    ...{ number, day, unit: undefined, origin: { file: '' } },
    name: name.replace(/\s/gu, ''),
  }));
}

/**
 * Claims of a period, but those refused, of persons whom a list of the dead names.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function claimsAmongDead(
  ledger: Ledger,
  period: PeriodInForce,
  dead: readonly ListedPerson[],
): Promise<DeathMatch<ClaimOfDead>[]> {
  return atOneMoment(ledger, async (store) => {
    const listed = await listedByPerson(store, dead);
    const found =
      listed.size === 0 ? [] : await ask<FoundClaim>(store, claims, [entryPeriod(period).id, [...listed.keys()]]);
    const runs = await entryRuns(
      store,
      found.map((row) => row[11]),
    );
    return found
      .map((row) => claimOf(row, runs))
      .sort((one, other) => (one.number < other.number ? -1 : 1))
      .flatMap((fact) => (listed.get(fact.person) ?? []).map((each) => ({ fact, ...each })));
  });
}

type Listed = Omit<DeathMatch<unknown>, 'fact'>;

/** What the list says of each person of the ledger; of a person whom it names several times the earliest death. */
async function listedByPerson(store: Store, dead: readonly ListedPerson[]): Promise<Map<string, Listed[]>> {
  const byNumber = new Map<string, ListedPerson>();
  for (const each of dead) {
    const before = byNumber.get(each.number);
    if (before === undefined || (each.day ?? '9999') < (before.day ?? '9999')) byNumber.set(each.number, each);
  }
  const byPerson = new Map<string, Listed[]>();
  for (const { number, person, isCurrent } of await personsByNumber(store, [...byNumber.keys()])) {
    const listed = byNumber.get(number);
    const there = byPerson.get(person) ?? [];
    // His own number tells it; one that he had before adds nothing.
    if (listed === undefined || there.some((each) => each.isCurrent)) continue;
    byPerson.set(person, isCurrent ? [{ listed, isCurrent }] : [...there, { listed, isCurrent }]);
  }
  return byPerson;
}

function claimOf(
  row: FoundClaim,
  runs: ReadonlyMap<string, { readonly run: number; readonly actor: string }>,
): ClaimOfDead {
  const [number, unit, unitName, person, name, identity, event, eventDay, admitted, discharged, ...rest] = row;
  const [amount, entry, submitted] = rest;
  const { origin } = JSON.parse(submitted) as { readonly origin: Origin };
  const { run = 0, actor = '' } = runs.get(entry) ?? {};
  return {
    ...{ number, unit, unitName, person, name, identity, event, eventDay, admitted, discharged, entry, origin },
    ...{ amount: BigInt(amount), run, actor },
  };
}
