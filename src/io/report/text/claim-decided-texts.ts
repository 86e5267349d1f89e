import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim --decided` and `mutual template claim --decided`. */
export const decidedTexts = {
  option: {
    zh: '输入的是在别处已经审核的申请：照原样记入，计入后来申请的限额、次数和起付线',
    en: 'the inputs hold decisions made elsewhere: recorded as they are, they count for caps, visits and deductibles of later claims',
  },
  example: { zh: '带入在别处审核过的申请', en: 'bring in what was decided elsewhere' },
  templateOption: {
    zh: '别处已审核申请的空白表',
    en: 'a blank sheet for decisions made elsewhere',
  },
  templateExample: { zh: '用于带入在别处审核过的申请', en: 'for bringing in what was decided elsewhere' },
  fileName: { zh: '已审核申请-{scheme}.xlsx', en: 'decided-{scheme}.xlsx' },
  title: { zh: '在别处已审核的补助申请', en: 'Claims decided elsewhere' },
  step1: {
    zh: '1. 从示例行的下一行起，一件申请的一个补助项目一行；红字表头的列必须填写。示例行不计入，不必删除。',
    en: '1. One line for each benefit of a claim, from the line below the example; columns in red are required. The example is not counted and may stay.',
  },
  step2: {
    zh: '2. 已经付过的写支付日期；还没有付、要由本中心支付的，写“未付”。两者都不写的不能带入，以免重付或漏付。',
    en: '2. Write the day of payment where it was paid, and 未付 (open) where this centre is to pay it. A line with neither is not taken, lest it be paid twice or never.',
  },
  step3: {
    zh: '3. 按全期费用累计计算的项目，要填当时审核用的费用，后来的申请才接得上。',
    en: '3. Of a benefit that accumulates over the period, state the costs that it was decided on, so that later claims can go on from them.',
  },
  step4: {
    zh: '4. 不予补助或暂缓的，金额写 0。日期写成 2026-07-01 的样子，金额以元为单位。',
    en: '4. Where it was rejected or held, the amount is 0. Write days like 2026-07-01, sums in yuan.',
  },
  done: {
    zh: '写了 {file}：{columns} 栏；填好后用 mutual claim --decided 带入。',
    en: 'Wrote {file}: {columns} columns; filled in, mutual claim --decided brings it in.',
  },
  shown: { zh: '在别处的编号 {number}{paid}', en: 'Its number elsewhere: {number}{paid}' },
  paidOn: { zh: '，{day} 已付', en: ', paid on {day}' },
} as const satisfies Record<string, Text>;
