import type { Text } from '../../../rules/value/text.ts';

/** What a scheme's page, and a comparison of schemes, say of the public notice. */
export const noticeRuleTexts = {
  row: { zh: '公示', en: 'Public notice' },
  days: { zh: '{days} 天', en: 'for {days} {days|day|days}' },
  workingDays: { zh: '{days} 个工作日', en: 'for {days} working {days|day|days}' },
  daysUnknown: { zh: '天数{gap}', en: 'number of days {gap}' },
  holds: {
    approval: { zh: '公示期满才批准支付', en: 'approved for payment only once it has ended' },
    payment: { zh: '公示期满才发放', en: 'paid only once it has ended' },
  },
  of: { zh: '公示{benefits}', en: 'of {benefits}' },
  calledAs: { zh: '补助项目一律写“{name}”', en: 'every benefit called “{name}”' },
  lastFour: { zh: '显示证件号后四位', en: 'with the last four of the identity number' },
  shows: { zh: '另列{columns}', en: 'also showing {columns}' },
  objectTo: { zh: '异议向{place}提出', en: 'objections to {place}' },
  before: { approval: { zh: '批准支付', en: 'approval' }, payment: { zh: '发放', en: 'payment' } },
  columns: { plan: { zh: '互助项目', en: 'Plan' }, 'decided-on': { zh: '审核日期', en: 'Decided on' } },
} as const satisfies Record<string, Text | Readonly<Record<string, Text>>>;
