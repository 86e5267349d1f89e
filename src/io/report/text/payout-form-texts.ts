import type { Text } from '../../../rules/value/text.ts';

/** What is said where a batch is written for the bank in another form than before. */
export const payoutFormTexts = {
  destroy: {
    zh: '注意：批次 {batch} 此前已写成另一种银行文件（{before}）。先作废并销毁那一份，确认没有上传过，再用这次的 {asked}；两份都上传会重复付款。',
    en: 'Mind: batch {batch} was written for the bank in another form before ({before}). Destroy that file, and make sure that it was never uploaded, before you use this one ({asked}): both together pay twice.',
  },
} as const satisfies Record<string, Text>;

/** Another form of a batch that the bank has answered is refused. */
export const payoutFormErrors = {
  answered: {
    message: {
      zh: '批次 {batch} 银行已经有回执，不能再写成 {asked} 的文件（此前的形式：{before}）。',
      en: 'The bank has answered batch {batch}, so it is not written for {asked} any more (the form before: {before}).',
    },
    fix: {
      zh: '换一种文件再上传会重复付款。退汇的用 mutual payout retry --bank {asked} 重付；只要发放表就不写 --bank。',
      en: 'In another form it would be paid twice. Pay what came back with mutual payout retry --bank {asked}; for the payout sheets alone leave --bank out.',
    },
  },
  none: { zh: '无', en: 'none' },
} as const;
