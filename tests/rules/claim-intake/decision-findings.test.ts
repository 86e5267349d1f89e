import { expect, it } from 'vitest';
import { valueNameOf } from '../../../src/commands/claim/value-name.ts';
import type { Decision, Reason } from '../../../src/rules/claim/decision.ts';
import { decisionFindings } from '../../../src/rules/claim-intake/decision-findings.ts';
import { describe } from '../../../src/rules/findings/describe.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from './sheets.ts';

const scheme = townScheme();
const one = person({ seed: 41 });
const { claims } = readRows([
  ['姓名', '身份证号', '申请事由', '入院日期', '出院日期', '结算日期', '申请日期', '个人自付'],
  [one.name, one.idNumber, '住院', '2026-09-01', '', '', '2026-10-08', '100'],
]);

/** The findings of a held decision with this reason, in words. */
function told(...reasons: Reason[]) {
  const [claim] = claims;
  if (!claim) throw new Error('the row was not read');
  const decision: Decision = {
    claim: '',
    status: 'held',
    amount: '0.00',
    awards: [],
    rules: [],
    reasons,
    overpaid: '0.00',
  };
  return decisionFindings(claim, decision, { scheme, periods: [], valueName: valueNameOf(scheme) }).map((finding) => {
    const { message } = describe(finding, { language: 'zh' });
    return `${finding.code} ${finding.origin.cell} ${message}`;
  });
}

it.each<[Reason, string]>([
  [
    {
      code: 'patient-not-covered',
      benefit: 'hospital',
      values: { fact: 'relation', found: 'parent', wanted: 'member' },
    },
    'claim-patient-not-covered A2 “住院补助”只补助本人，患者是职工的父母。',
  ],
  [{ code: 'dates-missing', values: { fact: 'discharge' } }, 'claim-fact-missing E2 没有写明“出院日期”，无法判断。'],
  [{ code: 'dates-missing', values: { fact: 'settlement' } }, 'claim-fact-missing F2 没有写明“结算日期”，无法判断。'],
  [
    { code: 'dates-missing', values: { fact: 'invoice-date' } },
    'claim-fact-missing A2 没有写明“交费发票日期”，无法判断。',
  ],
  [
    { code: 'fact-unknown', values: { fact: 'cost:self-paid-in-scope + cost:total-cost' } },
    'claim-fact-missing H2 没有写明“个人自付”，无法判断。',
  ],
  [
    { code: 'value-missing', values: { path: 'benefits.disability.compute[1].fixed' } },
    'claim-value-missing C2 不能计算：来源没有给出“补助项目 › 伤残补助 › 计算步骤 › 第 1 项 › 定额”（benefits.disability.compute[1].fixed）。',
  ],
  [
    { code: 'calendar-missing', values: { year: '2031' } },
    'claim-value-missing G2 不能计算：没有 2031 年的节假日安排。',
  ],
  [
    { code: 'wrong-period', values: { date: '2026-09-01', from: '2027-07-01', to: '2028-06-30' } },
    'claim-wrong-period D2 2026-09-01 不在本期（2027-07-01 至 2028-06-30）之内，台账里没有这一天所属的互助期。',
  ],
])('%j', (reason, expected) => {
  expect(told(reason)).toEqual([expected]);
});

it('what a limit did is no finding, and one reason of two benefits is told once', () => {
  const twice = { code: 'papers-missing', values: { papers: '发票' } } as const;
  expect(
    told({ code: 'capped', values: { allowed: '5000', cut: '10' } }, { code: 'nothing-to-pay', values: {} }),
  ).toEqual([]);
  expect(told({ ...twice, benefit: 'hospital' }, { ...twice, benefit: 'outpatient' })).toHaveLength(1);
});

it('what two benefits have alike is told once, with both; what differs, by itself', () => {
  const used = (benefit: string, allowed: string) => ({ code: 'claims-used', benefit, values: { allowed } }) as const;
  expect(told(used('hospital', '2'), used('outpatient', '2'), used('maternity', '1'))).toEqual([
    'claim-visits-used C2 “住院补助”、“门诊补助”的 2 次已经用完。',
    'claim-visits-used C2 “生育补助”的 1 次已经用完。',
  ]);
});
