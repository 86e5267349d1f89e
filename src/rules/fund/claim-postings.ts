import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import { type AccountId, accounts } from './accounts.ts';
import { allocate, type Share } from './allocate.ts';
import type { Posting } from './posting.ts';

/** A line of a journal entry about claims, with the unit and the period of the claim. */
export interface ClaimPosting extends Posting {
  readonly account: AccountId;
  readonly unit: string | null;
  readonly period: string;
}

/** Whose money it is: the member's unit, and the period that the claim belongs to. */
export interface ClaimPlace {
  readonly unit: string | null;
  /** The period's name in the ledger, `yunnan-17/17`. */
  readonly period: string;
}

/** What a benefit gives, with the plan that it belongs to. */
export interface PlanAward {
  readonly plan: string | null;
  readonly amount: Yuan;
}

/** The awards of a claim before and after a decision; none before where the claim is new. */
export interface AwardsChange extends ClaimPlace {
  readonly before: readonly PlanAward[];
  readonly after: readonly PlanAward[];
}

/** A payment of a batch. */
export interface PaidLine extends ClaimPlace {
  readonly amount: Yuan;
}

type Line = ClaimPlace & { readonly account: AccountId; readonly plan: string | null; readonly fen: Fen };

/**
 * What decisions post: benefits to debit, by plan, benefits payable to credit; what was decided before the other way round. One line for each unit, period, account and
 * plan; lines of 0.00 are left out. They add up to zero.
 */
export function decidedPostings(changes: readonly AwardsChange[]): ClaimPosting[] {
  return linesOf(
    changes.flatMap(({ unit, period, before, after }) => [
      ...expenses({ unit, period }, after, 1n),
      ...expenses({ unit, period }, before, -1n),
      payable({ unit, period }, total(before) - total(after)),
    ]),
  );
}

/** What a batch posts when it is made: benefits payable to debit, money in transit to credit. */
export function batchPostings(lines: Iterable<PaidLine>): ClaimPosting[] {
  return linesOf(byPlace(lines).flatMap((sum) => transit(sum, sum.fen)));
}

/** What payments post that came back from the bank: the other way round. */
export function bouncedPostings(lines: readonly PaidLine[]): ClaimPosting[] {
  return linesOf(byPlace(lines).flatMap((sum) => transit(sum, -sum.fen)));
}

/**
 * What a payment posts that falls to the fund: benefits payable to debit, benefits to credit, by plan as the claim's awards share it.
 *
 * @param payment - with the awards of the claim, of which it may be a part
 */
export function voidedPostings(payment: PaidLine & { readonly awards: readonly PlanAward[] }): ClaimPosting[] {
  const amount = fen(payment.amount);
  const shares: Share[] = [...byPlan(payment.awards)].map(([plan, weight]) => ({ id: plan ?? '', weight }));
  const parts = [...allocate(amount, shares)].map(([plan, part]) => ({
    ...place(payment),
    plan: plan || null,
    fen: -part,
  }));
  return linesOf([
    payable(payment, amount),
    ...parts.map((part) => ({ ...part, account: 'benefits-expense' as const })),
  ]);
}

/** A correction of a claim: its awards before and after, and how much of it is paid or at the bank, and how much fell to the fund. */
export interface Correction extends AwardsChange {
  readonly live: Yuan;
  readonly voided: Yuan;
}

/** What a correction does to money. */
export interface CorrectionResult {
  readonly effect: { readonly kind: 'none' | 'supplement' | 'receivable'; readonly amount: Yuan };
  readonly postings: ClaimPosting[];
}

/**
 * What a correction comes to: what is owed beyond what was paid is a supplement, what was paid beyond what is owed is to be recovered. Of what is not paid yet, it only changes what
 * is owed.
 */
