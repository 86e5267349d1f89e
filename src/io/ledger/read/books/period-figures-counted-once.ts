import type { MemberTally, PlanTally } from '../../../../rules/summary/tallies.ts';

/** A coverage of somebody whom several units covered in one period. */
export interface SeveralCoverage {
  readonly person: string;
  readonly unit: string;
  readonly plan: string;
  readonly renewal: string;
  /** Null while it waits for the fee. */
  readonly starts: string | null;
}

interface Counted {
  readonly members: readonly MemberTally[];
  readonly plans: readonly PlanTally[];
}

/**
 * Takes those whom several units covered (a transfer leaves a coverage with each) out of the counts of all units but the one that covered them last. Where nobody was,
 * the counts stay as they are.
 */
export function countedOnce({ members, plans }: Counted, several: readonly SeveralCoverage[]): Counted {
  if (several.length === 0) return { members, plans };
  const [lessMembers, lessPlans] = [new Map<string, Less>(), new Map<string, Less>()];
  for (const coverages of grouped(several, ({ person }) => person)) {
    const byUnit = grouped(coverages, ({ unit }) => unit);
    const last = lastOf(coverages)?.unit;
    const renewsAnywhere = coverages.some(renews);
    for (const own of byUnit) {
      const unit = own[0]?.unit ?? '';
      take(lessMembers, unit, own.some(renews));
      if (unit === last) take(lessMembers, unit, renewsAnywhere, -1);
    }
    for (const ofPlan of grouped(coverages, ({ plan }) => plan)) {
      const kept = lastOf(ofPlan);
      for (const each of ofPlan) if (each !== kept) take(lessPlans, planKey(each), renews(each));
    }
  }
  return {
    members: members.map((each) => less(each, lessMembers.get(each.unit))),
    plans: plans.map((each) => less(each, lessPlans.get(planKey(each)))),
  };
}

interface Less {
  new: number;
  renewing: number;
}

const renews = ({ renewal }: SeveralCoverage): boolean => renewal === 'renewing';
const planKey = ({ unit, plan }: { readonly unit: string; readonly plan: string }) => `${unit}\n${plan}`;

function take(from: Map<string, Less>, key: string, renewing: boolean, count = 1): void {
  const taken = from.get(key) ?? { new: 0, renewing: 0 };
  taken[renewing ? 'renewing' : 'new'] += count;
  from.set(key, taken);
}

function less<Tally extends MemberTally>(tally: Tally, taken: Less | undefined): Tally {
  if (taken === undefined) return tally;
  return { ...tally, new: tally.new - taken.new, renewing: tally.renewing - taken.renewing };
}

/** That which starts last; of those that start on one day that of the greatest unit, so that it is the same each time. */
function lastOf(coverages: readonly SeveralCoverage[]): SeveralCoverage | undefined {
  const rank = ({ starts, unit }: SeveralCoverage) => `${starts ?? ''}\n${unit}`;
  return coverages.toSorted((one, other) => (rank(one) < rank(other) ? 1 : -1))[0];
}

function grouped<Each>(all: readonly Each[], key: (each: Each) => string): Each[][] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group === undefined) groups.set(key(each), [each]);
    else group.push(each);
  }
  return [...groups.values()];
}
