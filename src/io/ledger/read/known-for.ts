import type { FormerCoverage, Known, KnownUnit, MemberRecord, PeriodInForce } from '../../../rules/enrolment/known.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import { type EntryPeriod, entryPeriod } from '../entry/period-id.ts';
import { findUnit, type StoredUnit, type UnitSought } from '../identity/find-unit.ts';
import type { Ledger, Store } from '../ledger.ts';
import type { Row } from '../store/database.ts';
import { atOneMoment } from '../store/transaction.ts';
import { feeReceived } from './books/fee-received.ts';
import { claimExists } from './claims/claim-exists.ts';
import { correctedNumbers } from './corrected-numbers.ts';
import { deathsOnRecord } from './deaths-on-record.ts';
import { type Guard, personsNamed } from './guards.ts';
import { holdsFormerPeriod } from './holds-former-period.ts';
import { listsInForce } from './lists-in-force.ts';
import { membersOfUnit } from './members-of-unit.ts';

/** Whom a submission is about. */
export interface KnownQuestion {
  readonly office: string;
  readonly period: PeriodInForce;
  readonly unit: UnitSought;
  /** Normalised, of all its rows. */
  readonly identityNumbers: readonly string[];
}

/**
 * What the ledger knows of a unit and of the persons on its list, as it stands at one moment.
 *
 * @throws UserError where the ledger cannot be read
 */
export async function knownFor(ledger: Ledger, question: KnownQuestion): Promise<Known> {
  return atOneMoment(ledger, async (store) => (await readKnown(store, question)).known);
}

/** {@link Known}, and what applying a plan needs besides. */
export interface KnownInDetail {
  readonly known: Known;
  readonly stored: StoredUnit | undefined;
  readonly members: Awaited<ReturnType<typeof membersOfUnit>>;
  readonly guards: readonly Guard[];
  /** Ids by identity number: of who is known, his own; of another, the one that he will get. */
  readonly persons: ReadonlyMap<string, string>;
}

/** The same in detail, within a transaction. */
export async function readKnown(store: Store, question: KnownQuestion): Promise<KnownInDetail> {
  const period = entryPeriod(question.period);
  const stored = await findUnit(store, question.office, question.unit);
  const { persons, guards, ended } = await personsNamed(store, period.family, question.identityNumbers);
  const members = stored === undefined ? [] : await membersOfUnit(store, stored.id, period.id);
  const lists = stored === undefined ? [] : await listsInForce(store, stored.id, period.id);
  const fixedBy = stored === undefined ? null : await fixedByOf(store, stored.id, period.id);
  const former = await holdsFormerPeriod(store, period);
  const corrected = await correctedNumbers(store, ended);
  const known: Known = {
    unit: stored === undefined ? undefined : knownUnit(stored, lists, members, fixedBy),
    elsewhere: elsewhereIn(guards, period, stored?.id),
    former: former ? formerIn(guards, period) : undefined,
    corrected,
    deaths: await deathsOf(store, guards),
  };
  return { known, stored, members, guards, persons };
}

/** Only who was covered before has a death on record: of newcomers nothing is asked. */
async function deathsOf(store: Store, guards: readonly Guard[]): Promise<ReadonlyMap<string, PlainDate>> {
  const numbers = new Map(guards.map(({ person, number }) => [person, number]));
  const deaths = numbers.size === 0 ? [] : await deathsOnRecord(store, [...numbers.keys()]);
  return new Map(deaths.map(({ person, day }) => [numbers.get(person) ?? '', day]));
}

async function fixedByOf(store: Store, unit: string, period: string): Promise<KnownUnit['fixedBy']> {
  if (await feeReceived(store, unit, period)) return 'fee-received';
  return (await claimExists(store, unit, period)) ? 'claim' : null;
}

function knownUnit(
  unit: StoredUnit,
  lists: readonly Row<'list'>[],
  members: KnownInDetail['members'],
  fixedBy: KnownUnit['fixedBy'],
): KnownUnit {
  const headcounts = lists.map((list) => JSON.parse(list.headcounts) as KnownUnit['headcounts']);
  return {
    id: unit.id,
    name: unit.name,
    creditCode: unit.creditCode,
    kind: unit.kind,
    region: unit.region,
    headcounts: Object.assign({}, ...headcounts),
    members: new Map<string, MemberRecord>(members.map(({ record }) => [record.identity.number, record])),
    lists: lists.map((list) => ({
      entry: list.entry,
      sha256: list.sha256,
      schemeHash: list.scheme_hash,
      optionsHash: list.options_hash,
      status: list.status === 'partial' ? 'partial' : 'accepted',
      asOf: list.as_of,
    })),
    fixedBy,
  };
}

/** Coverages through other units that share a day with the period, those from before this ledger among them. */
function elsewhereIn(guards: readonly Guard[], period: EntryPeriod, unit: string | undefined): Known['elsewhere'] {
  const elsewhere = new Map<string, { unitName: string; plans: string[] }>();
  for (const guard of guards) {
    if (guard.unit === unit || guard.starts >= period.span.to || guard.ends <= period.span.from) continue;
    const found = elsewhere.get(guard.number);
    if (found === undefined) elsewhere.set(guard.number, { unitName: guard.unit_name ?? '', plans: [guard.plan] });
    else if (!found.plans.includes(guard.plan)) found.plans.push(guard.plan);
  }
  return elsewhere;
}

function formerIn(guards: readonly Guard[], period: EntryPeriod): Map<string, FormerCoverage[]> {
  const former = new Map<string, FormerCoverage[]>();
  for (const guard of guards) {
    if (guard.starts >= period.span.from || guard.period === period.id) continue;
    const coverage: FormerCoverage = {
      plan: guard.plan,
      shares: guard.shares,
      span: { from: guard.starts, to: guard.ends },
      consecutivePeriods: guard.consecutive,
    };
    const of = former.get(guard.number);
    if (of === undefined) former.set(guard.number, [coverage]);
    else of.push(coverage);
  }
  return former;
}