export function correctionOf({ unit, period, before, after, live, voided }: Correction): CorrectionResult {
  const owed = (amount: Fen) => greater(amount - fen(live) - fen(voided), 0n);
  const recoverable = (amount: Fen) => greater(fen(live) - amount, 0n);
  const supplement = owed(total(after)) - owed(total(before));
  const receivable = recoverable(total(after)) - recoverable(total(before));
  const at = { unit, period };
  const byPlans = [...expenses(at, after, 1n), ...expenses(at, before, -1n)];
  const expense = supplement - receivable;
  // Where a part had fallen to the fund, the benefits do not change by the difference of the awards, and no plan can be told.
  const exact = sumOf(byPlans.map((line) => line.fen)) === expense;
  const benefits = exact ? byPlans : [{ ...at, account: 'benefits-expense' as const, plan: null, fen: expense }];
  const recovered: Line = { ...at, account: 'recoveries', plan: null, fen: receivable };
  return {
    effect: effectOf(supplement, receivable),
    postings: linesOf([...benefits, payable(at, -supplement), recovered]),
  };
}

/** Lines of one journal entry that come from several causes: one line for each unit, period, account and plan, those of 0.00 left out. */
export function joinedPostings(...parts: readonly (readonly ClaimPosting[])[]): ClaimPosting[] {
  return linesOf(
    parts.flat().map(({ account, plan, unit, period, amount }) => ({ account, plan, unit, period, fen: fen(amount) })),
  );
}

function effectOf(supplement: Fen, receivable: Fen): CorrectionResult['effect'] {
  if (receivable > 0n) return { kind: 'receivable', amount: yuan(receivable) };
  if (supplement > 0n) return { kind: 'supplement', amount: yuan(supplement) };
  return { kind: 'none', amount: yuan(0n) };
}

const place = ({ unit, period }: ClaimPlace): ClaimPlace => ({ unit, period });
const total = (awards: readonly PlanAward[]): Fen => sumOf(awards.map(({ amount }) => fen(amount)));
const greater = (one: Fen, other: Fen): Fen => (one > other ? one : other);

function byPlan(awards: readonly PlanAward[]): Map<string | null, Fen> {
  const sums = new Map<string | null, Fen>();
  for (const { plan, amount } of awards) sums.set(plan, (sums.get(plan) ?? 0n) + fen(amount));
  return sums;
}

function expenses(at: ClaimPlace, awards: readonly PlanAward[], sign: bigint): Line[] {
  return [...byPlan(awards)].map(([plan, amount]) => ({
    ...at,
    account: 'benefits-expense',
    plan,
    fen: sign * amount,
  }));
}

function payable(at: ClaimPlace, amount: Fen): Line {
  return { ...place(at), account: 'benefits-payable', plan: null, fen: amount };
}

/** What payments come to in each unit and period: a batch has thousands of lines, of some hundred units. */
function byPlace(lines: Iterable<PaidLine>): (ClaimPlace & { readonly fen: Fen })[] {
  const sums = new Map<string, ClaimPlace & { fen: Fen }>();
  for (const { unit, period, amount } of lines) {
    const key = `${period}\n${unit ?? ''}`;
    const sum = sums.get(key);
    if (sum === undefined) sums.set(key, { unit, period, fen: fen(amount) });
    else sum.fen += fen(amount);
  }
  return [...sums.values()];
}

function transit(at: ClaimPlace, amount: Fen): Line[] {
  return [payable(at, amount), { ...place(at), account: 'transit', plan: null, fen: -amount }];
}

/** One line for each unit, period, account and plan, in order of period, unit, account's number and plan. */
function linesOf(parts: readonly Line[]): ClaimPosting[] {
  // Thousands of parts come to a few lines: only for these the key by which they stand in order is made.
  const lines = new Map<string, { readonly part: Line; fen: Fen }>();
  for (const part of parts) {
    const key = `${part.period}\n${part.unit ?? ''}\n${part.account}\n${part.plan ?? ''}`;
    const line = lines.get(key);
    if (line === undefined) lines.set(key, { part, fen: part.fen });
    else line.fen += part.fen;
  }
  return [...lines.values()]
    .filter((line) => line.fen !== 0n)
    .map((line) => ({ ...line, order: orderOf(line.part) }))
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ part: { account, plan, unit, period }, fen: amount }) => {
      return { account, amount: yuan(amount), party: null, period, plan, unit };
    });
}

function orderOf({ period, unit, account, plan }: Line): string {
  return JSON.stringify([period, unit ?? '', accounts[account].number, plan ?? '']);
}
