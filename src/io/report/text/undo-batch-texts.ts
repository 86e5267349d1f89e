import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of undoing a run that made a batch, and of answers to a batch that was undone. */
export const undoBatchTexts = {
  optionNotSent: {
    zh: '银行文件确实没有交给银行，撤销做成批次的运行',
    en: 'undo a run that made a batch: its bank file was never handed in',
  },
  exampleNotSent: {
    zh: '撤销没有交给银行的批次，再销毁它的文件',
    en: 'take back a batch that never went to the bank; destroy its files then',
  },
  destroy: {
    zh: '批次 {batch} 已作废，不会再付。请销毁它的文件，不要再交给银行：',
    en: 'Batch {batch} is no more. Destroy its files; they must not go to the bank any more:',
  },
  wouldDestroy: {
    zh: '批次 {batch} 会作废，届时须销毁它的文件：',
    en: 'Batch {batch} would be no more; these files of it would have to be destroyed:',
  },
  noFiles: {
    zh: '（{folder} 下没有它的文件；另存的、已下载的也要销毁）',
    en: '(none of them below {folder}; destroy copies kept elsewhere too)',
  },
  unpaid: {
    zh: '注意：银行答复过批次 {batch} 有 {lines} 笔（{amount} 元）付款成功，现在这些款又算作等待银行答复。钱可能已经到账：银行书面确认退回以后，才可以改按失败登记并重付，否则会付两次。',
    en: 'Beware: the bank had answered {lines} {lines|payment|payments} of batch {batch} ({amount} yuan) as paid, and {lines|it counts|they count} as waiting for its answer again. The money may be there: take an answer of failed and pay again only once the bank confirms that it came back, or it is paid twice.',
  },
  wouldUnpay: {
    zh: '注意：银行答复过批次 {batch} 有 {lines} 笔（{amount} 元）付款成功，撤销后这些款又算作等待银行答复，重付会付两次。',
    en: 'Beware: the bank had answered {lines} {lines|payment|payments} of batch {batch} ({amount} yuan) as paid; {lines|it|they} would count as waiting for its answer again, and to pay again would be to pay twice.',
  },
  none: { zh: '没有', en: 'none' },
} as const satisfies Record<string, Text>;

/** Why a batch is not undone, and why the answer to one that was undone is not taken. */
export const undoBatchErrors = {
  atBank: {
    message: {
      zh: '第 {run} 次运行做成了批次 {batch}（{lines} 笔，{amount} 元），它已在银行或随时可能交给银行，没有撤销。',
      en: 'Run {run} made batch {batch} ({lines} {lines|payment|payments}, {amount} yuan), which is at the bank or may be handed in at any time; it was not undone.',
    },
    fix: {
      zh: '报过银行的不能撤销，否则可能重复付款：付错的用 “mutual claim correct” 更正。只有银行文件从未交出时，才加上 --not-sent，并销毁 {files}。',
      en: 'What went to the bank is never undone, or it may be paid twice: "mutual claim correct" mends a wrong payment. Only where the bank file was never handed in, add --not-sent, and destroy {files}.',
    },
  },
  answered: {
    message: {
      zh: '批次 {batch} 已在第 {run} 次运行中撤销。',
      en: 'Batch {batch} was undone in run {run}.',
    },
    fix: {
      zh: '银行如果仍然办了，先不要再付这些人。其申请现在所在的批次：{others}。已在别的批次并也付了的，请银行追回重付的一笔；还没有交给银行的，撤掉银行文件，把回执里的批次号和行号改成那一批的，再收下；不在任何批次的，用 “mutual payout” 做一批但不交银行，同样改号后收下。',
      en: 'If the bank has carried it out all the same, pay these payees nothing more for now. Batches that hold their claims today: {others}. Where such a one was paid as well, have the bank call one of the two back. Where it has not been handed in, keep its bank file back, put its number and lines into the answer, and take that in. Where there is none, make one with "mutual payout", hand nothing in, and do the same.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
