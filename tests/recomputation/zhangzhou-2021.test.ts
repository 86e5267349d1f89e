import { expect, it } from 'vitest';
import type { Claim } from '../../src/rules/claim/claim.ts';
import { plusDays } from '../../src/rules/value/plain-date.ts';
import { around } from './random.ts';
import {
  type Before,
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

const period = { span: { from: '2021-01-01', to: '2022-01-01' } };
const benefits = ['insured', 'uninsured-local', 'uninsured-elsewhere'] as const;

/** Which rule a stay falls under. */
function ruleOf({ admitted = '', insurance, hospitalArea, hospitalLevel }: Claim) {
  if (admitted < '2021-01-01' || admitted > '2021-12-31') return undefined;
  if (insurance !== 'none') return 'insured';
  if (hospitalArea === 'local') return 'uninsured-local';
  // 一甲以上: a hospital of the first level without its grade is held, of a lower grade it is not paid.
  const levels = ['primary-a', 'secondary', 'tertiary'];
  return levels.includes(hospitalLevel ?? '') ? 'uninsured-elsewhere' : undefined;
}

/** All costs less 300 once, at a rate in percent, less what was had of it: in hundredths of a fen. */
function total(claim: Claim, before: readonly Before[], column: 'self-paid-in-scope' | 'total-cost', percent: bigint) {
  const rule = ruleOf(claim);
  const same = before.filter((each) => each.claim.event === 'hospitalisation' && ruleOf(each.claim) === rule);
  const costs = same.reduce((sum, each) => sum + cost(each.claim, column), cost(claim, column));
  return rest(rest(costs, 30_000n) * percent, had(before, rule ?? '') * 100n);
}

/**
 * 参加医保: 累计个人自付 − 300（多次住院只扣一次）× 60%，封顶 50,000；未参加: 辖区内（总费用 − 300）× 10%，辖区外（一甲以上）总费用 × 8%，封顶 15,000；因病死亡不足 1,000 的补足至 1,000.
 */
const zhangzhou: Recomputation = {
  scheme: 'zhangzhou-2021',
  period,
  member: () => ({
    plans: [{ plan: 'general', span: period.span, shares: 1, renewal: 'new', consecutivePeriods: 1, waits: true }],
  }),
  claim(random, id, _member, made): Claim {
    const day = dayOf(2021, random.below(369) - 2);
    const known = made.some(({ event }) => event === 'death');
    if (!known && random.chance(8)) {
      return { id, event: 'death', cause: 'illness', happened: day, applied: day, costs: {}, papers: 'all' };
    }
    const insurance = random.pick(['employee', 'employee', 'resident', 'none']);
    const hospitalArea = random.pick(['local', 'elsewhere']);
    const column = insurance === 'none' ? 'total-cost' : 'self-paid-in-scope';
    const before = made.reduce((sum, each) => sum + cost(each, column), 0n);
    const bounds = insurance === 'none' ? ([300, 150_300, 187_500] as const) : ([300, 2000, 83_633] as const);
    return {
      id,
      event: 'hospitalisation',
      admitted: day,
      discharged: plusDays(day, 3),
      applied: plusDays(day, 5),
      costs: { [column]: text(around(random, bounds, before)) },
      insurance,
      hospitalArea,
      hospitalLevel: random.pick(['primary', 'primary-a', 'primary-b', 'secondary', 'tertiary', 'unrated']),
      papers: 'all',
    };
  },
  day: ({ admitted, happened }) => admitted ?? happened ?? '',
  pays(claim, before) {
    if (claim.event === 'death') {
      const { happened = '' } = claim;
      const covered = happened >= '2021-01-01' && happened <= '2021-12-31';
      return covered ? { death: rest(100_000n, had(before, ...benefits)) } : {};
    }
    const rule = ruleOf(claim);
    if (rule === undefined) return {};
    const left = 1_500_000n - had(before, 'uninsured-local', 'uninsured-elsewhere');
    if (rule === 'insured') {
      const sum = wholeFen(total(claim, before, 'self-paid-in-scope', 60n));
      return { insured: least(sum, 5_000_000n - had(before, 'insured')) };
    }
    if (rule === 'uninsured-local') return { [rule]: least(wholeFen(total(claim, before, 'total-cost', 10n)), left) };
    return { [rule]: least(wholeFen(cost(claim, 'total-cost') * 8n), left) };
  },
};

it(
  'pays what the text of the source comes to, to the fen',
  () => {
    const { disagreements, paid } = recompute(zhangzhou, 300);
    expect(disagreements).toEqual([]);
    expect(paid).toBeGreaterThan(CLAIMS / 4);
  },
  TIME_LIMIT,
);
