import { type Fee, type Payer, REST } from '../scheme/fees.ts';
import type { Plan } from '../scheme/plans.ts';
import type { Scheme } from '../scheme/schema.ts';
import { type Fen, fen } from '../value/money.ts';
import { oncePerObject } from '../value/once.ts';

/** The facts that a fee may depend on. */
export interface FeeFacts {
  /** Id of the scheme's kind of unit. */
  readonly unitKind: string | undefined;
  /** Id of the scheme's kind of staff. */
  readonly staffKind: string | undefined;
  readonly renewal: 'new' | 'renewing';
  readonly shares: number;
  readonly hardship: boolean;
}

/** A fee and who pays which part of it. The parts add up to the fee. */
export interface FeeParts {
  /** Of all shares for the whole term, in fen. */
  readonly fee: Fen;
  /** In the order of the scheme's `paidBy`, the unit last; who pays nothing is left out. */
  readonly payers: readonly { readonly who: string; readonly amount: Fen }[];
}

/** What a plan costs in every case that came up, by kind of unit: a hundred thousand members share a handful of cases. */
const casesOf = oncePerObject((_plan: Plan) => new Map<string | undefined, FeeCase[]>());

interface FeeCase {
  readonly facts: FeeFacts;
  readonly parts: FeeParts | undefined;
}

/**
 * What a member owes for a plan and who pays it. Others pay in the scheme's order, a sum a share or all that is left, and never more than is left; what nobody
 * else pays, the unit remits.
 *
 * @returns undefined where no source gives the fee, or where the fact that it depends on is not known; for equal facts the same object
 */
export function feeOf(plan: Plan, facts: FeeFacts): FeeParts | undefined {
  const byUnitKind = casesOf(plan);
  const cases = byUnitKind.get(facts.unitKind) ?? [];
  for (const known of cases) if (isSameCase(known.facts, facts)) return known.parts;
  const parts = workOutFee(plan, facts);
  byUnitKind.set(facts.unitKind, [...cases, { facts, parts }]);
  return parts;
}

function isSameCase(one: FeeFacts, other: FeeFacts): boolean {
  return (
    one.renewal === other.renewal &&
    one.shares === other.shares &&
    one.staffKind === other.staffKind &&
    one.hardship === other.hardship
  );
}

function workOutFee(plan: Plan, facts: FeeFacts): FeeParts | undefined {
  const share = feeOfOneShare(plan.fee, facts);
  if (share === undefined) return undefined;
  const shares = BigInt(facts.shares);
  const fee = share * shares;
  let left = fee;
  const payers: { who: string; amount: Fen }[] = [];
  for (const payer of plan.paidBy ?? []) {
    if (!pays(payer, facts)) continue;
    const offered = payer.amount === 'all' ? left : fen(payer.amount) * shares;
    const amount = offered < left ? offered : left;
    if (amount > 0n) payers.push({ who: payer.who, amount });
    left -= amount;
  }
  if (left > 0n) payers.push({ who: 'unit', amount: left });
  return { fee, payers };
}

/** The part of a fee that the unit remits, in fen. */
export function unitsPart(parts: FeeParts): Fen {
  return parts.payers.find((payer) => payer.who === 'unit')?.amount ?? 0n;
}

/** A fact that a fee may go by. */
type FeeFact = Exclude<Fee, string>['by'];

/** Which facts some plan's fee depends on, so that a check asks for no more than the scheme needs. */
export function feesDependOn(scheme: Scheme, fact: FeeFact): boolean {
  return clauseOfFeeBy(scheme, fact) !== undefined;
}

/** Id of the clause of the first plan's fee, or part of a fee, that goes by a fact; undefined where none does. */
export function clauseOfFeeBy(scheme: Scheme, fact: FeeFact): string | undefined {
  const clauses = Object.values(scheme.plans).map(
    (plan) => clauseWithin(plan.fee, fact, plan.clause) ?? plan.paidBy?.find((payer) => goesBy(payer, fact))?.clause,
  );
  return clauses.find((clause) => clause !== undefined);
}

/** The clause of the choice by this fact within a fee: its own, else that of what it is a branch of. */
function clauseWithin(fee: Fee | undefined, fact: FeeFact, clauseAround: string): string | undefined {
  if (typeof fee !== 'object') return undefined;
  const clause = fee.clause ?? clauseAround;
  if (fee.by === fact) return clause;
  return Object.values(fee.of)
    .map((branch) => clauseWithin(branch, fact, clause))
    .find((each) => each !== undefined);
}

function goesBy({ when }: Payer, fact: FeeFact): boolean {
  if (fact === 'unit-kind') return when?.unitKinds !== undefined;
  return fact === 'staff-kind' && when?.staffKinds !== undefined;
}

function feeOfOneShare(fee: Fee | undefined, facts: FeeFacts): Fen | undefined {
  if (fee === undefined) return undefined;
  if (typeof fee === 'string') return fen(fee);
  const key = { 'unit-kind': facts.unitKind, 'staff-kind': facts.staffKind, renewal: facts.renewal }[fee.by];
  if (key === undefined && fee.by === 'unit-kind') return undefined;
  return feeOfOneShare((key === undefined ? undefined : fee.of[key]) ?? fee.of[REST], facts);
}

function pays({ when }: Payer, facts: FeeFacts): boolean {
  if (when === undefined) return true;
  const among = (kinds: readonly string[] | undefined, kind: string | undefined) =>
    kinds === undefined || (kind !== undefined && kinds.includes(kind));
  return (
    (when.hardship === undefined || when.hardship === facts.hardship) &&
    among(when.staffKinds, facts.staffKind) &&
    among(when.unitKinds, facts.unitKind)
  );
}
