import { describe, expect, it } from 'vitest';
import { decisionLines } from '../../src/commands/decision-lines.ts';
import { reasonText } from '../../src/io/report/decision/reason-text.ts';
import { stepLines } from '../../src/io/report/decision/step-lines.ts';
import { stepTexts } from '../../src/io/report/text/step-texts.ts';
import type { Step } from '../../src/rules/benefit/step.ts';
import { runCase } from '../../src/rules/cases/run-cases.ts';
import type { Decision } from '../../src/rules/claim/decision.ts';
import { reasons } from '../../src/rules/claim/reasons.ts';
import type { Language } from '../../src/rules/value/text.ts';
import { caseOf, provenScheme } from '../rules/cases/fixtures.ts';

const scheme = await provenScheme();
const wording = (language: Language) => ({ scheme, language, reasons });

function step(changes: Partial<Step>): Step {
  return { operator: 'rate', path: 'x', clause: 'stays', before: '2000', after: '1200', by: {}, ...changes };
}

const zh = (changes: Partial<Step>) => stepLines([step(changes)], wording('zh'), '');
const en = (changes: Partial<Step>) => stepLines([step(changes)], wording('en'), '');

describe('a line of the trace', () => {
  it.each<[Partial<Step>, string, string]>([
    [
      { by: { rate: '60%' } },
      '1. 按比例：2,000 × 60% = 1,200 元　〔实施办法第五条〕',
      '1. share of the amount: 2,000 × 60% = 1,200 yuan  [实施办法第五条]',
    ],
    [
      {
        operator: 'base',
        by: { 'add:cash': '2000.00', 'subtractIfStated:other-cover': 'not stated', 'notAbove:in-scope': '5000.50' },
        clause: 'illness',
      },
      '1. 计算基数：现金支付 2,000，不超过 医保范围内费用 5,000.50 = 1,200 元（没有写明，按 0 计：其他报销）　〔实施办法第六条，推定〕',
      '1. base: paid in cash 2,000, not above cost in scope 5,000.50 = 1,200 yuan (not stated, taken for 0: paid by other cover)  [实施办法第六条, inferred]',
    ],
    [
      {
        operator: 'base',
        by: {
          'add:cash': '1200.00',
          'subtractIfStated:mutual-aid': 'not stated',
          'notAboveIfStated:in-scope': 'not stated',
        },
      },
      '1. 计算基数：现金支付 1,200 = 1,200 元（没有写明，按 0 计：已得互助补助）（没有写明，不作限制：医保范围内费用）　〔实施办法第五条〕',
      '1. base: paid in cash 1,200 = 1,200 yuan (not stated, taken for 0: mutual aid already had) (not stated, no limit: cost in scope)  [实施办法第五条]',
    ],
    [
      {
        operator: 'base',
        by: { 'add:cash': '1200.00', 'subtract:insured-fund': 'not stated' },
        unknown: ['cost:insured-fund'],
      },
      '1. 计算基数：没有写明“统筹支付”，不能计算　〔实施办法第五条〕',
      '1. base: the claim does not state "paid by the insurance fund", which decides  [实施办法第五条]',
    ],
    [
      { operator: 'rateByVisit', title: '按次', by: { rate: '50%', visit: '3' } },
      '1. 按次：第 3 次，2,000 × 50% = 1,200 元　〔实施办法第五条〕',
      '1. 按次: claim 3, 2,000 × 50% = 1,200 yuan  [实施办法第五条]',
    ],
    [
      {
        operator: 'deductible',
        by: { amount: '300', per: 'period' },
        allowance: { allowed: '300', used: '100', remaining: '0' },
      },
      '1. 起付线：起付线 300，已扣 100，2,000 → 1,200 元，还剩 0　〔实施办法第五条〕',
      '1. deductible: deductible 300, 100 taken before, 2,000 → 1,200 yuan, 0 left  [实施办法第五条]',
    ],
    [
      { operator: 'choose', by: { by: 'insurance', found: 'resident', branch: 'other' } },
      '1. 分情形：医疗保险：居民医保，按“其他情形”，得 1,200 元　〔实施办法第五条〕',
      '1. by case: medical insurance: 居民医保, by "all others", so 1,200 yuan  [实施办法第五条]',
    ],
    [
      { operator: 'round', by: { to: 'yuan', mode: 'half-up' } },
      '1. 取整：2,000 → 1,200 元（四舍五入到元）　〔实施办法第五条〕',
      '1. rounding: 2,000 → 1,200 yuan (half up, to whole yuan)  [实施办法第五条]',
    ],
    [
      { operator: 'not-with', by: { benefit: 'stay', pays: 'difference', had: '800' } },
      '1. 不重复补助：已领取“住院补助” 800 元，2,000 → 1,200 元　〔实施办法第五条〕',
      '1. not beside another: "住院补助" paid 800, so 2,000 → 1,200 yuan  [实施办法第五条]',
    ],
    [
      { skipped: { fact: 'amounts: cash + loss', found: '800', wanted: '> 1000' } },
      '1. 按比例：跳过，因为“金额（现金支付 + 财产损失）”为 800，要求 > 1,000　〔实施办法第五条〕',
      '1. share of the amount: passed over, since "sum (paid in cash + loss of property)" is 800; > 1,000 is required  [实施办法第五条]',
    ],
    [
      { skipped: { fact: 'cost:cash + cost:self-financed', found: '4999.99', wanted: '≥ 5000, < 10000' } },
      '1. 按比例：跳过，因为“现金支付 + 自费”为 4,999.99，要求 ≥ 5,000、< 10,000　〔实施办法第五条〕',
      '1. share of the amount: passed over, since "paid in cash + self-financed" is 4,999.99; ≥ 5,000, < 10,000 is required  [实施办法第五条]',
    ],
    [
      { missing: ['benefits.stay.compute[1].rate'] },
      '1. 按比例：来源没有给出“补助项目 › 住院补助 › 计算步骤 › 第 1 项 › 比例”（benefits.stay.compute[1].rate），不能计算　〔实施办法第五条〕',
      '1. share of the amount: no source gives "benefits › 住院补助 › computation › no. 1 › rate" (benefits.stay.compute[1].rate), so that nothing can be computed  [实施办法第五条]',
    ],
    [
      { unknown: ['hospital-level', 'cost:cash', 'pool'] },
      '1. 按比例：没有写明“医院等级、现金支付、资金池的金额与权重”，不能计算　〔实施办法第五条〕',
      '1. share of the amount: the claim does not state "level of the hospital, paid in cash, what the pool holds and the weights", which decides  [实施办法第五条]',
    ],
  ])('%o', (changes, chinese, english) => {
    expect(zh(changes)).toEqual([chinese]);
    expect(en(changes)).toEqual([english]);
  });

  it('has its bands below it, those not reached marked, and what it allows', () => {
    const bands = [
      { above: '0', to: '1000', rate: '20%', reached: true, part: '1000', amount: '200' },
      { from: '5000', below: '10000', fixed: '500', reached: true, part: '1', amount: '500' },
      { above: '1000', rate: 'missing', reached: false, part: '0', amount: '0' },
    ];
    const allowance = { allowed: '40', used: '10', remaining: '5' };
    expect(zh({ operator: 'bands', bands, allowance })).toEqual([
      '1. 分段累加：2,000 → 1,200 元　〔实施办法第五条〕',
      '    1,000 及以下：1,000 × 20% = 200 元',
      '    5,000 及以上，不足 10,000：500 元',
      '    超过 1,000：来源没有给出（未达到）',
      '    允许 40，已用 10，剩余 5',
    ]);
  });

  it('has the steps within it below it, numbered under it', () => {
    const inner = [
      step({ by: { rate: '10%' } }),
      step({ operator: 'plus', by: {}, steps: [step({ operator: 'fixed' })] }),
    ];
    expect(
      en({ operator: 'plus', by: { adds: '200', start: '0' }, steps: inner }).map((line) => line.replace(/: .*/, '')),
    ).toEqual(['1. plus', '  1.1. share of the amount', '  1.2. plus', '    1.2.1. fixed sum']);
  });

  it.each(Object.keys(stepTexts) as Step['operator'][])(
    '%s can be told though nothing is known of what it went by',
    (operator) => {
      for (const [line] of [zh({ operator }), en({ operator })])
        expect(line).not.toMatch(/undefined|→ *元|\{(before|after)\}/);
    },
  );
});

