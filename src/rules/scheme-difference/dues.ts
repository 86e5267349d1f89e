import { feeOf, unitsPart } from '../enrolment/fees.ts';
import type { Scheme } from '../scheme/schema.ts';
import { groupBy } from '../value/group-by.ts';
import { type Fen, sumOf } from '../value/money.ts';

/** Coverages of one unit that are alike in all that a fee may depend on. */
export interface DueCase {
  readonly unit: string;
  readonly unitName: string;
  readonly unitKind: string | null;
  readonly plan: string;
  readonly renewal: 'new' | 'renewing';
  readonly shares: number;
  readonly staffKind: string | null;
  readonly hardship: boolean;
  /** True where nobody was asked for a fee: what is left of a term after a transfer or a substitution, or a plan without a fee. */
  readonly free: boolean;
  readonly coverages: number;
  /** What the unit was asked for all of them when their lists were taken, in fen. */
  readonly due: Fen;
}

/** What some coverages owe under two schemes, in fen. */
export interface DuesUnderBoth {
  readonly coverages: number;
  readonly recorded: Fen;
  /** Of those whose fee the scheme gives. */
  readonly before: Fen;
  readonly after: Fen;
  /** Coverages to which the scheme gives no fee: the plan is not there, no source gives it, or a fact that decides is not known. */
  readonly unknownBefore: number;
  readonly unknownAfter: number;
}

/** Of one plan and kind of unit; the kind is null where it is not known. */
export interface DuesOfPlan extends DuesUnderBoth {
  readonly plan: string;
  readonly unitKind: string | null;
}

/** Of one unit. */
export interface DuesOfUnit extends DuesUnderBoth {
  /** Its id in the ledger. */
  readonly unit: string;
  readonly name: string;
}

/** What another scheme would change in what units owe. */
export interface DuesEffect {
  readonly total: DuesUnderBoth;
  /** In the order of the new scheme's plans and kinds, then those that only the former has. */
  readonly plans: readonly DuesOfPlan[];
  /** Units of which one or the other asks more, the greatest difference first. */
  readonly units: readonly DuesOfUnit[];
  /** Distinct units with a coverage. */
  readonly unitCount: number;
}

/** What the units would owe for the coverages in force under one scheme and under another. Nothing of it is posted. */
export function duesUnderBoth(cases: readonly DueCase[], former: Scheme, next: Scheme): DuesEffect {
  const worked = cases.map((each) => ({ each, dues: duesOf(each, former, next) }));
  const byPlan = groupBy(worked, ({ each }) => JSON.stringify([each.plan, each.unitKind]));
  const byUnit = groupBy(worked, ({ each }) => each.unit);
  const plans = [...byPlan.values()].map(
    (of): DuesOfPlan => ({
      plan: of[0].each.plan,
      unitKind: of[0].each.unitKind,
      ...together(of.map(({ dues }) => dues)),
    }),
  );
  const units = [...byUnit.values()].map(
    (of): DuesOfUnit => ({
      unit: of[0].each.unit,
      name: of[0].each.unitName,
      ...together(of.map(({ dues }) => dues)),
    }),
  );
  const planOrder = [...new Set([...Object.keys(next.plans), ...Object.keys(former.plans)])];
  const kindOrder = [...new Set([...Object.keys(next.unitKinds ?? {}), ...Object.keys(former.unitKinds ?? {})])];
  return {
    total: together(worked.map(({ dues }) => dues)),
    plans: plans.sort(
      (one, other) =>
        place(planOrder, one.plan) - place(planOrder, other.plan) ||
        place(kindOrder, one.unitKind) - place(kindOrder, other.unitKind),
    ),
    units: units.filter((unit) => unit.before !== unit.after).sort(byDifference),
    unitCount: byUnit.size,
  };
}

function duesOf(each: DueCase, former: Scheme, next: Scheme): DuesUnderBoth {
  const due = dueUnder(former, each);
  // The fee of a term that somebody goes on with was asked once, of another coverage.
  const goesOn = each.free && due !== undefined && due > 0n;
  const [before, after] = goesOn ? [0n, 0n] : [due, dueUnder(next, each)];
  return {
    coverages: each.coverages,
    recorded: each.due,
    before: before ?? 0n,
    after: after ?? 0n,
    unknownBefore: before === undefined ? each.coverages : 0,
    unknownAfter: after === undefined ? each.coverages : 0,
  };
}

/** What the unit remits for all coverages of a case; undefined where the scheme gives no fee. */
function dueUnder(scheme: Scheme, each: DueCase): Fen | undefined {
  const plan = scheme.plans[each.plan];
  if (plan === undefined) return undefined;
  const { renewal, shares, hardship } = each;
  const kindKnown = each.unitKind !== null && Object.hasOwn(scheme.unitKinds ?? {}, each.unitKind);
  const parts = feeOf(plan, {
    unitKind: kindKnown ? (each.unitKind ?? undefined) : undefined,
    staffKind: each.staffKind ?? undefined,
    renewal,
    shares,
    hardship,
  });
  return parts === undefined ? undefined : unitsPart(parts) * BigInt(each.coverages);
}

function together(all: readonly DuesUnderBoth[]): DuesUnderBoth {
  const count = (of: (each: DuesUnderBoth) => number) => all.reduce((sum, each) => sum + of(each), 0);
  return {
    coverages: count((each) => each.coverages),
    recorded: sumOf(all.map((each) => each.recorded)),
    before: sumOf(all.map((each) => each.before)),
    after: sumOf(all.map((each) => each.after)),
    unknownBefore: count((each) => each.unknownBefore),
    unknownAfter: count((each) => each.unknownAfter),
  };
}

function byDifference(one: DuesOfUnit, other: DuesOfUnit): number {
  const [left, right] = [one.after - one.before, other.after - other.before].map((each) => (each < 0n ? -each : each));
  if (left !== right) return (left ?? 0n) < (right ?? 0n) ? 1 : -1;
  return one.name < other.name ? -1 : 1;
}

function place(order: readonly string[], id: string | null): number {
  const at = id === null ? -1 : order.indexOf(id);
  return at < 0 ? order.length : at;
}
