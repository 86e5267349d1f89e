import type { MemberRecord } from '../enrolment/known.ts';
import type { EnrolmentPlan } from '../enrolment/plan.ts';
import { type Fen, fen, yuan } from '../value/money.ts';
import { oncePerText } from '../value/once.ts';
import { type AccountId, accounts } from './accounts.ts';
import type { Posting } from './posting.ts';

/** The payer that stands for the unit itself, in coverages and in postings. */
const UNIT = 'unit';

/** What a unit owes for some members: its own part of their fees, over all plans or over one. In fen. */
export function dueFromUnit(members: readonly MemberRecord[], plan?: string): Fen {
  const inFen = oncePerText(fen);
  let due = 0n;
  for (const { coverages } of members) {
    for (const coverage of coverages) {
      if (plan !== undefined && coverage.plan !== plan) continue;
      for (const payer of coverage.payers) if (payer.who === UNIT) due += inFen(payer.amount);
    }
  }
  return due;
}

/**
 * The journal lines of a change: the fees of coverages that begin are debited to whoever pays them and credited to fee income; of coverages that fall away the
 * other way round. One line for each account, party and plan, by plan in the scheme's order and then by account; lines of 0.00 are left out. They add up to zero.
 *
 * @param plans - ids of the scheme's plans in its order
 */
export function postingsFor(change: EnrolmentPlan['change'], plans: readonly string[]): Posting[] {
  const inFen = oncePerText(fen);
  const owed = new Map<string, Map<string, Fen>>(plans.map((plan) => [plan, new Map()]));
  const add = (members: readonly MemberRecord[], sign: bigint) => {
    for (const { coverages } of members) {
      for (const { plan, payers } of coverages) {
        const parties = owed.get(plan) ?? new Map<string, Fen>();
        for (const { who, amount } of payers) parties.set(who, (parties.get(who) ?? 0n) + sign * inFen(amount));
        owed.set(plan, parties);
      }
    }
  };
  add([...change.added, ...change.changed.map(({ after }) => after)], 1n);
  add([...change.removed, ...change.changed.map(({ before }) => before)], -1n);
  return [...owed].flatMap(([plan, parties]) => entryOf(plan, parties));
}

function entryOf(plan: string, parties: ReadonlyMap<string, Fen>): Posting[] {
  const lines: { account: AccountId; party: string | null; amount: Fen }[] = [];
  let income = 0n;
  for (const [who, amount] of parties) {
    lines.push({ account: who === UNIT ? 'fees-receivable' : 'subsidies-receivable', party: who, amount });
    income -= amount;
  }
  lines.push({ account: 'fee-income', party: null, amount: income });
  const order = ({ account, party }: { account: AccountId; party: string | null }) =>
    `${accounts[account].number}${party}`;
  return lines
    .filter(({ amount }) => amount !== 0n)
    .sort((one, other) => (order(one) < order(other) ? -1 : 1))
    .map(({ account, party, amount }) => ({ account, party, plan, amount: yuan(amount) }));
}
