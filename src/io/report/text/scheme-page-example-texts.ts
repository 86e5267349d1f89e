import type { Text } from '../../../rules/value/text.ts';

/** How a scheme's page tells its worked examples. */
export const exampleTexts = {
  intro: {
    zh: '以下金额由程序按本办法逐步算出。“实例”取自本办法的用例，“示例”的金额取自补助项目各档的界限。',
    en: 'The program computed these amounts step by step from the scheme. A “case” is one that proves the scheme; an “example” takes its amounts from the bounds of a benefit.',
  },
  none: {
    zh: '没有用例；凭来源给出的内容也算不出哪一项的金额。',
    en: 'There are no cases, and no benefit can be computed from what the sources give.',
  },
  case: { zh: '实例 {number}　{name}', en: 'Case {number}: {name}' },
  bounds: { zh: '示例 {number}　{name}', en: 'Example {number}: {name}' },
  given: { zh: '已知', en: 'Given' },
  source: { zh: '出处', en: 'Source' },
  result: { zh: '结论', en: 'Decision' },
  resultOf: { zh: '{status}，补助 {sum}', en: '{status}, {sum} paid' },
  expected: { zh: '用例应为', en: 'The case expects' },
  differs: { zh: '与用例不符，请先核对', en: 'this differs from the case and has to be looked into' },
  reasons: { zh: '原因', en: 'Reasons' },
  step: { zh: '步骤', en: 'Step' },
  by: { zh: '计算', en: 'Computation' },
  after: { zh: '金额（元）', en: 'Amount (yuan)' },
  award: { zh: '{benefit}：{sum}', en: '{benefit}: {sum}' },
  enrolledIn: { zh: '参加', en: 'enrolled in' },
  formerClaims: { zh: '此前有 {number} 次申请', en: 'former claims: {number}' },
  diagnosis: { zh: '诊断', en: 'diagnosis' },
  papers: { zh: '所交材料', en: 'papers handed in' },
  exclusions: { zh: '不予补助的情形', en: 'grounds of exclusion' },
  birthDate: { zh: '出生日期', en: 'born on' },
  days: {
    happened: { zh: '发生', en: 'happened' },
    diagnosed: { zh: '确诊', en: 'diagnosed' },
    admitted: { zh: '入院', en: 'admitted' },
    discharged: { zh: '出院', en: 'discharged' },
    settled: { zh: '结算', en: 'settled' },
    notified: { zh: '告知', en: 'union told' },
    applied: { zh: '申请', en: 'handed in' },
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
