import type { Text } from '../../../rules/value/text.ts';

/** The tables of dues under two schemes. */
export const duesTexts = {
  plan: { zh: '互助项目', en: 'plan' },
  kind: { zh: '单位性质', en: 'kind of unit' },
  kindUnknown: { zh: '未知', en: 'not known' },
  coverages: { zh: '参加人次', en: 'coverages' },
  before: { zh: '原办法应缴', en: 'due, former' },
  after: { zh: '新办法应缴', en: 'due, new' },
  difference: { zh: '差额', en: 'difference' },
  together: { zh: '合计', en: 'together' },
  unit: { zh: '单位', en: 'unit' },
  units: {
    zh: '应缴额不同的单位 {count} 个，差额最大的 {listed} 个：',
    en: '{count} {count|unit|units} would owe another sum; the {listed} with the greatest difference:',
  },
  unknown: {
    zh: '没有算入的参加人次（办法没有给出互助金，或决定它的事实不明）：原办法 {before}，新办法 {after}。',
    en: 'Coverages left out, because the scheme gives no fee or a fact that decides is not known: former {before}, new {after}.',
  },
} as const satisfies Record<string, Text>;
