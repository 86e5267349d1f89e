import { expect, it } from 'vitest';
import type { Claim } from '../../src/rules/claim/claim.ts';
import { plusDays } from '../../src/rules/value/plain-date.ts';
import { around } from './random.ts';
import {
  band,
  CLAIMS,
  cost,
  dayOf,
  had,
  least,
  type Recomputation,
  recompute,
  TIME_LIMIT,
  text,
  wholeFen,
} from './recompute.ts';

const period = { span: { from: '2017-01-01', to: '2018-01-01' } };

/** 职工医保: ≤5,000 30%；5,001–10,000 35%；10,001–20,000 40%；20,001–30,000 45%；>30,000 50%；居民、新农合: 一、二级 10%，三级 12%；最低 200，封顶 50,000；出院后 90 天. */
const stays: Recomputation = {
  scheme: 'hunan-4',
  period,
  member: (random) => ({
    insurance: random.pick(['employee', 'resident', 'rural']),
    plans: [{ plan: 'general', span: period.span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: true }],
  }),
  claim(random, id, member, made): Claim {
    const admitted = dayOf(2017, random.below(370) - 3);
    const discharged = plusDays(admitted, random.below(9));
    const column = member.insurance === 'employee' ? 'self-paid-in-scope' : 'in-scope';
    const before = made.reduce((sum, each) => sum + cost(each, column), 0n);
    return {
      id,
      event: 'hospitalisation',
      admitted,
      discharged,
      applied: plusDays(discharged, random.chance(80) ? random.below(80) : 87 + random.below(6)),
      costs: { [column]: text(around(random, [5000, 10_000, 20_000, 30_000, 110_000, 500_000], before)) },
      hospitalLevel: random.pick(['primary', 'secondary', 'tertiary', 'unrated']),
      papers: 'all',
    };
  },
  day: ({ admitted = '' }) => admitted,
  pays(claim, before, member) {
    const { admitted = '', discharged = '', applied, hospitalLevel } = claim;
    if (admitted < '2017-01-01' || discharged > '2017-12-31' || applied > plusDays(discharged, 90)) return {};
    const least200 = (sum: bigint) => (sum > 0n && sum < 2_000_000n ? 2_000_000n : sum);
    const left = 5_000_000n - had(before, 'hospital', 'resident');
    if (member.insurance === 'employee') {
      const own = cost(claim, 'self-paid-in-scope');
      const sum =
        band(own, 0n, 5000n, 30n) +
        band(own, 5000n, 10_000n, 35n) +
        band(own, 10_000n, 20_000n, 40n) +
        band(own, 20_000n, 30_000n, 45n) +
        band(own, 30_000n, undefined, 50n);
      return { hospital: least(wholeFen(least200(sum)), left) };
    }
    // Of a hospital without a level no source says what is paid: held.
    if (hospitalLevel === 'unrated') return {};
    const sum = cost(claim, 'in-scope') * (hospitalLevel === 'tertiary' ? 12n : 10n);
    return { resident: least(wholeFen(least200(sum)), left) };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(stays, 2017);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
