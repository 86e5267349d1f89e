import { type Fen, fen } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';

/** In all, of claims that count. */
const LEAST_CLAIMS = 300;
/** Round sums of one unit, before it is told. */
const LEAST_ROUND = 3;
/** Smaller bills are round by custom: a registration fee, a check-up. */
const LEAST_SUM = 50_000n;
const ROUND_TO = 10_000n;
/** Of sums to the fen one in ten thousand is round, of whole yuan one in a hundred. */
const LEAST_SHARE = 0.01;
/** Standard deviations: one in two thousand. */
const LARGEST_SCORE = 3.29;

/** Units of whose claims too many state round sums. */
export const roundAmounts: AuditTest = {
  id: 'round-amounts',
  subject: 'figures',
  severity: 'low',
  title: { zh: '整百费用过多', en: 'Round sums' },
  looksFor: {
    zh: '得到补助的申请中，申报的最大一项费用在 500 元以上且为整百元的算“整数”。某单位的整数份数不少于 3 份，并超出其他单位的比例（至少按 1% 计）3.29 个标准差以上的列出。至少 300 份申请。',
    en: 'A claim is round where the greatest cost that it states is 500 yuan or more and a multiple of 100. Told are units with at least 3 round claims, more than 3.29 standard deviations beyond the share of all other units (1% at least). At least 300 claims.',
  },
  why: {
    zh: '真实的医疗费用很少是整百元，整数多说明金额可能是估计或编造的。请抽查该单位的票据原件。',
    en: 'What an illness costs is rarely a round sum: many of them may be estimates, or made up. Pull the unit’s receipts.',
  },
  source: {
    zh: '审计做法：整数金额分析；界限为推定。',
    en: 'Audit practice: analysis of round sums; the bounds are inferred.',
  },
};

/** What a claim that was given something cost. */
export interface CostedClaim {
  readonly unit: string | null;
  /** In yuan, by column. */
  readonly costs: Readonly<Record<string, string>>;
  /** What it was given. */
  readonly amount: Fen;
}

interface UnitCount {
  claims: number;
  round: number;
  amount: Fen;
}

const many: Text = {
  zh: '{claims} 份申请中有 {round} 份费用为整百元，其他单位的比例为 {share}（偏离 {score} 个标准差）。',
  en: '{round} of {claims} claims state a round sum; of the other units {share} do ({score} standard deviations).',
};
const tooFew: Text = {
  zh: '写明费用的申请不足 300 份（现有 {count} 份），不能做整数检验。份数够了再查。',
  en: 'Fewer than 300 claims ({count}) state what the illness cost, so that nothing can be said of round sums. Ask again when there are more.',
};

/** Counts claims one by one, so that they never lie in memory together. */
export class RoundTally {
  readonly #units = new Map<string, UnitCount>();

  add({ unit, costs, amount }: CostedClaim): void {
    const greatest = Object.values(costs).reduce((most, each) => (fen(each) > most ? fen(each) : most), 0n);
    if (greatest === 0n) return;
    const key = unit ?? '';
    const of = this.#units.get(key) ?? { claims: 0, round: 0, amount: 0n };
    of.claims += 1;
    if (greatest >= LEAST_SUM && greatest % ROUND_TO === 0n) {
      of.round += 1;
      of.amount += amount;
    }
    this.#units.set(key, of);
  }

  /** @returns a case for each unit, in order of its id */
  found(): AuditFound {
    const units = [...this.#units].sort(([one], [other]) => (one < other ? -1 : 1));
    const claims = units.reduce((sum, [, each]) => sum + each.claims, 0);
    const round = units.reduce((sum, [, each]) => sum + each.round, 0);
    if (claims < LEAST_CLAIMS) return { rows: [], looked: claims, notRun: worded(tooFew, { count: claims }) };
    const name = { zh: '整百元的份数', en: 'Round claims' };
    return {
      rows: units.flatMap(([unit, of]) => rowOf(unit, of, { claims: claims - of.claims, round: round - of.round })),
      looked: claims,
      measures: [{ name, value: `${round} / ${claims}` }],
    };
  }
}

function rowOf(unit: string, { claims, round, amount }: UnitCount, others: Omit<UnitCount, 'amount'>): EvidenceRow[] {
  const share = others.claims === 0 ? LEAST_SHARE : Math.max(LEAST_SHARE, others.round / others.claims);
  const score = share >= 1 ? 0 : (round - claims * share) / Math.sqrt(claims * share * (1 - share));
  if (round < LEAST_ROUND || score <= LARGEST_SCORE) return [];
  const parameters = { claims, round, share: `${(share * 100).toFixed(1)}%`, score: score.toFixed(1) };
  const key = unit === '' ? '-' : unit;
  return [{ key, ...(unit !== '' && { unit }), amount, detail: worded(many, parameters) }];
}
