import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim`. */
export const claimTexts = {
  inputs: {
    zh: '申请表：文件、文件夹、通配符，或 - 表示标准输入',
    en: 'claim sheets: files, folders, globs, or - for standard input',
  },
  exampleOne: { zh: '收下本月的申请表并审核', en: 'take in the claim sheets of the month and decide them' },
  exampleTwo: { zh: '先看看会怎样审核', en: 'see first how they would be decided' },
  columnNumber: { zh: '申请号', en: 'claim' },
  columnName: { zh: '姓名', en: 'name' },
  columnUnit: { zh: '单位', en: 'unit' },
  columnEvent: { zh: '事由', en: 'event' },
  columnDay: { zh: '日期', en: 'day' },
  columnStatus: { zh: '结果', en: 'result' },
  columnAmount: { zh: '金额（元）', en: 'yuan' },
  columnClaims: { zh: '件数', en: 'claims' },
  returned: { zh: '退回', en: 'returned' },
  alreadyTaken: { zh: '{status}（已收过）', en: '{status} (taken before)' },
  sum: { zh: '合计', en: 'sum' },
  moreClaims: {
    zh: '…… 另有 {count} 件未一一列出，见 decisions.xlsx 和 report.json。',
    en: '… {count} more are not listed here, see decisions.xlsx and report.json.',
  },
  columnFound: { zh: '发现的问题', en: 'what was found' },
  columnCode: { zh: '代码', en: 'code' },
  columnTimes: { zh: '处数', en: 'times' },
  redecided: {
    zh: '{number} 因较早的就医后来补报而重新审核：{before} 元改为 {after} 元',
    en: '{number} was decided again, since an earlier event came in later: {before} yuan became {after} yuan',
  },
  summary: {
    zh: '{files} 个文件，{claims} 件申请：全额补助 {approved}，部分补助 {reduced}，不予补助 {rejected}，暂缓 {held}，退回 {returned}；其中已收过 {unchanged}。补助 {amount} 元。',
    en: 'Files: {files}. Claims: {claims} (approved {approved}, reduced {reduced}, rejected {rejected}, held {held}, returned {returned}; of these taken before {unchanged}). Benefits: {amount} yuan.',
  },
  unread: {
    zh: '退回：{count} 行（是申请，但没有读懂）',
    en: 'returned: {count} ({count|a row that could not be read|rows that could not be read})',
  },
  nextShow: {
    zh: '“mutual claim show {number}” 逐步说明一件申请是怎么算的。',
    en: '"mutual claim show {number}" explains step by step how a claim was decided.',
  },
  nextReturned: {
    zh: '下一步：returned/ 里的工作簿标出了退回的申请，改好后用 mutual claim 收它；问题不在表里的（例如没有参加），改好后再运行一次同样的命令。收过的不会重复。',
    en: 'Next: mend the workbooks below returned/ and take them in with mutual claim; where the sheet was right (somebody was not enrolled yet), run the same command again. Nothing is taken twice.',
  },
  interrupted: {
    zh: '已停下：手上的申请都已记好。再运行同样的命令会从停下的地方接着做，不会重复；还有 {left} 个文件没有读。',
    en: 'Stopped after the claims in hand. The same command goes on from here and takes nothing twice; {left} files are still to be read.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `claim`. */
export const claimErrors = {
  ledgerMoves: {
    message: {
      zh: '运行中途本期的实施办法换了版本，{file} 没有记入。',
      en: 'The scheme in force for the period changed during the run; {file} was not taken in.',
    },
    fix: {
      zh: '再运行一次同样的命令；已收下的申请不会重复。',
      en: 'Run the same command again; nothing is taken twice.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;

/** Texts of `mutual claim show` and of a claim under `explain`. */
export const claimShowTexts = {
  argument: { zh: '申请号，如 127-3', en: 'number of the claim, as in 127-3' },
  exampleOne: { zh: '一件申请是怎么算的，付到了哪一步', en: 'how a claim was decided, and how far its payment is' },
  exampleTwo: { zh: '交给其他程序', en: 'the same for a script' },
  heading: {
    zh: '申请 {number}  {unit}  {name}  {event}  {day}',
    en: 'Claim {number}  {unit}  {name}  {event}  {day}',
  },
  receipt: { zh: '票据 {receipt}', en: 'Receipt {receipt}' },
  from: { zh: '来自 {file} {place}', en: 'From {file} {place}' },
  decided: { zh: '第 {run} 次运行按实施办法审核（{actor}）', en: 'Decided by the scheme in run {run} ({actor})' },
  ruled: { zh: '第 {run} 次运行由 {actor} 裁定', en: 'Ruled by {actor} in run {run}' },
  corrected: { zh: '第 {run} 次运行更正（{actor}）', en: 'Corrected in run {run} ({actor})' },
  elsewhere: {
    zh: '在别处审核，第 {run} 次运行导入（{actor}）',
    en: 'Decided elsewhere, brought in by run {run} ({actor})',
  },
  said: { zh: '理由：{reason}', en: 'Reason: {reason}' },
  approvedBy: { zh: '第 {run} 次运行由 {actor} 批准支付', en: 'Approved for payment by {actor} in run {run}' },
  lapsed: {
    zh: '批准后换了收款账户，要再批准一次：mutual claim approve {number}',
    en: 'Its account was changed since, so it has to be approved again: mutual claim approve {number}',
  },
  payable: { zh: '还没有支付：{amount} 元', en: 'Not paid yet: {amount} yuan' },
  receivable: { zh: '应收回：{amount} 元', en: 'To be recovered: {amount} yuan' },
  recovered: { zh: '已收回：{amount} 元', en: 'Recovered: {amount} yuan' },
  line: {
    zh: '支付 {batch} 第 {line} 笔：{payee} {amount} 元，{state}',
    en: 'Payment {batch}, line {line}: {payee} {amount} yuan, {state}',
  },
  waiting: { zh: '已报银行', en: 'at the bank' },
  paid: { zh: '已付', en: 'paid' },
  bounced: { zh: '退汇', en: 'came back' },
  voided: { zh: '已作废，归入基金', en: 'void, back to the fund' },
  withdrawn: { zh: '批次已撤销', en: 'its batch was undone' },
} as const satisfies Record<string, Text>;

/** Mistakes in naming a claim. */
export const claimNumberErrors = {
  none: {
    message: { zh: '台账里没有申请 {number}。', en: 'The ledger has no claim {number}.' },
    fix: {
      zh: '申请号在 decisions.xlsx 和 mutual claim 的结果里；别的办事处的要写全，如 某某办事处/127-3；已撤销的不再有。',
      en: 'Numbers stand in decisions.xlsx and in what mutual claim prints; one of another office is written in full, as in office/127-3; one that was undone is there no more.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
