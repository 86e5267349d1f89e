import type { Fen } from '../../value/money.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';
import { type DigitMeasures, measureDigits } from '../figures/digit-law.ts';

/** With fewer amounts than this chance alone makes digits deviate. */
export const LEAST_AMOUNTS = 300;
/** Nigrini's bound of the mean absolute deviation, beyond which first digits do not conform. */
const LARGEST_DEVIATION = 0.015;
/** With 8 degrees of freedom one sample in a hundred lies beyond. */
const LARGEST_CHI_SQUARE = 20.09;
/** Standard deviations beyond which a digit is told: one in two hundred. */
const LARGEST_SCORE = 2.58;
/** Sums that lie closer together than this factor need not follow the law. */
const LEAST_SPREAD = 100n;

/** Sums whose first digits stray from Benford's law. */
export const firstDigits: AuditTest = {
  id: 'first-digits',
  subject: 'figures',
  severity: 'low',
  title: { zh: '首位数字分布（本福特定律）', en: 'First digits (Benford)' },
  looksFor: {
    zh: '按补助项目统计全额通过的补助金额的首位数字，与本福特定律比较：平均绝对偏差（MAD）大于 0.015，且卡方值大于 20.09（自由度 8，显著性 1%）的，列出偏多的数字（超过 2.58 个标准差）。只查随费用变动的项目，至少 300 笔，最大额不小于最小额的 100 倍；定额项目、有保底金额的项目和受限额减少的不算。',
    en: 'First digits of the amounts that each benefit gave in full, held against Benford’s law: where the mean absolute deviation (MAD) is above 0.015 and chi-square above 20.09 (8 degrees of freedom, 1%), the digits that come too often (beyond 2.58 standard deviations). Only of benefits that go with the costs, with at least 300 amounts of which the greatest is a hundred times the least; fixed sums, benefits with a least sum and amounts cut by a limit are left out.',
  },
  why: {
    zh: '编造的金额首位数字往往过于平均，或集中在某个数字。偏离只是线索：起付线、分段比例也会使分布偏离，请抽查偏多数字的票据。',
    en: 'Made-up sums spread their first digits too evenly, or heap on one. It is a hint only, since deductibles and bands also bend the law: pull receipts of the digits that come too often.',
  },
  source: {
    zh: '审计做法：Nigrini《本福特定律》的 MAD 界限（0.006／0.012／0.015）。',
    en: 'Audit practice: the bounds of the MAD in Nigrini, Benford’s Law (0.006, 0.012, 0.015).',
  },
};

/** Amounts of a benefit, counted by their first digit. */
export interface DigitCounts {
  readonly benefit: string;
  readonly title: string;
  /** Of the digits 1 to 9. */
  readonly counts: readonly number[];
  readonly least: Fen;
  readonly greatest: Fen;
}

const tooOften: Text = {
  zh: '“{title}”首位为 {digit} 的金额有 {found} 笔，预期约 {wanted} 笔（共 {count} 笔，偏离 {score} 个标准差）。',
  en: '{found} amounts of "{title}" begin with {digit}, some {wanted} of {count} are expected ({score} standard deviations).',
};
const tooFew: Text = {
  zh: '没有一项补助只随费用变动（既无定额，也无保底金额）、全额通过的满 300 笔、最大额不小于最小额的 100 倍，不能做首位数字检验。',
  en: 'There is no benefit that goes with the costs alone (no fixed sum, no least sum) and has 300 amounts given in full that span a factor of 100, which the law needs.',
};

/** @param benefits - those that are spread freely */
export function judgeDigits(benefits: readonly DigitCounts[]): AuditFound {
  const measured = benefits
    .filter(({ least, greatest, counts }) => greatest >= least * LEAST_SPREAD && total(counts) >= LEAST_AMOUNTS)
    .map((benefit) => ({ benefit, measures: measureDigits(benefit.counts) }));
  if (measured.length === 0) return { rows: [], looked: 0, notRun: tooFew };
  return {
    rows: measured.flatMap(({ benefit, measures }) => rowsOf(benefit, measures)),
    looked: measured.reduce((sum, { measures }) => sum + measures.count, 0),
    measures: measured.flatMap(({ benefit: { title }, measures: { count, deviation, chiSquare } }) => [
      { name: { zh: `${title}：笔数`, en: `${title}: amounts` }, value: String(count) },
      { name: { zh: `${title}：MAD（界限 0.015）`, en: `${title}: MAD (bound 0.015)` }, value: deviation.toFixed(4) },
      {
        name: { zh: `${title}：卡方（界限 20.09）`, en: `${title}: chi-square (bound 20.09)` },
        value: chiSquare.toFixed(2),
      },
    ]),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}

function rowsOf({ benefit, title, counts }: DigitCounts, measures: DigitMeasures): EvidenceRow[] {
  const { deviation, chiSquare, scores, expected, count } = measures;
  if (deviation <= LARGEST_DEVIATION || chiSquare <= LARGEST_CHI_SQUARE) return [];
  return scores.flatMap((score, index) => {
    if (score <= LARGEST_SCORE) return [];
    const [digit, found, wanted] = [index + 1, counts[index] ?? 0, Math.round(expected[index] ?? 0)];
    const parameters = { title, digit, found, wanted, count, score: score.toFixed(1) };
    return [{ key: `${benefit}-${digit}`, detail: worded(tooOften, parameters) }];
  });
}
