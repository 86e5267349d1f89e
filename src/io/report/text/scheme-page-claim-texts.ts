import type { Text } from '../../../rules/value/text.ts';

interface Texts {
  readonly [name: string]: Text | Texts;
}

/** What a scheme's page says of claims and of the fund. */
export const claimTexts = {
  periodBy: { zh: '归属哪一期，看', en: 'The period goes by' },
  eventDay: { zh: '住院的保障和免责期，看', en: 'Coverage and waiting of a stay go by' },
  opens: { zh: '开始受理', en: 'Claims are taken' },
  openFrom: { zh: '{day}起', en: 'from {day} on' },
  deadline: { zh: '申请期限', en: 'Handed in' },
  notice: { zh: '告知工会', en: 'Union told' },
  untilDay: { zh: '至{day}止，含当日', en: 'by {day}, that day included' },
  withinDays: { zh: '{from}起 {days} 天内', en: 'within {days} days of the {from}' },
  withinWorkingDays: { zh: '{from}起 {days} 个工作日内', en: 'within {days} working days of the {from}' },
  withinDuration: { zh: '{from}起 {after}内', en: 'within {after} of the {from}' },
  lateHold: { zh: '逾期的先暂缓，看说明', en: 'a late one is held for an explanation' },
  paper: { zh: '材料', en: 'Paper' },
  paperOf: { zh: '{paper}（{benefits}）', en: '{paper} ({benefits})' },
  exclusion: { zh: '不予补助', en: 'Excluded' },
  void: { zh: '未能到账', en: 'Failed transfer' },
  voidAfter: { zh: '首次转账失败 {after}后作废', en: 'void {after} after the first failed transfer' },
  fund: {
    source: { zh: '来源', en: 'Source' },
    sources: {
      members: { zh: '参加职工', en: 'members' },
      units: { zh: '参加单位', en: 'units' },
      union: { zh: '工会', en: 'the union' },
      government: { zh: '政府', en: 'the government' },
      enterprise: { zh: '企业', en: 'the enterprise' },
      interest: { zh: '利息', en: 'interest' },
      donation: { zh: '捐赠', en: 'donations' },
      relief: { zh: '帮扶资金', en: 'relief funds' },
    },
    splitRow: { zh: '提取', en: 'Taken out' },
    splitOf: { zh: '从{of}提取 {rate}，列入{to}', en: '{rate} of {of}, for the {to}' },
    splitBases: { fees: { zh: '互助金', en: 'the fees' }, income: { zh: '收入', en: 'all income' } },
    splits: {
      'adjustment-fund': { zh: '调节金', en: 'adjustment fund' },
      reserve: { zh: '风险准备金', en: 'reserve' },
      management: { zh: '管理费', en: 'management' },
    },
    carryOver: { zh: '结余', en: 'Balance' },
    carryOverTo: {
      county: { zh: '留在县区滚存', en: 'stays with the county' },
      city: { zh: '留在市级滚存', en: 'stays with the city' },
      province: { zh: '留在省级滚存', en: 'stays with the province' },
      unit: { zh: '留在单位滚存', en: 'stays with the unit' },
      none: { zh: '不滚存', en: 'is not carried over' },
    },
    short: { zh: '资金不足', en: 'Money short' },
    answers: {
      'pro-rata': { zh: '各项按同一比例降低', en: 'every benefit in proportion' },
      'top-up': { zh: '由以下补足', en: 'made up by' },
    },
    payers: {
      government: { zh: '政府', en: 'the government' },
      union: { zh: '工会', en: 'the union' },
      enterprise: { zh: '企业', en: 'the enterprise' },
      'adjustment-fund': { zh: '调节金', en: 'the adjustment fund' },
      'relief-fund': { zh: '帮扶资金', en: 'the relief fund' },
    },
    pool: { zh: '资金池', en: 'Pool' },
  },
} as const satisfies Texts;
