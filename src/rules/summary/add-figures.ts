import { type Fen, fen, sumOf, type Yuan, yuan } from '../value/money.ts';
import { addBands, addVisits } from './add-visits.ts';
import type { BenefitFigures, ClaimFigures, Figures, MemberCount, PlanFigures, SelfPaid } from './unit-figures.ts';

/**
 * Adds figures up, of units or of groups of units: counts and sums are added, of the largest amounts the largest is kept. In whatever order and grouping, the result is
 * the same; of none all are zero.
 *
 * @throws RangeError where claims are in bands that do not fit together
 */
export function addFigures(all: readonly Figures[]): Figures {
  const total = (of: (figures: Figures) => Yuan) => sumYuan(all.map(of));
  return {
    units: count(all.map(({ units }) => units)),
    members: addMembers(all.map(({ members }) => members)),
    byPlan: grouped(
      all.flatMap(({ byPlan }) => byPlan),
      'plan',
      addPlans,
    ),
    fees: {
      whole: total(({ fees }) => fees.whole),
      due: total(({ fees }) => fees.due),
      received: total(({ fees }) => fees.received),
      subsidised: total(({ fees }) => fees.subsidised),
    },
    claims: addClaims(all.map(({ claims }) => claims)),
  };
}

function addClaims(all: readonly ClaimFigures[]): ClaimFigures {
  const byStatus = (status: keyof ClaimFigures['byStatus']) => addVisits(all.map((each) => each.byStatus[status]));
  return {
    byStatus: {
      approved: byStatus('approved'),
      reduced: byStatus('reduced'),
      rejected: byStatus('rejected'),
      held: byStatus('held'),
    },
    helped: addVisits(all.map(({ helped }) => helped)),
    persons: count(all.map(({ persons }) => persons)),
    paid: sumYuan(all.map(({ paid }) => paid)),
    largest: yuan(all.map(({ largest }) => fen(largest)).reduce(greater, 0n)),
    byBand: addBands(all.map(({ byBand }) => byBand)),
    byBenefit: grouped(
      all.flatMap(({ byBenefit }) => byBenefit),
      'benefit',
      (of): BenefitFigures => ({ benefit: of[0]?.benefit ?? '', ...addVisits(of) }),
    ),
    selfPaid: addSelfPaid(all.flatMap(({ selfPaid }) => selfPaid ?? [])),
  };
}

function addPlans(of: readonly PlanFigures[]): PlanFigures {
  return {
    plan: of[0]?.plan ?? '',
    members: addMembers(of.map(({ members }) => members)),
    fee: sumYuan(of.map(({ fee }) => fee)),
    due: sumYuan(of.map(({ due }) => due)),
  };
}

function addMembers(all: readonly MemberCount[]): MemberCount {
  return { new: count(all.map((each) => each.new)), renewing: count(all.map(({ renewing }) => renewing)) };
}

function addSelfPaid(all: readonly SelfPaid[]): SelfPaid | null {
  if (all.length === 0) return null;
  return {
    visits: count(all.map(({ visits }) => visits)),
    before: sumYuan(all.map(({ before }) => before)),
    relieved: sumYuan(all.map(({ relieved }) => relieved)),
  };
}

/** One of each group, in order of the groups' names. */
function grouped<Key extends string, Each extends Readonly<Record<Key, string>>>(
  all: readonly Each[],
  key: Key,
  add: (group: readonly Each[]) => Each,
): Each[] {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(each[key]);
    if (group === undefined) groups.set(each[key], [each]);
    else group.push(each);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => add(group));
}

const count = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const sumYuan = (sums: readonly Yuan[]): Yuan => yuan(sumOf(sums.map(fen)));
const greater = (one: Fen, other: Fen): Fen => (one > other ? one : other);
