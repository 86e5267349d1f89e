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
  rest,
  TIME_LIMIT,
  text,
  wholeFen,
} from './recompute.ts';

const period = { span: { from: '2016-01-01', to: '2017-01-01' } };

/** 每次扣 300，分段 ≤1 万 50%、1–5 万 70%、>5 万 90%（新农合 20/30/50%），累计 50,000；慰问: 费用 5,000–10,000 500，1–2 万 1,000，>2 万 2,000. */
const stays: Recomputation = {
  scheme: 'harbin-2016',
  period,
  member: () => ({
    plans: [{ plan: 'both', span: period.span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: true }],
  }),
  claim(random, id): Claim {
    const admitted = dayOf(2016, random.below(372) - 3);
    const discharged = plusDays(admitted, random.below(9));
    const own = around(random, [300, 10_300, 50_300, 70_000]);
    return {
      id,
      event: 'hospitalisation',
      admitted,
      discharged,
      applied: plusDays(discharged, random.below(60)),
      costs: { 'self-paid-in-scope': text(own), 'total-cost': text(around(random, [5000, 10_000, 20_000])) },
      insurance: random.pick(['employee', 'rural']),
      papers: 'all',
    };
  },
  day: ({ admitted = '' }) => admitted,
  pays(claim, before) {
    const { admitted = '', discharged = '', insurance } = claim;
    if (admitted < '2016-01-01' || discharged > '2016-12-31') return {};
    const own = rest(cost(claim, 'self-paid-in-scope'), 30_000n);
    const [low, middle, high] = insurance === 'rural' ? [20n, 30n, 50n] : [50n, 70n, 90n];
    const sum = band(own, 0n, 10_000n, low) + band(own, 10_000n, 50_000n, middle) + band(own, 50_000n, undefined, high);
    const costs = cost(claim, 'total-cost');
    const condolence = costs < 500_000n ? 0n : costs < 1_000_000n ? 50_000n : costs < 2_000_000n ? 100_000n : 200_000n;
    return { hospital: least(wholeFen(sum), 5_000_000n - had(before, 'hospital')), condolence };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(stays, 2016);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
