import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout void`. */
export const payoutVoidTexts = {
  optionUnit: { zh: '只看这个单位的', en: 'only payments of this unit’s members' },
  exampleOne: { zh: '先看看哪些会作废，依据哪一条', en: 'see first what would become void, and by which clause' },
  exampleTwo: { zh: '作废，归回互助金', en: 'let them fall to the fund' },
  void: {
    zh: '  申请 {claim}  {payee}  {amount} 元  批次 {batch} 第 {line} 笔，{failed} 首次失败（{reason}）；{last} 已过',
    en: '  claim {claim}  {payee}  {amount} yuan  batch {batch} line {line}, first failed on {failed} ({reason}); {last} is past',
  },
  clause: { zh: '    依据：{title}：{text}', en: '    by: {title}: {text}' },
  waits: {
    zh: '  申请 {claim}  {payee}  {amount} 元  批次 {batch} 第 {line} 笔，{failed} 首次失败；{last} 以前仍可重付',
    en: '  claim {claim}  {payee}  {amount} yuan  batch {batch} line {line}, first failed on {failed}; can be paid until {last}',
  },
  corrected: {
    zh: '  申请 {claim}  {payee}  {amount} 元  批次 {batch} 第 {line} 笔：退汇后更正过金额，先 mutual payout retry，不作废',
    en: '  claim {claim}  {payee}  {amount} yuan  batch {batch} line {line}: corrected since it came back; mutual payout retry first, not void',
  },
  headVoid: { zh: '作废，归回互助金：', en: 'Void, back to the fund:' },
  headWouldVoid: { zh: '会作废，归回互助金：', en: 'Would become void and fall to the fund:' },
  headStays: { zh: '不作废：', en: 'Not void:' },
  total: { zh: '共 {count} 笔 {amount} 元。', en: 'Together {count} {count|payment|payments}, {amount} yuan.' },
  nothing: { zh: '没有到期作废的退汇。', en: 'Nothing that came back is old enough to become void.' },
  never: {
    zh: '{count} 笔退汇的办法没有规定作废期限，不作废。',
    en: '{count} that came back are under schemes that say nothing of voiding; they stay owed.',
  },
  moved: {
    zh: '{count} 笔刚刚有了变动，没有作废；再运行一次同样的命令。',
    en: '{count} have just changed and were left; run the same command again.',
  },
} as const satisfies Record<string, Text>;
