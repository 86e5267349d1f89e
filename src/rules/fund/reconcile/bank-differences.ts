import type { DifferenceDefinition } from './difference-kinds.ts';

const ledger = { scope: 'ledger', carried: false } as const;

/** Kinds of difference about the bank. They are of all periods together, since money at the bank knows none. */
export const bankDifferences = {
  'batch-not-on-statement': {
    ...ledger,
    title: { zh: '已送银行，对账单上没有', en: 'Sent, and not on the statement' },
    why: {
      zh: '对账单还没有收下，或者银行没有付。',
      en: 'The statement was not taken in yet, or the bank did not pay.',
    },
    message: {
      zh: '批次 {batch} 有 {amount} 元还没有从对账单付出。',
      en: 'Batch {batch}: {amount} yuan has not left the account by the statement.',
    },
    fix: {
      zh: '收下这几天的对账单；银行没有付的，问银行。',
      en: 'Take in the statement of those days; where it is not there, ask the bank.',
    },
    example: { batch: '2026-001', amount: '31,400.00' },
  },
  'batch-beyond-statement': {
    ...ledger,
    title: { zh: '对账单付出的多于批次', en: 'More left the account than the batch' },
    why: {
      zh: '退汇的款没有退回账户，或者别的付款被认作这一批。',
      en: 'What came back is not on the account again, or another payment was told as this batch.',
    },
    message: {
      zh: '批次 {batch} 在对账单上多付 {amount} 元。',
      en: 'Batch {batch}: {amount} yuan more left the account than it should have.',
    },
    fix: {
      zh: '收下退汇到账的对账单；已经收下而认作别的，改认：mutual receive --assign 明细编号=退汇:申请编号 --reason 理由（编号见 receipts.xlsx 的“收付核销”）。别的付款被认作这一批的，同样改认。',
      en: 'Take in the statement on which it came back. Where that line was told as something else, assign it anew: mutual receive --assign LINE=bounced:CLAIM --reason WHY, with its number in receipts.xlsx, “Settled”; likewise another payment that was told as this batch.',
    },
    example: { batch: '2026-001', amount: '340.00' },
  },
  'transit-unlike-batches': {
    ...ledger,
    title: { zh: '在途资金与批次不符', en: 'Money in transit differs from the batches' },
    why: {
      zh: '1012 应等于各批次未清的合计；不等的，多是退汇没有写明批次。',
      en: '1012 is what is open of all batches. Where they differ, mostly a bounce on the statement names no batch.',
    },
    message: {
      zh: '各批次未清比 1012 在途资金多 {amount} 元（负数为少）。',
      en: 'What is open of the batches comes to {amount} yuan more than 1012 (less where negative).',
    },
    fix: {
      zh: '对账单上的退汇没有写明是哪一件的，改认并写明：mutual receive --assign 明细编号=退汇:申请编号 --reason 理由（编号见 receipts.xlsx 的“收付核销”）；仍不等时运行 mutual verify。',
      en: 'Where a bounce on the statement names no claim, assign it anew with one: mutual receive --assign LINE=bounced:CLAIM --reason WHY, with its number in receipts.xlsx, “Settled”. Where it still differs, run mutual verify.',
    },
    example: { amount: '340.00' },
  },
  'bank-unlike-statement': {
    ...ledger,
    title: { zh: '银行存款与对账单不符', en: 'Bank differs from the statement' },
    why: {
      zh: '1002 的每一笔都来自对账单或期初；不等说明台账的表被别的程序改过。',
      en: 'Every line of 1002 comes of a statement or of the opening; else a table of the ledger was changed.',
    },
    message: {
      zh: '对账单余额比 1002 银行存款多 {amount} 元（负数为少）。',
      en: 'The statement’s balance is {amount} yuan more than 1002 (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { amount: '100.00' },
  },
  'bank-without-opening': {
    ...ledger,
    title: { zh: '期初存款与对账单不符', en: 'Opening balance differs from the statement' },
    why: {
      zh: '第一张对账单之前账户里的钱，要作为期初余额带入，账才接得上。',
      en: 'What the account held before its first statement has to be brought in as an opening balance.',
    },
    message: {
      zh: '第一张对账单之前账户余额比带入的期初多 {amount} 元（负数为少）。',
      en: 'Before its first statement the account held {amount} yuan more than was brought in (less where negative).',
    },
    fix: {
      zh: '在期初表“基金余额”里写上 1002，用 init --opening 带入；或者收下更早的对账单。',
      en: 'State 1002 on the opening’s sheet of balances and bring it in; or take in the earlier statements.',
    },
    example: { amount: '1,000,000.00' },
  },
  'bank-not-stated': {
    ...ledger,
    title: { zh: '对账单没有余额', en: 'No balance on the statement' },
    why: { zh: '没有余额就不能证明账和银行一致。', en: 'Without one nothing proves that books and bank agree.' },
    message: {
      zh: '账户 {account} 的对账单没有余额，收付合计 {amount} 元无从核对。',
      en: 'The statements of the account {account} have no balance: {amount} yuan cannot be held against the bank.',
    },
    fix: { zh: '请银行导出带余额列的对账单。', en: 'Ask the bank for a statement with the column of balances.' },
    example: { account: '*1234', amount: '38,328,300.00' },
  },
  'statement-gap': {
    ...ledger,
    title: { zh: '对账单余额不连续', en: 'Balances do not follow' },
    why: { zh: '中间缺了一张对账单，或者缺了几行。', en: 'A statement, or lines of one, are missing in between.' },
    message: {
      zh: '账户 {account} 在 {day}（对账单 {line}）之前有 {amount} 元的收付没有对账单（负数为付出）。',
      en: 'Account {account}: before {day} (line {line}) {amount} yuan moved without a statement (out where negative).',
    },
    fix: { zh: '导出缺的那几天的对账单并收下。', en: 'Export the statement of the days that lack, and take it in.' },
    example: { account: '*1234', day: '2026-03-02', line: '31-4', amount: '600.00' },
  },
  'money-unidentified': {
    ...ledger,
    title: { zh: '待查款项', en: 'Money not identified' },
    why: { zh: '钱在账户里，还没有人说它是什么。', en: 'It is on the account, and nobody has said what it is.' },
    message: {
      zh: '{day} 的一笔 {amount} 元（对账单 {line}）用途不明{sign}。',
      en: '{day}: {amount} yuan (line {line}) is not identified{sign}.',
    },
    fix: {
      zh: '查明后认到单位，或认作利息、补助、捐赠、追回等；误汇后退回的、手续费由别人补上的，收付两笔都认作“两抵”（--assign 12-3=两抵），合计为零才算了结。',
      en: 'Find out whose it is and assign it, or tell what it is: interest, subsidy, donation, recovery. What came by mistake and went back, or a charge that somebody made good: both lines are 两抵 (--assign 12-3=passing), settled once they add up to zero.',
    },
    example: { day: '2026-03-02', line: '31-4', amount: '600.00', sign: '' },
  },
  'money-passing': {
    ...ledger,
    title: { zh: '手续费或两抵，另一笔没有到', en: 'A charge or mistake not made good yet' },
    why: {
      zh: '已经认作手续费或两抵，收付还没有相抵：钱还差着。',
      en: 'It was told as a charge or as passing, and its counterpart has not come: the money is still out, or still here.',
    },
    message: {
      zh: '{day} 的一笔 {amount} 元（对账单 {line}）已认作手续费或两抵，另一笔还没有到{sign}。',
      en: '{day}: {amount} yuan (line {line}) is told as a charge or passing, and its counterpart has not come{sign}.',
    },
    fix: {
      zh: '手续费由工会经费等补进账户，误汇的退回；收下有这笔收付的对账单，那一笔也认作“两抵”（--assign 12-3=两抵），合计为零就了结。认错了的，改认并写明 --reason。',
      en: 'Have the charge made good from other money than the fund’s, or send back what came by mistake; take in the statement that shows it and tell that line as passing too (--assign 12-3=passing): they are settled once they add up to zero. Where it was told wrongly, assign it anew with --reason.',
    },
    example: { day: '2026-01-05', line: '146-9', amount: '-30.00', sign: '' },
  },
  'unidentified-unlike-lines': {
    ...ledger,
    title: { zh: '待查款项与对账单不符', en: 'Unidentified money differs from the lines' },
    why: {
      zh: '2205 由对账单产生；不等说明台账的表被别的程序改过。',
      en: '2205 comes of statements. Where they differ, a table of the ledger was changed.',
    },
    message: {
      zh: '待查的行比 2205 待查款项多 {amount} 元（负数为少）。',
      en: 'The lines come to {amount} yuan more than 2205 (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { amount: '600.00' },
  },
} as const satisfies Record<string, DifferenceDefinition>;
