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

const period = { span: { from: '2023-05-01', to: '2024-05-01' } };

/** 在职: 个人承担 ≤3,000 80%，超过部分 10%，初次住院另补 200；退休: 50%（首次或中断 40%）、10%；个人承担扣公务员补助，不超过票据个人支付额. */
const stays: Recomputation = {
  scheme: 'ningbo-2023',
  period,
  member: (random) => {
    const renewal = random.pick(['new', 'renewing']);
    const plan = random.pick(['in-service', 'retired']);
    const consecutivePeriods = renewal === 'new' ? 1 : 2;
    return { plans: [{ plan, span: period.span, shares: 1, renewal, consecutivePeriods, waits: renewal === 'new' }] };
  },
  claim(random, id): Claim {
    const admitted = dayOf(2023, 117 + random.below(370));
    const discharged = plusDays(admitted, random.below(9));
    const own = around(random, [200, 3000, 4000]);
    const civil = random.chance(30) ? { 'civil-service': text(around(random, [100, 1000, 3000])) } : {};
    const receipt = random.chance(40) ? { 'receipt-own-payment': text(around(random, [3000, 4000], own)) } : {};
    return {
      id,
      event: 'hospitalisation',
      admitted,
      discharged,
      applied: plusDays(discharged, random.below(30)),
      costs: { 'self-paid-in-scope': text(own), ...civil, ...receipt },
      papers: 'all',
    };
  },
  day: ({ admitted = '' }) => admitted,
  pays(claim, before, { plans: [taken] }) {
    const { admitted = '', discharged = '' } = claim;
    if (admitted < '2023-05-01' || discharged >= '2024-05-01') return {};
    const borne = rest(cost(claim, 'self-paid-in-scope'), cost(claim, 'civil-service'));
    const stated = claim.costs['receipt-own-payment'] !== undefined;
    const base = stated ? least(borne, cost(claim, 'receipt-own-payment')) : borne;
    const pays = (percent: bigint) => wholeFen(band(base, 0n, 3000n, percent) + band(base, 3000n, undefined, 10n));
    if (taken?.plan === 'retired') return { retired: pays(taken.renewal === 'new' ? 40n : 50n) };
    return { 'in-service': pays(80n), 'first-stay': had(before, 'first-stay') > 0n ? 0n : 20_000n };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(stays, 2023);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
