import type { Text } from '../value/text.ts';

/** What a value of the scheme language must look like, by the key that the schema gives as its message. */
export const expectations = {
  id: {
    zh: '小写英文单词，以连字符相接，如 women-special',
    en: 'lower-case words joined by -, such as women-special',
  },
  money: { zh: '以元为单位的金额，如 36 或 36.50', en: 'a sum in yuan, such as 36 or 36.50' },
  percentage: {
    zh: '大于 0、不超过 100 的百分比，如 80% 或 62.5%',
    en: 'a percentage above 0 and up to 100, such as 80% or 62.5%',
  },
  sum: {
    zh: '以元为单位的金额，如 36 或 36.50；来源没有给出的写 missing',
    en: 'a sum in yuan, such as 36 or 36.50; missing where no source gives it',
  },
  rate: {
    zh: '大于 0、不超过 100 的百分比，如 80% 或 62.5%；来源没有给出的写 missing；不补助的一段不写 0%，从后一段的 above 写起，如 {above: 1000, rate: 60%}',
    en: 'a percentage above 0 and up to 100, such as 80% or 62.5%; missing where no source gives it; a part that pays nothing is left out instead of 0%, and the band after it begins at its above: {above: 1000, rate: 60%}',
  },
  oneOperator: {
    zh: '每一步恰好一个算法，如 {rate: 60%}；另可有 title、when、clause',
    en: 'exactly one operator a step, such as {rate: 60%}, beside title, when and clause',
  },
  deductible: {
    zh: '金额，如 300，或者 {amount: 300, per: visit}，或者 {byVisit: [1300, 650], per: visit}',
    en: 'a sum such as 300, or {amount: 300, per: visit}, or {byVisit: [1300, 650], per: visit}',
  },
  wholeBands: {
    zh: '分档的列表，如 [{from: 50000, below: 100000, fixed: 10000}]，或者 {of: disability-grade, bands: […]}',
    en: 'a list of bands such as [{from: 50000, below: 100000, fixed: 10000}], or {of: disability-grade, bands: […]}',
  },
  rateOrFixed: { zh: 'rate 或 fixed，二者取一', en: 'either rate or fixed' },
  branch: {
    zh: '金额，如 5000，或者计算步骤的列表，如 [{rate: 60%}]',
    en: 'a sum such as 5000, or a list of steps such as [{rate: 60%}]',
  },
  bounds: {
    zh: '上下限，如 {from: 16, below: 60}；from、to 含本数，above、below 不含',
    en: 'bounds such as {from: 16, below: 60}; from and to include the number, above and below do not',
  },
  perDay: {
    zh: '{amount: 50, fromDay: 4, upToDays: 90, count: nights} 这样的写法',
    en: 'such as {amount: 50, fromDay: 4, upToDays: 90, count: nights}',
  },
  round: {
    zh: '{to: yuan, mode: half-up} 这样的写法',
    en: 'such as {to: yuan, mode: half-up}',
  },
  limitOf: {
    zh: '金额，如 5000，或者 {column: receipt-own-payment}',
    en: 'a sum such as 5000, or {column: receipt-own-payment}',
  },
  factFixed: {
    zh: '一个可以分类的事实，如 insurance、parents、severity',
    en: 'a fact with a choice of words, such as insurance, parents or severity',
  },
  deadline: {
    zh: '{days: 90, from: discharge}、{workingDays: 30, from: discharge}、{after: P6M, from: period-end} 或 {on: 03-31, year: after}',
    en: '{days: 90, from: discharge}, {workingDays: 30, from: discharge}, {after: P6M, from: period-end} or {on: 03-31, year: after}',
  },
  claimField: {
    zh: '申请表的一个字段，如 event、discharged',
    en: 'a field of the claim sheet such as event or discharged',
  },
  count: { zh: '不小于 0 的整数，如 50', en: 'a whole number of 0 or more, such as 50' },
  dayCount: {
    zh: '天数，不小于 0、最多五位的整数，如 90',
    en: 'a number of days, whole, of five digits at most, such as 90',
  },
  yesOrNo: { zh: 'true 或 false', en: 'true or false' },
  date: { zh: '日期，如 2026-07-01', en: 'a date, such as 2026-07-01' },
  dayOfYear: { zh: '每年都有的一天，如 07-01', en: 'a day that every year has, such as 07-01' },
  duration: { zh: '期限，如 P1Y（一年）、P6M、P90D', en: 'a duration, such as P1Y (one year), P6M or P90D' },
  text: { zh: '一段文字，不能为空', en: 'some text' },
  list: { zh: '列表，如 [a, b]，至少一项', en: 'a list, such as [a, b], of at least one' },
  mapping: { zh: '“键: 值” 的形式', en: 'keys with their values' },
  oneLowerBound: { zh: 'from（含）或 above（不含），二者取一', en: 'from (includes it) or above (does not), not both' },
  oneUpperBound: { zh: 'to（含）或 below（不含），二者取一', en: 'to (includes it) or below (does not), not both' },
  fee: {
    zh: '金额，如 36，或者 {by: …, of: {…}} 的分档',
    en: 'a sum such as 36, or a choice {by: …, of: {…}}',
  },
  payerAmount: { zh: '金额，如 20，或者 all（其余全部）', en: 'a sum such as 20, or all (whatever is left)' },
  start: { zh: 'centre，或者 {on: 01-01} 这样的固定日期', en: 'centre, or a fixed day such as {on: 01-01}' },
  notice: {
    zh: '{days: 10, from: discharge}、{workingDays: 5, from: event} 或 {after: P1M, from: diagnosis}',
    en: '{days: 10, from: discharge}, {workingDays: 5, from: event} or {after: P1M, from: diagnosis}',
  },
  renewalPay: {
    zh: 'next-period、{days: 15, when: after-expiry}，或者 {when: before-expiry}',
    en: 'next-period, {days: 15, when: after-expiry}, or {when: before-expiry}',
  },
  age: {
    zh: '年龄的上下限，如 {from: 16, below: 60} 或 {from: 16, below: statutory}',
    en: 'bounds of age, such as {from: 16, below: 60} or {from: 16, below: statutory}',
  },
  statutoryWithTable: {
    zh: '用到 below: statutory 时写明 statutory（女职工原 50 岁还是 55 岁）',
    en: 'statutory (whether women are of the former age 50 or 55), since a bound says below: statutory',
  },
  agesOfSome: {
    zh: 'plans、insurance 至少写明一个；对所有人的年龄写在 age',
    en: 'plans or insurance; bounds for everybody are written under age',
  },
  menOrWomen: { zh: 'men、women 至少写明一个', en: 'men or women' },
  payment: {
    zh: '{from: 01-01, to: 02-28, year: same} 这样的时间，或者 {by: unit-kind, of: {…}} 按单位性质分开',
    en: 'a window such as {from: 01-01, to: 02-28, year: same}, or one for each kind of unit: {by: unit-kind, of: {…}}',
  },
  rosterField: {
    zh: '花名册的一个字段，如 name、id-number，或者 plan:<互助项目>',
    en: 'a field of the roster such as name, id-number, or plan:<id of a plan>',
  },
  daysWithWithin: {
    zh: 'accept: within 时写明 days，其他情况不写',
    en: 'days with accept: within, and with nothing else',
  },
  daysOrLength: {
    zh: 'days（天数，如 60）和 length（如 P1M，一个月）二者写一个',
    en: 'either days (such as 60) or length (such as P1M, one month)',
  },
  gradedByDays: {
    zh: '分档（graded）按天数计，免责期写 days，不写 length',
    en: 'days and not length, since graded sums go by the day',
  },
  papers: {
    zh: 'all（材料齐全），或者材料名称的列表',
    en: 'all (none is wanting), or a list of the names of papers',
  },
  coverages: {
    zh: '{from, to, shares, renewal, consecutivePeriods, invoicedOn}，都可以不写；也参加过前几期的写成列表',
    en: '{from, to, shares, renewal, consecutivePeriods, invoicedOn}, each where it matters; a list of them with former periods',
  },
  year: { zh: '年份，如 2026', en: 'a year, such as 2026' },
  holidayOrder: { zh: 'from 不晚于 to', en: 'from not after to' },
  weekend: { zh: '调休上班的星期六或星期日', en: 'a Saturday or Sunday that is worked' },
  daysOfYear: {
    zh: '本年的日期，每个日期只写一次，不能既放假又上班',
    en: 'days of this year, each once, none of them both off and worked',
  },
  wholeHundred: { zh: '相加正好是 100%', en: 'parts that add up to 100%' },
} as const satisfies Record<string, Text>;

/** One of {@link expectations}. */
export type Expectation = keyof typeof expectations;
