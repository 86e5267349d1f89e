import type { PayerFacts, ReconcileFacts, UnitFacts } from '../../../../rules/fund/reconcile/facts.ts';
import { sumOf } from '../../../../rules/value/money.ts';
import type { PlainDate } from '../../../../rules/value/plain-date.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { atOneMoment } from '../../store/transaction.ts';
import { type CoverageGroup, coverageGroups } from './coverage-groups.ts';
import { ownAccounts, statementGaps, unidentifiedLines } from './reconcile-bank.ts';
import { type BatchSums, batchSums } from './reconcile-batches.ts';
import { cameBackByUnit, claimSums, recoverySums } from './reconcile-claims.ts';
import { Posted } from './reconcile-posted.ts';
import { type Cause, LAST_DAY, postedOfPeriod, postedOnAccounts } from './reconcile-postings.ts';
import { type RosterSums, rosterSums } from './reconcile-roster.ts';

/** How far it is gathered, and what is known of it. */
export interface ReconcileSought {
  /** All days where absent. */
  readonly until?: PlainDate | undefined;
  /** All of the period; asked for where absent. */
  readonly coverages?: readonly CoverageGroup[] | undefined;
}

/**
 * Gathers what a reconciliation of a period compares, as it stood at the end of a day. What the books say is added up to that day. Coverages, claims and batches are known as they are now:
 * what the books have of them after the day is taken off again, so that they differ from the books on any day by what they differ now.
 *
 * @returns what is compared, and the coverages that it was made of, for whoever asks further of them
 */
export async function reconcileFacts(
  ledger: Ledger,
  period: string,
  { until = LAST_DAY, coverages }: ReconcileSought = {},
): Promise<ReconcileFacts & { readonly coverages: readonly CoverageGroup[] }> {
  return atOneMoment(ledger, async (store) => {
    const posted = new Posted(await postedOfPeriod(store, period, until));
    const books = new Posted(await postedOnAccounts(store, ['bank', 'transit', 'unidentified'], until));
    const groups = coverages ?? (await coverageGroups(store, period));
    const roster = await rosterSums(store, period, groups);
    const batches = await batchSums(store, period, until);
    const units = await unitsOf(store, { period, until, posted, roster });
    const names = new Map(units.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit]])));
    const recoveries = await recoverySums(store, period, until);
    const sentLater = posted.later({ account: 'transit', causes: ['work'] });
    return {
      units,
      payers: payersOf(posted, roster),
      fees: roster.fees,
      feeIncome: -posted.upTo({ account: 'fee-income', causes: ['work'] }),
      sent: sumOf(batches.map(({ ofPeriod }) => ofPeriod)) + sentLater,
      waiting: sumOf(batches.map(({ waiting }) => waiting)),
      recoveries: recoveries.map((each) => ({ ...each, unit: names.get(each.unit ?? '') ?? null })),
      recoverable: posted.upTo({ account: 'recoveries' }),
      recoverableBrought: posted.upTo({ account: 'recoveries', causes: ['opening'] }),
      batches: batches.map(batchFacts).filter(({ sent, cleared, waiting }) => sent !== cleared || waiting !== 0n),
      transit: -books.upTo({ account: 'transit', causes: ['work', 'receipts', 'closing'] }),
      accounts: await ownAccounts(store, until),
      bank: books.upTo({ account: 'bank' }),
      bankBrought: books.upTo({ account: 'bank', causes: ['opening'] }),
      gaps: await statementGaps(store, until),
      unidentified: await unidentifiedLines(store, until),
      coverages: groups,
      unidentifiedBooked: -books.upTo({ account: 'unidentified', causes: ['work', 'receipts', 'closing'] }),
    };
  });
}

function batchFacts({ batch, live, waiting, booked, bookedThen, cleared }: BatchSums) {
  return { batch, waiting, cleared, sent: live - booked + bookedThen };
}

/** What the units of a period are told by. */
interface UnitGrounds {
  readonly period: string;
  readonly until: PlainDate;
  readonly posted: Posted;
  readonly roster: RosterSums;
}

async function unitsOf(store: Store, { period, until, posted, roster }: UnitGrounds): Promise<UnitFacts[]> {
  const claims = new Map((await claimSums(store, period)).map((each) => [each.unit, each]));
  const back = await cameBackByUnit(store, period, until);
  const ids = new Set<string | null>([...roster.units.keys(), ...claims.keys(), ...posted.units()]);
  const known = await store.database.selectFrom('unit').select(['id', 'name']).orderBy('name').orderBy('id').execute();
  const named = known.filter(({ id }) => ids.has(id));
  return [...named, ...(ids.has(null) ? [null] : [])].map((unit) => {
    const id = unit?.id ?? null;
    const sum = (account: string, ...causes: Cause[]) => posted.upTo({ account, unit: id, causes });
    const later = (account: string) => posted.later({ account, unit: id, causes: ['work'] });
    const { decided = 0n, unpaid = 0n } = claims.get(id) ?? {};
    return {
      unit,
      roster: (id === null ? 0n : (roster.units.get(id) ?? 0n)) - later('fees-receivable'),
      due: sum('fees-receivable', 'work'),
      brought: sum('fees-receivable', 'opening'),
      received: -sum('fees-receivable', 'receipts'),
      advance: -sum('fees-in-advance'),
      decided: decided - later('benefits-expense'),
      expense: sum('benefits-expense', 'work'),
      unpaid: unpaid + later('benefits-payable'),
      payable: -sum('benefits-payable', 'work'),
      cameBack: back.get(id) ?? 0n,
    };
  });
}

function payersOf(posted: Posted, roster: RosterSums): PayerFacts[] {
  const account = 'subsidies-receivable';
  const payers = [...new Set([...roster.payers.keys(), ...posted.parties(account)])].sort();
  return payers.map((payer) => {
    const of = { account, party: payer };
    return {
      payer,
      roster: (roster.payers.get(payer) ?? 0n) - posted.later({ ...of, causes: ['work'] }),
      due: posted.upTo({ ...of, causes: ['work'] }),
      brought: posted.upTo({ ...of, causes: ['opening'] }),
      received: -posted.upTo({ ...of, causes: ['receipts'] }),
    };
  });
}
