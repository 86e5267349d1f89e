import type { FindingDefinition } from './finding.ts';

/** Findings about the register of a former period (`enrol --former`). */
export const formerFindings = {
  'still-covered': {
    severity: 'error',
    group: 'person',
    title: { zh: '上一次的保障还未到期', en: 'Still covered by the former term' },
    why: {
      zh: '同一人同一项目不能同时有两份保障：多交的互助金得不到补助。',
      en: 'Nobody is covered twice in one plan on one day: the second fee would buy nothing.',
    },
    message: {
      zh: '身份证号“{found}”在“{plan}”的保障到 {lastDay} 才结束，与本期重叠。',
      en: 'The coverage of “{found}” in “{plan}” lasts until {lastDay} and overlaps this period.',
    },
    expected: { zh: '原保障在 {lastDay} 结束之后再参加', en: 'To be enrolled after {lastDay}' },
    fix: {
      zh: '请从本次名单中删去；期初或上一期登记册的到期日期写错的，更正后重新导入。',
      en: 'Take the row off this list; where the former register has a wrong last day, mend it and bring it in again.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', plan: '职工医疗互助', lastDay: '2026-12-31' },
  },
  'former-term-malformed': {
    severity: 'error',
    group: 'former',
    title: { zh: '起止日期不对', en: 'The term is wrong' },
    why: {
      zh: '续参和重复参加都按原来的起止日期认定。',
      en: 'Renewals and double coverage are told by the days on which the former term began and ended.',
    },
    message: { zh: '生效和到期日期“{found}”不成一个期间。', en: '“{found}” is no span of days.' },
    expected: { zh: '生效日期在前、到期日期（最后一天）在后', en: 'A first day and, later, a last day' },
    fix: {
      zh: '补全或改正两个日期，写成 2026-07-01 的形式。',
      en: 'Fill in or mend both dates, written as in 2026-07-01.',
    },
    example: { found: '2026-07-01 / 2025-06-30' },
  },
  'former-not-begun': {
    severity: 'warning',
    group: 'former',
    title: { zh: '登记册中尚未生效', en: 'Not yet covered in that register' },
    why: {
      zh: '缴费后才生效的，登记册里没有日期就说明当时还没有缴费，不能据此认定续参。',
      en: 'Where coverage begins with payment, a line without dates was not paid at that time, and proves no former coverage.',
    },
    message: {
      zh: '生效日期写的是“{found}”，不计为上一期参加。',
      en: 'Its first day reads “{found}”; it does not count as a former coverage.',
    },
    expected: { zh: '有生效和到期日期的记录', en: 'A line with its first and last day' },
    fix: {
      zh: '该职工后来缴了费的，请用缴费之后的登记册。',
      en: 'If the fee was paid later, use a register made after that.',
    },
    example: { found: '缴费后生效' },
  },
  'former-plan-unknown': {
    severity: 'error',
    group: 'former',
    title: { zh: '互助项目不认识', en: 'Plan is not known' },
    why: {
      zh: '续参按项目认定，项目对不上就无法认定。',
      en: 'Renewals are told plan by plan.',
    },
    message: { zh: '互助项目“{found}”不是本办法的项目。', en: '“{found}” is no plan of this scheme.' },
    expected: { zh: '下列之一：{plans}', en: 'One of: {plans}' },
    fix: { zh: '改成本办法的项目名称。', en: 'Use the plan’s name in this scheme.' },
    example: { found: '大病互助', plans: '职工医疗互助、女职工特病' },
  },
  'former-overlap': {
    severity: 'error',
    group: 'former',
    title: { zh: '期间重叠', en: 'Terms overlap' },
    why: {
      zh: '同一人同一项目的两段保障不能有重叠的日子。',
      en: 'Two terms of one person in one plan cannot share a day.',
    },
    message: {
      zh: '“{found}”在“{plan}”有重叠的期间，{where}。',
      en: '“{found}” has overlapping terms in “{plan}”, {where}.',
    },
    expected: { zh: '前后相接、互不重叠的期间', en: 'Terms that do not overlap' },
    fix: { zh: '核对该职工的起止日期，只留正确的一行。', en: 'Check the days and keep the line that is right.' },
    personal: { found: 'id-number' },
    example: {
      found: '350102199001010016',
      plan: '职工医疗互助',
      where: { zh: '另一段在第 8 行', en: 'the other in row 8' },
    },
  },
  'former-in-period': {
    severity: 'error',
    group: 'former',
    title: { zh: '保障属于本期', en: 'The coverage is this period’s own' },
    why: {
      zh: '本期的参加职工要经过审核、计算应缴并进入登记册，只能用 mutual enrol 收名单。',
      en: 'Members of this period are reviewed, owe their fees and stand in the register: that takes mutual enrol.',
    },
    message: {
      zh: '生效日期 {found} 不早于本期开始的 {start}。',
      en: 'It begins on {found}, which is not before this period’s first day {start}.',
    },
    expected: { zh: '{start} 以前生效的保障', en: 'Coverage that began before {start}' },
    fix: {
      zh: '从期初工作簿中删去，改用 mutual enrol 收取本期名单。',
      en: 'Take it out of this workbook and enrol the unit’s list with mutual enrol.',
    },
    example: { found: '2026-07-01', start: '2026-07-01' },
  },
} as const satisfies Record<string, FindingDefinition>;
