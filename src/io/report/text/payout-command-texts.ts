import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout` and `mutual payout result`. */
export const payoutCommandTexts = {
  optionUnit: { zh: '只付这个单位的', en: 'only claims of this unit' },
  optionLimit: {
    zh: '本批最多付多少元；按收下的先后，放不下的留到下一批',
    en: 'the most that the batch pays, in yuan; in the order in which claims came in, what no longer fits waits',
  },
  optionBank: {
    zh: '同时写银行文件：icbc、ccb、abc、boc、cmb、generic-csv、iso20022',
    en: 'write the bank’s file too: icbc, ccb, abc, boc, cmb, generic-csv, iso20022',
  },
  optionBatch: {
    zh: '不做新批次，把已有批次的文件再写一遍，如 2026-001',
    en: 'make no batch, write the files of one again, as in 2026-001',
  },
  exampleOne: {
    zh: '把该付的做成一批，写发放表和银行文件',
    en: 'make a batch of all that is to be paid, with the bank’s file',
  },
  exampleTwo: { zh: '先看看会付哪些', en: 'see first what would be paid' },
  nothing: { zh: '没有可支付的申请。', en: 'Nothing is to be paid.' },
  blocked: {
    zh: '{count} 件因收款账户有误没有列入，改正后下一批再付。',
    en: 'Left out: {count} {count|claim|claims} whose payee or account is wrong; once mended they go with the next batch.',
  },
  left: {
    zh: '{count} 件超出 --limit，留到下一批。',
    en: 'Beyond --limit: {count} {count|claim waits|claims wait} for the next batch.',
  },
  made: {
    zh: '批次 {batch}：{claims} 件申请，{lines} 笔，共 {amount} 元。',
    en: 'Batch {batch}: {claims} {claims|claim|claims}, {lines} {lines|payment|payments}, {amount} yuan.',
  },
  wouldMake: {
    zh: '会做成一批：{claims} 件申请，{lines} 笔，共 {amount} 元。',
    en: 'It would be a batch of {claims} {claims|claim|claims}, {lines} {lines|payment|payments}, {amount} yuan.',
  },
  bankRefuses: {
    zh: '银行文件写不出来，批次没有做：',
    en: 'The bank’s file cannot be written, so no batch was made:',
  },
  next: {
    zh: '下一步：银行办完后运行 “mutual payout result 回执文件 --batch {batch}”。',
    en: 'Next: once the bank has answered, run "mutual payout result FILE --batch {batch}".',
  },
  purpose: { zh: '医疗互助补助', en: 'Medical mutual aid' },
  resultArgument: { zh: '银行的回执文件', en: 'the bank’s answer' },
  resultOptionBatch: {
    zh: '回执所属的批次（只有一批在等回执，或只有一批与回执相符时可不写）',
    en: 'the batch that it answers (may be left out where only one waits, or only one agrees with it)',
  },
  resultOptionCameBack: {
    zh: '回执中“失败”的行，此前答复过成功、款项后来退回的，改记为退汇',
    en: 'take lines as come back (失败) that an earlier answer called paid',
  },
  resultExampleOne: { zh: '收下银行的回执', en: 'take the bank’s answer in' },
  resultExampleTwo: { zh: '先看看回执对不对得上', en: 'see first whether it fits the batch' },
  answered: {
    zh: '批次 {batch}：已付 {paid} 笔 {paidAmount} 元，退汇 {bounced} 笔 {bouncedAmount} 元；还在等 {waiting} 笔。',
    en: 'Batch {batch}: paid {paid} ({paidAmount} yuan), came back {bounced} ({bouncedAmount} yuan); still waiting {waiting}.',
  },
  bouncedLine: {
    zh: '  第 {line} 笔  申请 {claim}  {payee}  {amount} 元  {reason}',
    en: '  line {line}  claim {claim}  {payee}  {amount} yuan  {reason}',
  },
  unchanged: { zh: '这份回执已经收过，没有变化。', en: 'This answer was taken before; nothing changed.' },
  refused: {
    zh: '回执与批次对不上，整份都没有收。',
    en: 'The answer does not fit the batch; nothing of the file was taken.',
  },
} as const satisfies Record<string, Text>;

/** Of the units that a part of a name may mean. */
export const unitsLike = {
  zh: '名称里有它的有 {count} 家，如 {names}。',
  en: 'It is part of the names of {count} units, such as {names}. ',
} as const satisfies Text;

/** Mistakes in calling `payout`. */
export const payoutErrors = {
  badLimit: {
    message: { zh: '--limit 的取值“{found}”不对。', en: 'The value "{found}" of --limit is not one it takes.' },
    fix: { zh: '写元数，如 --limit 500000 或 500000.00。', en: 'Give yuan, as in --limit 500000 or 500000.00.' },
  },
  noUnit: {
    message: { zh: '台账里没有单位“{found}”。', en: 'The ledger has no unit "{found}".' },
    fix: {
      zh: '{suggestion}写单位的全称；enrol 的 units.xlsx 列有全部单位。',
      en: '{suggestion}Give its whole name; units.xlsx, which enrol writes, lists all units.',
    },
  },
  noBatch: {
    message: { zh: '没有批次 {found}。', en: 'There is no batch {found}.' },
    fix: { zh: '现有批次：{batches}。', en: 'There are: {batches}.' },
  },
  whichBatch: {
    message: {
      zh: '等回执的批次不是恰好一批，回执也不是恰好与一批相符。',
      en: 'It is not just one batch that waits for an answer, nor just one that the file agrees with.',
    },
    fix: { zh: '写明 --batch，等回执的批次：{batches}。', en: 'Say --batch; these wait: {batches}.' },
  },
  noneWaits: {
    message: {
      zh: '没有批次在等回执，回执也不是恰好与已有的一批相符。',
      en: 'No batch waits for an answer, nor is there just one that the file agrees with.',
    },
    fix: {
      zh: '请核对是哪一批的回执；确是要更正已登记的，写明 --batch，现有批次：{batches}。',
      en: 'See which batch the file is about; to correct what was taken, say --batch: {batches}.',
    },
  },
  moved: {
    message: {
      zh: '申请 {numbers} 刚刚有了变动，批次没有做。',
      en: 'Claims {numbers} have just changed; no batch was made.',
    },
    fix: { zh: '再运行一次同样的命令。', en: 'Run the same command again.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
