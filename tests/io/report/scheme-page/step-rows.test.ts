import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../../src/io/report/scheme-page/page.ts';
import { stepRows } from '../../../../src/io/report/scheme-page/step-rows.ts';
import { type ComputeStep, OPERATORS, type OperatorName } from '../../../../src/rules/scheme/compute.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import { fixtureSchemes } from '../../../rules/scheme/read-fixtures.ts';

const { scheme } = resolveScheme('benefits', fixtureSchemes);
if (!scheme) throw new Error('the fixture cannot be used');
const [chinese, english] = [pageOf(scheme, 'zh'), pageOf(scheme, 'en')];

/** One step of each operator, and the rules of its rows in both languages. */
const steps: Record<OperatorName, [step: ComputeStep, zh: string[], en: string[]]> = {
  fixed: [{ fixed: '15000' }, ['15,000 元'], ['15,000 yuan']],
  rate: [{ rate: 'missing' }, ['〔来源没有给出〕'], ['(no source gives it)']],
  bands: [
    { bands: [{ above: '300', to: '1000', rate: '20%' }, { rate: '50%' }] },
    ['每一段金额按本段的比例计算，各段相加', '不补助', '20%', '50%'],
    ['each part of the amount at its band’s rate, summed up', 'nothing', '20%', '50%'],
  ],
  wholeBand: [
    {
      wholeBand: {
        of: 'days',
        bands: [
          { is: { to: 9 }, fixed: '500' },
          { is: { above: 9 }, rate: '30%' },
        ],
      },
    },
    ['按“住院天数”所在的一档计算', '500 元', '按全部金额的 30%'],
    ['by the band in which “days in hospital” lies', '500 yuan', '30% of the whole amount'],
  ],
  rateByVisit: [
    { rateByVisit: ['70%', '60%'] },
    ['比例按本期第几次而定', '70%', '60%'],
    ['the share goes by the number of the claim in the period', '70%', '60%'],
  ],
  deductible: [
    { deductible: { byVisit: ['800', 'missing'], per: 'visit' } },
    ['按本期第几次扣除', '扣除 800 元', '〔来源没有给出〕'],
    ['taken off by the number of the claim in the period', '800 yuan taken off', '(no source gives it)'],
  ],
  threshold: [
    { threshold: '500' },
    ['不足 500 元的不补助；达到的按全部金额计算'],
    ['nothing below 500 yuan; the whole amount where it is reached'],
  ],
  perDay: [
    { perDay: { amount: '50', fromDay: 7, upToDays: 40, per: 'period', count: 'both-days' } },
    ['住院每天 50 元；从第 7 天起算；本互助期内最多 40 天；入院日和出院日都计入天数'],
    [
      '50 yuan for each day in hospital; from day 7 on; at most 40 days in the period; the days of admission and discharge both count',
    ],
  ],
  times: [{ times: 'shares' }, ['乘以参加的份数'], ['times the member’s shares']],
  atLeast: [{ atLeast: '100' }, ['有补助的，不低于 100 元'], ['where something is paid, at least 100 yuan']],
  atMost: [{ atMost: { column: 'cash' } }, ['不超过本次的“现金支付”'], ['at most the claim’s “paid in cash”']],
  topUp: [
    { topUp: { to: '1000', benefits: ['hospital'] } },
    ['与“住院补助”合计补足到 1,000 元'],
    ['what is wanting to 1,000 yuan together with “住院补助”'],
  ],
  bonus: [
    { bonus: { points: '1%', after: 2, upTo: '10%' } },
    ['连续参加超过 2 期的，每多一期增加基数的 1%，最多增加 10%'],
    ['1% of the base for each consecutive period beyond 2, at most 10%'],
  ],
  instalments: [
    { instalments: { periods: 3, amount: '5000' } },
    ['分 3 期给付，连续参加的每期 5,000 元'],
    ['5,000 yuan in each of 3 periods, while the member renews'],
  ],
  pool: [
    { pool: { by: 'severity', weights: { severe: '2', mild: 'missing' } } },
    ['按“病情程度”的权数分配资金池', '权数 2', '〔来源没有给出〕'],
    ['a part of the pool, weighted by “severity”', 'weight 2', '(no source gives it)'],
  ],
  round: [{ round: { to: 'yuan', mode: 'up' } }, ['向上取整到元'], ['rounded up to whole yuan']],
  choose: [
    { choose: { by: 'insurance', of: { employee: '200', other: [{ rate: '10%' }, { atLeast: '50' }] } } },
    ['按“医疗保险”', '200 元', '按以下步骤', '10%', '有补助的，不低于 50 元'],
    ['by “medical insurance”', '200 yuan', 'by the steps below', '10%', 'where something is paid, at least 50 yuan'],
  ],
  plus: [
    { plus: { of: 'base', compute: [{ rate: '5%' }] } },
    ['按计算基数另行计算，与上一步相加', '5%'],
    ['what these steps make of the base is added', '5%'],
  ],
};

describe('a step in words', () => {
  it.each(OPERATORS)('%s', (operator) => {
    const [step, zh, en] = steps[operator];
    expect(stepRows([step], 'rules', chinese).map(([, rule]) => rule)).toEqual(zh);
    expect(stepRows([step], 'rules', english).map(([, rule]) => rule)).toEqual(en);
  });

  it('numbers the steps, those of a branch below it, and names the branches by the scheme’s titles', () => {
    expect(stepRows([{ fixed: '1' }, steps.choose[0]], 'rules', chinese).map(([what]) => what)).toEqual([
      '计算 1　定额',
      '计算 2　分情形',
      '– 职工医保',
      '– 其他情形',
      '– – 计算 2.2.1　按比例',
      '– – 计算 2.2.2　保底',
    ]);
  });

  it('tells the condition of a step, and parts of a scale below the first band and above the last', () => {
    const step: ComputeStep = {
      bands: [{ above: '300', to: '1000', rate: '20%' }],
      when: { 'hospital-area': ['local'], days: { from: 3, to: 9 }, hardship: true },
    };
    expect(stepRows([step], 'rules', chinese)).toEqual([
      ['计算 1　分段累加', '每一段金额按本段的比例计算，各段相加', '[1]'],
      ['– 只适用于', '就医地：统筹区内；住院天数：3 天至 9 天（均含）；困难职工：是', '[1]'],
      ['– 300 元及以下的部分', '不补助', '[1]'],
      ['– 超过 300 元至 1,000 元的部分', '20%', '[1]'],
      ['– 超过 1,000 元的部分', '不补助', '[1]'],
    ]);
  });
});
