import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout retry`. */
export const payoutRetryTexts = {
  optionBatch: { zh: '只付这一批退回的，如 2026-001', en: 'only what came back of this batch, as in 2026-001' },
  optionSameAccount: {
    zh: '账户没有改动的也照原账户再付（银行一方的原因退汇时）',
    en: 'pay to the same account again (where the fault was the bank’s)',
  },
  exampleOne: {
    zh: '更正账户以后，把退汇的再付一次',
    en: 'once accounts are mended, pay again what came back',
  },
  exampleTwo: { zh: '先看看这一批退汇的哪些可以再付', en: 'see first what of a batch could be paid again' },
  next: {
    zh: '下一步：逐笔更正账户，如 “{mend}”，再运行 “mutual payout retry”。',
    en: 'Next: correct each account, as with "{mend}", then run "mutual payout retry".',
  },
  nothing: { zh: '没有可以重付的退汇。', en: 'Nothing that came back can be paid again.' },
} as const satisfies Record<string, Text>;
