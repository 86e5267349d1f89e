import type { Text } from '../../../rules/value/text.ts';

/** Texts of the options that `payout` and `payout retry` have in common, and of batches whose files were lacking. */
export const payoutScopeTexts = {
  optionOffice: {
    zh: '付这个办事处的申请（默认本工作区的办事处）；批次记在本工作区的办事处',
    en: 'pay the claims of this office (default: the workspace’s own); the batch stands with the workspace’s office',
  },
  optionSlips: {
    zh: '同时写补助审核单（slips/，每名职工一份）',
    en: 'write the decision slips too (slips/, one a member)',
  },
  finished: {
    zh: '批次 {batch} 上次中断，文件没有写完，已按台账补写：',
    en: 'Batch {batch} was interrupted before all of its files were written; they were written from the ledger:',
  },
  wouldFinish: {
    zh: '批次 {batch} 上次中断，文件没有写完，正式运行时会先补写：',
    en: 'Batch {batch} was interrupted before all of its files were written; a run writes them first:',
  },
  notFinished: {
    zh: '批次 {batch} 上次中断，文件没有写完，这次仍写不出来：{reason}。可换个地方写：mutual payout --batch {batch} --out 文件夹',
    en: 'Batch {batch} was interrupted before all of its files were written, and they cannot be written now: {reason}. Elsewhere they can: mutual payout --batch {batch} --out FOLDER',
  },
  elsewhere: {
    zh: '另有 {count} 笔退汇属于其他互助期，用 --scheme 和 --period 指定后再付。',
    en: 'Another {count} that came back belong to other periods; name one with --scheme and --period.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in naming whose claims are meant. */
export const payoutScopeErrors = {
  noOffice: {
    message: { zh: '台账里没有办事处“{found}”。', en: 'The ledger has no office "{found}".' },
    fix: { zh: '{suggestion}现有：{offices}。', en: '{suggestion}There are: {offices}.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
