import type { Decision, DecisionStatus } from '../claim/decision.ts';
import { decideInOrder } from '../claim/in-order.ts';
import type { ReasonCode } from '../claim/reasons.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Fen, fen } from '../value/money.ts';
import type { Claimant, ClaimSource } from './claim-source.ts';

/** Claims by what became of them. */
export type StatusCounts = Readonly<Record<DecisionStatus, number>>;

/** What some claims come to under one scheme and under another, in fen. */
export interface AmountsUnderBoth {
  readonly before: Fen;
  readonly after: Fen;
}

/** Of one benefit, and how many claims it pays. */
export interface BenefitEffect extends AmountsUnderBoth {
  readonly benefit: string;
  readonly paidBefore: number;
  readonly paidAfter: number;
}

/** How many claims have a reason under each scheme. */
export interface ReasonCount {
  readonly code: ReasonCode;
  readonly before: number;
  readonly after: number;
}

/** Of one member. */
export interface MemberEffect extends AmountsUnderBoth {
  readonly name: string;
  /** The identity number; null where the source has none. */
  readonly number: string | null;
  readonly unitName: string;
  readonly claims: number;
}

/** What it would mean to decide the same claims under another scheme. */
export interface ReplayEffect extends AmountsUnderBoth {
  readonly claims: number;
  readonly members: number;
  readonly statusBefore: StatusCounts;
  readonly statusAfter: StatusCounts;
  /** Why claims are rejected or held, by code: a claim with two reasons counts under both. The most frequent first. */
  readonly reasons: readonly ReasonCount[];
  /** In the order of the new scheme's benefits, then those that only the former has. Those that pay nothing under either are left out. */
  readonly benefits: readonly BenefitEffect[];
  /** Members who get more, and who get less. */
  readonly gain: number;
  readonly lose: number;
  /** Those for whom the sum differs, the greatest difference first. */
  readonly changed: readonly MemberEffect[];
}

/** Decides every claim of a source under two schemes, each member's in order of event, and adds up. Nothing is stored. */
export async function replay(source: ClaimSource, former: Scheme, next: Scheme): Promise<ReplayEffect> {
  const adding = new Adding(former, next);
  for await (const claimant of source.claimants()) adding.claimant(claimant);
  return adding.effect();
}

type Counts = Record<DecisionStatus, number>;
const none = (): Counts => ({ approved: 0, reduced: 0, rejected: 0, held: 0 });

class Adding {
  readonly #former: Scheme;
  readonly #next: Scheme;
  readonly #before = none();
  readonly #after = none();
  readonly #benefits = new Map<string, { before: Fen; after: Fen; paidBefore: number; paidAfter: number }>();
  readonly #reasons = new Map<ReasonCode, { before: number; after: number }>();
  readonly #changed: MemberEffect[] = [];
  #claims = 0;
  #members = 0;
  #total = { before: 0n, after: 0n };

  constructor(former: Scheme, next: Scheme) {
    this.#former = former;
    this.#next = next;
    for (const id of Object.keys({ ...next.benefits, ...former.benefits }))
      this.#benefits.set(id, { before: 0n, after: 0n, paidBefore: 0, paidAfter: 0 });
  }

  claimant(claimant: Claimant): void {
    const decidedBefore = decideInOrder(this.#former, claimant.situations(this.#former));
    const decidedAfter = decideInOrder(this.#next, claimant.situations(this.#next));
    const before = this.#count(decidedBefore, this.#before, 'before');
    const after = this.#count(decidedAfter, this.#after, 'after');
    this.#members += 1;
    this.#claims += decidedBefore.length;
    this.#total = { before: this.#total.before + before, after: this.#total.after + after };
    const { name, number, unitName } = claimant;
    if (before !== after) this.#changed.push({ name, number, unitName, claims: decidedBefore.length, before, after });
  }

  #count(decisions: readonly Decision[], counts: Counts, side: 'before' | 'after'): Fen {
    let total = 0n;
    for (const { status, amount, awards, reasons } of decisions) {
      counts[status] += 1;
      if (status === 'rejected' || status === 'held') this.#countReasons(reasons, side);
      total += fen(amount);
      if (fen(amount) === 0n) continue;
      for (const { benefit, amount: awarded } of awards) {
        const of = this.#benefits.get(benefit);
        if (of === undefined || fen(awarded) === 0n) continue;
        of[side] += fen(awarded);
        of[side === 'before' ? 'paidBefore' : 'paidAfter'] += 1;
      }
    }
    return total;
  }

  #countReasons(reasons: Decision['reasons'], side: 'before' | 'after'): void {
    for (const code of new Set(reasons.map((reason) => reason.code))) {
      const counted = this.#reasons.get(code) ?? { before: 0, after: 0 };
      counted[side] += 1;
      this.#reasons.set(code, counted);
    }
  }

  effect(): ReplayEffect {
    const benefits = [...this.#benefits].map(([benefit, sums]) => ({ benefit, ...sums }));
    return {
      ...this.#total,
      claims: this.#claims,
      members: this.#members,
      statusBefore: this.#before,
      statusAfter: this.#after,
      reasons: [...this.#reasons].map(([code, counts]) => ({ code, ...counts })).sort(byFrequency),
      benefits: benefits.filter(({ paidBefore, paidAfter }) => paidBefore + paidAfter > 0),
      gain: this.#changed.filter(({ before, after }) => after > before).length,
      lose: this.#changed.filter(({ before, after }) => after < before).length,
      changed: this.#changed.sort(byDifference),
    };
  }
}

function byFrequency(one: ReasonCount, other: ReasonCount): number {
  const most = ({ before, after }: ReasonCount) => before + after;
  return most(other) - most(one) || (one.code < other.code ? -1 : 1);
}

function byDifference(one: MemberEffect, other: MemberEffect): number {
  const size = ({ before, after }: MemberEffect) => (after > before ? after - before : before - after);
  if (size(one) !== size(other)) return size(one) < size(other) ? 1 : -1;
  return `${one.number} ${one.name}` < `${other.number} ${other.name}` ? -1 : 1;
}
