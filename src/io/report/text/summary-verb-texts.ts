import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual summary` itself. */
export const summaryVerbTexts = {
  optionBands: {
    zh: '分段的界限，以元计，如 3000,10000；第一个界限属于上面一段，其余属于下面一段',
    en: 'bounds of the bands in yuan, as in 3000,10000; the first belongs to the band above it, the others to that below',
  },
  optionLevel: {
    zh: '汇总到哪一级：unit 单位、county 县、prefecture 市州、province 省',
    en: 'the narrowest level told: unit, county, prefecture, province',
  },
  optionFormat: {
    zh: '不列表格，按这种格式输出：md、html、json',
    en: 'print in this form instead of tables: md, html, json',
  },
  exampleOne: { zh: '本期的主要数字', en: 'the period’s figures' },
  exampleTwo: {
    zh: '写成工作簿（含图表）、Markdown、HTML 和 JSON',
    en: 'write workbook (with charts), Markdown, HTML and JSON',
  },
  exampleThree: { zh: '分段按 5000 元和 20000 元', en: 'bands at 5,000 and 20,000 yuan' },
  badBands: { zh: '从小到大的金额，如 3000,10000', en: 'sums that grow, as in 3000,10000' },
  written: { zh: '已写：{folder}', en: 'Written: {folder}' },
} as const satisfies Record<string, Text>;
