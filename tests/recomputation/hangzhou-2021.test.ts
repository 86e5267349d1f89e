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

const period = { span: { from: '2021-01-01', to: '2022-01-01' } };

/** 二级以上医院，自负 ≤1,000 20%；1,001–10,000 50%；10,001–15,000 90%；15,001–50,000 60%，各段之和；<100 补足 100；项目封顶 30,200；次年 3/31 截止. */
const hospital: Recomputation = {
  scheme: 'hangzhou-2021',
  period,
  member: () => ({
    plans: [{ plan: 'hospital', span: period.span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: true }],
  }),
  claim(random, id, _member, made): Claim {
    const day = dayOf(2021, random.below(370) - 3);
    const before = made.reduce((sum, each) => sum + cost(each, 'self-paid-in-scope'), 0n);
    const discharged = plusDays(day, random.below(9));
    const dates = random.chance(80)
      ? ({ event: 'hospitalisation', admitted: day, discharged } as const)
      : ({ event: 'outpatient', settled: day } as const);
    return {
      ...dates,
      id,
      applied: random.chance(80) ? plusDays(discharged, 1 + random.below(20)) : dayOf(2022, 87 + random.below(5)),
      costs: { 'self-paid-in-scope': text(around(random, [1000, 10_000, 15_000, 50_000], before)) },
      hospitalLevel: random.pick(['secondary', 'tertiary', 'secondary', 'primary']),
      papers: 'all',
    };
  },
  day: ({ admitted, settled }) => admitted ?? settled ?? '',
  pays(claim, before) {
    const day = claim.admitted ?? claim.settled ?? '';
    const belongs = claim.discharged ?? day;
    const inTime = claim.applied <= '2022-03-31';
    if (day < '2021-01-01' || belongs > '2021-12-31' || !inTime || claim.hospitalLevel === 'primary') return {};
    const own = cost(claim, 'self-paid-in-scope');
    const sum =
      band(own, 0n, 1000n, 20n) +
      band(own, 1000n, 10_000n, 50n) +
      band(own, 10_000n, 15_000n, 90n) +
      band(own, 15_000n, 50_000n, 60n);
    const toppedUp = own > 0n && sum < 1_000_000n ? 1_000_000n : sum;
    return { hospital: least(wholeFen(toppedUp), 3_020_000n - had(before, 'hospital')) };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(hospital, 2021);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
