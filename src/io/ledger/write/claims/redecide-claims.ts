import type { KnownClaimant } from '../../../../rules/claim-plan/standing-claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { appendEntry, lockChain, type RunHandle } from '../../entry/append-entry.ts';
import type { UnitPosting } from '../../entry/entry.ts';
import { entryPeriod } from '../../entry/period-id.ts';
import type { Ledger, Store } from '../../ledger.ts';
import type { ClaimBasis } from '../../read/claims/claim-basis.ts';
import { historyOf } from '../../read/claims/claim-history.ts';
import { coveredBy } from '../../read/claims/covered-persons.ts';
import { personsLeftByAdoption } from '../../read/claims/left-by-adoption.ts';
import { readPosition } from '../../read/last-position.ts';
import { inChunks } from '../../store/chunks.ts';
import { lockNumbers } from '../lock-persons.ts';
import { applyOrAbandon } from '../outcome.ts';
import { lockClaimsOf } from './lock-claims.ts';
import { requireDecisions, requirePayable } from './require-sums.ts';
import { changedDecisions, type Redecided } from './take-claims.ts';

/** Persons whose claims are decided in one transaction: other offices wait no longer than that, and memory holds no more. */
const PERSONS_AT_ONCE = 100;

/** What claims come to under the version that is in force now. */
export interface DecidedAnew {
  readonly redecided: readonly Redecided[];
  /** Numbers, in full, of those that come to the same. */
  readonly kept: readonly string[];
  /** Balanced; of the differences. */
  readonly postings: readonly UnitPosting[];
}

/** Claims that are to be decided under an adopted version of their period's scheme. */
export interface ClaimsToRedecide<Anew extends DecidedAnew> {
  readonly period: PeriodInForce;
  /** Of the version adopted. */
  readonly schemeHash: string;
  /** Only of persons with ids after this one. */
  readonly after: string;
  /** Pure; of all claims of these persons that may be decided again. */
  readonly decide: (claimants: readonly KnownClaimant[]) => Anew;
}

/** What came of the next persons. `last` is the id after which the next call goes on. */
export type RedecideOutcome<Anew> =
  | { readonly outcome: 'applied'; readonly entry: string; readonly anew: Anew; readonly last: string }
  /** Nothing is left. */
  | { readonly outcome: 'done' }
  /** Another version is in force by now. Nothing was written. */
  | { readonly outcome: 'stale' };

/**
 * Decides the claims of the next persons, in one transaction that holds the office's chain, the persons and their claims, so that the decisions rest on what stands.
 *
 * @throws RangeError where sums do not fit together, or a frozen decision is to be changed: faults of ours
 * @throws UserError where the ledger cannot be written
 */
export async function redecideClaims<Anew extends DecidedAnew>(
  ledger: Ledger,
  run: RunHandle,
  { period, schemeHash, after, decide }: ClaimsToRedecide<Anew>,
): Promise<RedecideOutcome<Anew>> {
  return applyOrAbandon<RedecideOutcome<Anew>>(ledger, async (store, abandon) => {
    await lockChain(store, run.office);
    const named = entryPeriod(period);
    if ((await schemeInForce(store, named.id)) !== schemeHash) return abandon({ outcome: 'stale' });
    const persons = await personsLeftByAdoption(store, period, { after, atMost: PERSONS_AT_ONCE });
    const last = persons.at(-1);
    if (last === undefined) return abandon({ outcome: 'done' });
    await lockClaimants(store, persons);
    const basis = await basisOf(store, named.family, schemeHash, persons);
    const anew = decide([...basis.persons.values()]);
    const redecided = changedDecisions(anew.redecided, basis);
    requireDecisions(redecided);
    requirePayable(anew.postings, [], redecided);
    const owner = new Map([...basis.persons].flatMap(([id, { history }]) => history.map(({ number }) => [number, id])));
    const kept = anew.kept.map((number) => ({ number, person: owner.get(number) ?? '' }));
    const said = { day: run.day, period: named, schemeHash, redecided, kept, postings: anew.postings };
    const entry = await appendEntry(store, run, { kind: 'claims-redecided', ...said });
    return { outcome: 'applied', entry, anew, last };
  });
}

async function schemeInForce({ database }: Store, period: string): Promise<string | undefined> {
  const row = await database.selectFrom('period').select('scheme_hash').where('id', '=', period).executeTakeFirst();
  return row?.scheme_hash;
}

async function lockClaimants(store: Store, persons: readonly string[]): Promise<void> {
  if (store.kind === 'sqlite') return;
  const numbers: string[] = [];
  for (const chunk of inChunks(persons)) {
    const rows = await store.database
      .selectFrom('identity_number')
      .select('number')
      .where('person', 'in', chunk)
      .execute();
    for (const { number } of rows) numbers.push(number);
  }
  await lockNumbers(store, [...new Set(numbers)]);
  await lockClaimsOf(store, persons);
}

/** By the persons' ids. */
async function basisOf(
  store: Store,
  family: string,
  schemeHash: string,
  ids: readonly string[],
): Promise<ClaimBasis & { readonly persons: ReadonlyMap<string, KnownClaimant> }> {
  const covered = await coveredBy(store, family, ids);
  const histories = await historyOf(store, family, ids);
  const persons = ids.map((person) => {
    const { member = { plans: [] }, enrolments = [], stamp = '' } = covered.get(person) ?? {};
    return [person, { person, member, enrolments, stamp, history: histories.get(person) ?? [] }] as const;
  });
  return { schemeHash, position: await readPosition(store), persons: new Map(persons) };
}
