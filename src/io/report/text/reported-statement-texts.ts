import type { CarryScope } from '../../../rules/fund/closing/carry-party.ts';
import type { Text } from '../../../rules/value/text.ts';

/** Whose books figures hold, and of what a fund is short. */
export const reportedStatementTexts = {
  report: { zh: '{office}（台账第 {sequence} 条）', en: '{office} (entry {sequence})' },
  inStatement: {
    zh: '收支情况表为本台账与 {count} 个自立台账的办事处上报账目的合计：{reports}',
    en: 'The fund statement adds to this ledger’s books those that {count} {count|office|offices} reported: {reports}',
  },
  notInStatement: {
    zh: '收支情况表不含 {reports} 的账目：其上报由旧版程序写出，没有账目明细；请用新版程序重新上报。',
    en: 'The fund statement is without the books of {reports}: older programs wrote their reports, which do not part the books; have them report again.',
  },
  byWhom: {
    zh: '{by}分别计算（实施办法规定结余{by}滚存），有 {count} 处不足，共差 {amount} 元；整个资金{whole}。',
    en: 'Counted {by}, as the scheme’s carry-over asks, {count} {count|is|are} short, {amount} yuan together; of the whole fund {whole}.',
  },
  wholeShort: { zh: '差 {amount} 元', en: '{amount} yuan are wanting' },
  wholeSuffices: { zh: '足够', en: 'nothing is wanting' },
  closeShort: {
    zh: '收入和结余不够支付已审定的补助：{by}分别计算（实施办法规定结余{by}滚存）共差 {amount} 元；整个资金{whole}。',
    en: 'Income and balance do not suffice for what was decided: counted {by}, as the scheme’s carry-over asks, {amount} yuan are wanting; of the whole fund {whole}.',
  },
  notClosed: {
    zh: '只结本台账自己的账：{count} 个自立台账的办事处上报的账目不在其中，由各办事处自行结账：{reports}',
    en: 'This closes this ledger’s own books: reports of {count} {count|office|offices} are not closed by it, each closes its own: {reports}',
  },
} as const satisfies Record<string, Text>;

/** By whom a balance is counted where it stays with several. */
export const byWhomTexts: Readonly<Record<Exclude<NonNullable<CarryScope>, 'none'>, Text>> = {
  county: { zh: '按县', en: 'by county' },
  city: { zh: '按市', en: 'by city' },
  province: { zh: '按省', en: 'by province' },
  unit: { zh: '按单位', en: 'by unit' },
};