describe('a decision', () => {
  it('of several benefits: the rules, each benefit, limits, reasons with their clause', () => {
    const decision = runCase(
      scheme,
      caseOf({
        member: { insurance: 'employee' },
        history: [
          {
            claim: { event: 'hospitalisation', admitted: '2025-02-01', discharged: '2025-02-10' },
            paid: { stay: 4500 },
          },
        ],
        claim: {
          event: 'hospitalisation',
          admitted: '2025-05-01',
          discharged: '2025-05-20',
          applied: '2025-05-21',
          costs: { 'self-paid-in-scope': 5000 },
        },
      }),
      { years: [2025], holidays: [], workdays: [] },
    ).decision;
    expect(decisionLines(decision, scheme, 'en')).toEqual([
      'Decision: reduced, 500.00 yuan',
      '  ✓ period: 2025-05-01 (2025-01-01 to 2025-12-31)  [实施办法第三条]',
      '  ✓ deadline: 2025-05-21, last day 2025-07-01  [实施办法第三条]',
      '  ✓ papers  [实施办法第三条]',
      '  ✓ plan: "医疗互助"  [实施办法第三条]',
      '  ✓ coverage: "医疗互助", 2025-05-01 (2025-01-01 to 2025-12-31)  [实施办法第三条]',
      '  – no rule of the scheme on: exclusions, claims taken from, waiting period',
      '住院补助: 500.00 yuan (reduced)',
      '  1. base: self-paid in scope 5,000 = 5,000 yuan (not stated, taken for 0: paid by other cover)  [实施办法第五条]',
      '  2. by bands, each part at its rate: 5,000 → 2,200 yuan  [实施办法第五条]',
      '      to 1,000: 1,000 × 20% = 200 yuan',
      '      above 1,000, to 10,000: 4,000 × 50% = 2,000 yuan',
      '      above 10,000: 60% (not reached)',
      '  3. 居民医保减半: passed over, since "medical insurance" is 职工医保; 居民医保 is required  [实施办法第五条]',
      '  4. limit: 2,200, limit 5,000, 4,500 used before, so 500 yuan  [实施办法第五条]',
      '  limit (in the period): 5,000.00 allowed, 4,500.00 used before, 500.00 taken now, 0.00 left  [实施办法第五条]',
      '  Reason: Above the limit of 5,000.00 yuan: 1,700.00 yuan less.  [实施办法第五条]',
    ]);
  });

  it('says of a benefit that waits for another alone which it is, and what no source gives', () => {
    const award = { amount: '0.00', state: 'held', steps: [], limits: [], inferred: [], endsCoverage: false } as const;
    const reasons = [
      { code: 'fact-unknown', benefit: 'stay', clause: 'stays', values: { fact: 'cost:insured-fund' } },
    ] as const;
    const decision: Decision = {
      claim: 'a',
      status: 'held',
      amount: '0.00',
      awards: [
        { ...award, benefit: 'stay', reasons },
        { ...award, benefit: 'illness', reasons },
      ],
      rules: [
        { rule: 'papers', outcome: 'not-given', values: {} },
        { rule: 'exclusions', outcome: 'not-given', values: {} },
        { rule: 'opening', outcome: 'no-rule', values: {} },
      ],
      reasons,
      overpaid: '0.00',
    };
    expect(decisionLines(decision, scheme, 'zh')).toEqual([
      '结论：暂缓，0.00 元',
      '  – 来源没有给出：材料、不予补助的情形',
      '  – 办法没有规定：开始受理',
      '住院补助：暂缓',
      '  原因：没有写明“统筹支付”，无法判断。　〔实施办法第五条〕',
      '女职工特殊疾病补助：暂缓，因为同一申请的“住院补助”暂缓',
      '  原因：没有写明“统筹支付”，无法判断。　〔实施办法第五条〕',
    ]);
  });

  it('says what frozen decisions have had too much, and what ends the coverage', () => {
    const award = {
      benefit: 'stay',
      amount: '5.00',
      state: 'paid',
      reasons: [],
      steps: [],
      limits: [],
      inferred: [],
      endsCoverage: true,
    } as const;
    const decision: Decision = {
      claim: 'a',
      status: 'approved',
      amount: '5.00',
      awards: [award],
      rules: [],
      reasons: [],
      overpaid: '20.00',
    };
    expect(decisionLines(decision, scheme, 'zh')).toEqual([
      '结论：全额补助，5.00 元',
      '  此前已固定的决定多付 20.00 元',
      '住院补助：5.00 元',
      '  给付后保障责任终止',
    ]);
  });

  it('puts the words of a reason into the language of the reader', () => {
    const text = (values: Record<string, string>, language: Language) =>
      reasonText({ code: 'condition-not-met', values }, wording(language));
    const level = { fact: 'hospital-level', found: 'primary', wanted: 'secondary, tertiary' };
    expect(text(level, 'zh')).toBe('“医院等级”为 一级，要求 二级、三级。');
    expect(text(level, 'en')).toBe('"level of the hospital" is primary; secondary, tertiary is required.');
    expect(text({ fact: 'hardship', found: 'no', wanted: 'yes' }, 'zh')).toBe('“困难职工”为 否，要求 是。');
    expect(reasonText({ code: 'dates-missing', values: { fact: 'admission' } }, wording('zh'))).toContain('入院日');
    expect(reasonText({ code: 'plan-not-taken', values: { plan: 'women' } }, wording('en'))).toContain('女职工互助');
  });
});
