import type { ClaimingMember } from '../../../../rules/claim/claim.ts';
import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import { type EntryPeriod, entryPeriod } from '../../entry/period-id.ts';
import { findPersons } from '../../identity/find-persons.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { readPosition } from '../last-position.ts';
import { type HistoryClaim, historyOf } from './claim-history.ts';
import { coveredBy, type Enrolment } from './covered-persons.ts';

/** Whose claims are to be decided, for which period. */
export interface ClaimQuestion {
  readonly period: PeriodInForce;
  /** Normalised identity numbers. */
  readonly numbers: readonly string[];
}

/** What is known of one who claims. */
export interface PersonBasis {
  /** His id; of one who is not known, the one that he will get. */
  readonly person: string;
  /** With his coverages in the family of the scheme, in all periods; none for one who is no member. */
  readonly member: ClaimingMember;
  /** In order of start; as many as the member has plans, in the same order. */
  readonly enrolments: readonly Enrolment[];
  /** His claims in the family of the scheme, in order of event. */
  readonly history: readonly HistoryClaim[];
  /** The same as long as nothing of all this has changed. */
  readonly stamp: string;
}

/** All that claims are decided on. */
export interface ClaimBasis {
  /** Hash of the scheme in force for the period; undefined where the ledger does not hold it. */
  readonly schemeHash: string | undefined;
  /** The highest position of any entry at that moment. */
  readonly position: number;
  /** By identity number: every one that was asked for. */
  readonly persons: ReadonlyMap<string, PersonBasis>;
}

/**
 * What claims of some persons are decided on, as it stands at one moment; for any number of persons at once.
 *
 * @throws UserError where the ledger cannot be read
 */
export function claimBasis(ledger: Ledger, question: ClaimQuestion): Promise<ClaimBasis> {
  return atOneMoment(ledger, (store) => readClaimBasis(store, question));
}

/** The same within a transaction. */
export async function readClaimBasis(store: Store, { period, numbers }: ClaimQuestion): Promise<ClaimBasis> {
  const named = entryPeriod(period);
  const position = await readPosition(store);
  const row = await store.database
    .selectFrom('period')
    .select('scheme_hash')
    .where('id', '=', named.id)
    .executeTakeFirst();
  const persons = new Map<string, PersonBasis>();
  for (const chunk of inChunks([...new Set(numbers)])) await addPersons(store, named, chunk, persons);
  return { schemeHash: row?.scheme_hash, position, persons };
}

async function addPersons(
  store: Store,
  { family }: EntryPeriod,
  numbers: readonly string[],
  to: Map<string, PersonBasis>,
): Promise<void> {
  const ids = await findPersons(store, numbers);
  const persons = [...new Set(ids.values())];
  const covered = await coveredBy(store, family, persons);
  const histories = await historyOf(store, family, persons);
  for (const [number, person] of ids) {
    const { member = { plans: [] }, enrolments = [], stamp = '' } = covered.get(person) ?? {};
    const history = histories.get(person) ?? [];
    const standing = history.map(({ number: claim, decidedBy, frozen }) => [claim, decidedBy, frozen]);
    to.set(number, { person, member, enrolments, history, stamp: JSON.stringify([person, stamp, standing]) });
  }
}
