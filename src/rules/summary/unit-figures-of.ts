import { type Fen, sumOf, yuan } from '../value/money.ts';
import { bandsBetween } from './add-visits.ts';
import type { ClaimTally, Tallies } from './tallies.ts';
import type { ClaimFigures, SelfPaid, UnitFigures, VisitSum } from './unit-figures.ts';

/**
 * The figures of each unit from what the database counted, in order of region and name; those of claims without unit last. Units of which nothing was counted are left out.
 *
 * @param bounds - by which the claims were put in bands, in fen
 * @param selfPaid - by unit, where claims state it; null is claims without unit
 */
export function unitFiguresOf(
  tallies: Tallies,
  bounds: readonly Fen[],
  selfPaid: ReadonlyMap<string | null, SelfPaid>,
): UnitFigures[] {
  const of = {
    members: byUnit(tallies.members),
    plans: byUnit(tallies.plans),
    dues: byUnit(tallies.dues),
    claims: byUnit(tallies.claims),
    persons: byUnit(tallies.persons),
    benefits: byUnit(tallies.benefits),
  };
  const figuresOf = (id: string | null): Omit<UnitFigures, 'unit' | 'code' | 'region' | 'units'> => {
    const [member] = of.members.get(id) ?? [];
    const [due] = of.dues.get(id) ?? [];
    const plans = (of.plans.get(id) ?? []).toSorted((one, other) => (one.plan < other.plan ? -1 : 1));
    return {
      members: { new: member?.new ?? 0, renewing: member?.renewing ?? 0 },
      byPlan: plans.map(({ plan, fee, due: remitted, ...members }) => ({
        plan,
        members: { new: members.new, renewing: members.renewing },
        fee: yuan(fee),
        due: yuan(remitted),
      })),
      fees: {
        whole: yuan(sumOf(plans.map(({ fee }) => fee))),
        due: yuan(due?.due ?? 0n),
        received: yuan(due?.received ?? 0n),
        subsidised: yuan(due?.subsidised ?? 0n),
      },
      claims: {
        ...claimsOf(of.claims.get(id) ?? [], bounds),
        persons: of.persons.get(id)?.[0]?.persons ?? 0,
        byBenefit: (of.benefits.get(id) ?? [])
          .toSorted((one, other) => (one.benefit < other.benefit ? -1 : 1))
          .map(({ benefit, visits, amount }) => ({ benefit, visits, amount: yuan(amount) })),
        selfPaid: selfPaid.get(id) ?? null,
      },
    };
  };
  const units = tallies.units.toSorted(inOrder).map(({ id, name, code, region, listed }) => {
    return { unit: name, code, region, units: listed ? 1 : 0, ...figuresOf(id) };
  });
  const without = { unit: null, code: null, region: null, units: 0, ...figuresOf(null) };
  return of.claims.has(null) ? [...units, without] : units;
}

function claimsOf(
  tallies: readonly ClaimTally[],
  bounds: readonly Fen[],
): Omit<ClaimFigures, 'persons' | 'byBenefit' | 'selfPaid'> {
  const sum = (which: (tally: ClaimTally) => boolean): VisitSum => {
    const chosen = tallies.filter(which);
    return {
      visits: chosen.reduce((visits, each) => visits + each.visits, 0),
      amount: yuan(sumOf(chosen.map(({ amount }) => amount))),
    };
  };
  const of = (status: ClaimTally['status']) => sum((tally) => tally.status === status);
  const helped = tallies.filter(({ band }) => band >= 0);
  return {
    byStatus: { approved: of('approved'), reduced: of('reduced'), rejected: of('rejected'), held: of('held') },
    helped: sum(({ band }) => band >= 0),
    paid: yuan(sumOf(tallies.map(({ paid }) => paid))),
    largest: yuan(helped.reduce((most, { largest }) => (largest > most ? largest : most), 0n)),
    byBand: bandsBetween(bounds).map((band, place) => ({ ...band, ...sum((tally) => tally.band === place) })),
  };
}

function byUnit<Tally extends { readonly unit: string | null }>(
  tallies: readonly Tally[],
): ReadonlyMap<string | null, Tally[]> {
  const units = new Map<string | null, Tally[]>();
  for (const tally of tallies) {
    const of = units.get(tally.unit);
    if (of === undefined) units.set(tally.unit, [tally]);
    else of.push(tally);
  }
  return units;
}

function inOrder(one: Tallies['units'][number], other: Tallies['units'][number]): number {
  const rank = ({ region, name, id }: Tallies['units'][number]) => [region ?? '\uffff', name, id].join('\n');
  return rank(one) < rank(other) ? -1 : 1;
}
