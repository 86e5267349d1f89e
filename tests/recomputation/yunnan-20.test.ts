import { expect, it } from 'vitest';
import type { Claim } from '../../src/rules/claim/claim.ts';
import { plusDays } from '../../src/rules/value/plain-date.ts';
import { around } from './random.ts';
import {
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

const period = { span: { from: '2024-01-01', to: '2025-01-01' } };
const paidByOthers = ['insured-fund', 'major-illness', 'medical-relief', 'mutual-aid'] as const;

/** 二次补助: 剩余 R，10 万 ≤ R < 20 万 20%，≥ 20 万 40%；连续参互 ≥2 期起每增 1 期加 1 个百分点，最多 10；封顶 500,000；书面申请. */
const second: Recomputation = {
  scheme: 'yunnan-20',
  period,
  member: (random) => {
    const consecutivePeriods = 1 + random.below(14);
    const renewal = consecutivePeriods === 1 ? 'new' : 'renewing';
    return { plans: [{ plan: 'general', span: period.span, shares: 1, renewal, consecutivePeriods, waits: true }] };
  },
  claim(random, id): Claim {
    const happened = dayOf(2024, random.below(371) - 2);
    const left = around(random, [100_000, 200_000, 250_000, 1_250_000]);
    const costs: Partial<Record<keyof Claim['costs'], string>> = {};
    let whole = left;
    for (const column of paidByOthers) {
      // What the insurance and the major illness insurance paid must be stated; without it the claim is held.
      const must = column === 'insured-fund' || column === 'major-illness';
      if (!must && random.chance(50)) continue;
      const sum = around(random, [1000, 100_000]);
      costs[column] = text(sum);
      whole += sum;
    }
    return {
      id,
      event: 'hardship',
      happened,
      applied: plusDays(happened, random.below(60)),
      costs: { ...costs, 'total-cost': text(whole) },
      papers: random.chance(90) ? ['申请书'] : ['身份证'],
    };
  },
  day: ({ happened = '' }) => happened,
  pays(claim, before, { plans: [taken] }) {
    const { happened = '', papers = [] } = claim;
    if (happened < '2024-01-01' || happened > '2024-12-31' || !papers.includes('申请书')) return {};
    const left = paidByOthers.reduce((sum, column) => rest(sum, cost(claim, column)), cost(claim, 'total-cost'));
    if (left < 10_000_000n) return {};
    const more = least(BigInt((taken?.consecutivePeriods ?? 1) - 1), 10n);
    const percent = (left < 20_000_000n ? 20n : 40n) + more;
    return { second: least(wholeFen(left * percent), 50_000_000n - had(before, 'second')) };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(second, 20);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
