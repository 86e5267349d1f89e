import type { Text } from '../../../rules/value/text.ts';

/** One line on each verb, as `mutual --help` lists them. */
export const commandTexts = {
  mutual: {
    zh: '职工医疗互助：收花名册，按实施办法审核，记入互助期台账。',
    en: 'Mutual medical aid for workers: takes in rosters, checks them against the scheme, keeps the ledger of the period.',
  },
  init: { zh: '建立工作区和台账，开始一个互助期', en: 'set up a workspace with its ledger and open a period' },
  status: { zh: '互助期进展到哪里', en: 'where the period stands' },
  scheme: { zh: '互助活动实施办法：查看、检查、检验、比较、改用', en: 'schemes: show, check, test, compare, adopt' },
  'scheme list': { zh: '列出可用的实施办法', en: 'list the schemes at hand' },
  'scheme show': { zh: '查看一个实施办法', en: 'show one scheme' },
  'scheme new': { zh: '写下一期，只写有变的规定', en: 'begin a further edition that says only what changed' },
  'scheme stale': {
    zh: '列出一年以上没有核对来源的条款',
    en: 'clauses not checked against their source for more than a year',
  },
  'scheme check': {
    zh: '检查实施办法文件是否完整、自洽',
    en: 'prove what can be proved of a scheme before it is used',
  },
  'scheme test': { zh: '用例子检验实施办法算得对不对', en: 'prove a scheme by its worked cases' },
  'scheme diff': {
    zh: '两个实施办法逐条比较，用申请表或台账试算差额',
    en: 'compare two schemes clause by clause, and what it means in yuan',
  },
  'scheme adopt': { zh: '本期改用改正后的实施办法', en: 'bring a corrected scheme into force for a period' },
  template: { zh: '按实施办法生成空白表格', en: 'blank workbooks made from the scheme' },
  'template roster': { zh: '生成空白花名册', en: 'a blank roster for units to fill in' },
  'template amend': { zh: '生成空白变更表', en: 'a blank sheet of amendments to fill in' },
  'template claim': { zh: '生成空白补助申请表', en: 'a blank claim sheet to fill in' },
  explain: { zh: '解释一个问题代码、一件申请或一名职工', en: 'explain a finding code, a claim or a member' },
  check: { zh: '审核花名册，不写入台账', en: 'review rosters without taking them in' },
  enrol: { zh: '审核花名册并记入台账', en: 'review rosters and take them into the ledger' },
  receive: {
    zh: '收下银行对账单：核销互助金、批次和利息，认不出的列为待查',
    en: 'take in bank statements: fees, batches and interest are matched, the rest is left to identify',
  },
  claim: {
    zh: '收下申请表，按实施办法审核并记入台账',
    en: 'take in claim sheets, decide them by the scheme and record the decisions',
  },
  'claim decide': {
    zh: '由人裁定一件申请：通过、不予补助或暂缓',
    en: 'a person’s ruling on a claim: approve, reject or hold',
  },
  'claim approve': {
    zh: '批准支付，可要求由另一人批准',
    en: 'approve decisions for payment, by another person where the centre asks',
  },
  'claim correct': {
    zh: '更正一件申请的内容，付过的也可以：补付或应收回',
    en: 'put a claim right, also after it was paid: a supplement, or something to recover',
  },
  'claim show': {
    zh: '一件申请的全部经过：逐步的算法、裁定、支付',
    en: 'the whole story of a claim: steps, rulings, payments',
  },
  'claim list': {
    zh: '列出申请：暂缓、待付、退汇……，为什么，下一步做什么',
    en: 'claims by where they stand (held, to be paid, came back), why, and what comes next',
  },
  notice: {
    zh: '公示审核结果：姓名隐去，写成表格、网页和文本；收下异议',
    en: 'put decided claims on public notice, names masked; take in what is objected to',
  },
  payout: {
    zh: '把该付的补助做成一批，写发放表和银行文件',
    en: 'make a batch of what is to be paid, with payout sheets and the bank’s file',
  },
  'payout result': { zh: '收下银行的回执', en: 'take in the bank’s answer to a batch' },
  'payout retry': { zh: '账户更正后，把退汇的再付一次', en: 'pay again what came back, once accounts are mended' },
  'payout void': {
    zh: '按办法把久付不出的款作废，归回互助金',
    en: 'let payments fall to the fund that could not be made for as long as the scheme says',
  },
  'payout slips': { zh: '写补助审核单，每名职工一份', en: 'write decision slips, one a member' },
  amend: {
    zh: '花名册入账后的变更：逐行办理变更表；也可一人一办',
    en: 'changes after the roster was taken: a sheet of them row by row, or one member at a time',
  },
  'amend transfer': { zh: '参加职工转到另一单位', en: 'a member moves to another unit' },
  'amend identity': { zh: '更正证件号码或姓名', en: 'correct an identity number or a name' },
  'amend name': { zh: '更正姓名', en: 'correct a name' },
  'amend kind': { zh: '更正人员类别', en: 'correct a member’s kind of staff' },
  'amend substitute': { zh: '由未参加职工接续离开职工的剩余期', en: 'a newcomer takes the rest of a leaver’s term' },
  'amend withdraw': { zh: '退出互助', en: 'a member withdraws' },
  'amend account': { zh: '更正收款账户', en: 'correct the account that a member or an heir is paid to' },
  'amend retire': { zh: '登记退休', en: 'record a retirement' },
  'amend death': { zh: '登记死亡', en: 'record a death' },
  inbox: {
    zh: '收件：按内容分辨单位投递的文件，逐个办理并移开',
    en: 'take in what units drop into a folder, each file by what it is',
  },
  reconcile: {
    zh: '对账：应收与已收、审核与发放、账与银行逐项核对',
    en: 'hold dues and receipts, decisions and payouts, books and bank against one another',
  },
  summary: { zh: '互助期的统计与收支情况表', en: 'the period’s figures and its fund statement' },
  audit: {
    zh: '审计：逐项检查全期，写带证据的报告',
    en: 'audit tests over the whole period, with a report and its evidence',
  },
  close: {
    zh: '结账：核对无误后结转余额、写结账资料、锁定本期',
    en: 'close a period: carry its balance over, write the closing set, lock it',
  },
  runs: { zh: '列出历次运行', en: 'history of the runs' },
  undo: { zh: '撤销一次运行或一个单位', en: 'reverse a run, or one unit of it' },
  verify: { zh: '验证台账未被改动', en: 'prove that the ledger is whole and unaltered' },
  export: { zh: '导出账簿：hledger、beancount 或 CSV', en: 'the books for hledger, beancount or as CSV' },
  import: { zh: '导入下级办事处的上报包，逐级汇总', en: 'bring in what offices with ledgers of their own report' },
  doctor: {
    zh: '体检：版本、工作区、台账、实施办法、权限、字体、磁盘',
    en: 'see whether everything is fit: versions, ledger, scheme, permissions, fonts, disk',
  },
  complete: { zh: '按 Tab 补全命令：各种 shell 的脚本', en: 'completion by Tab: the script for your shell' },
} as const satisfies Record<string, Text>;

/** A verb by its whole name, such as `enrol`, or `scheme check`. */
export type CommandName = keyof typeof commandTexts;

/** Examples of the program itself and of verbs that only lead to others. */
export const groupTexts = {
  mutual: [
    {
      command: 'mutual check roster.xlsx --scheme fuzhou-3',
      says: { zh: '单位自己先审核花名册', en: 'a unit reviews its own roster' },
    },
    {
      command: 'mutual enrol rosters/ --notices',
      says: { zh: '收下整个文件夹的花名册，写缴费通知单', en: 'take in a folder of rosters, with payment notices' },
    },
  ],
  scheme: [
    { command: 'mutual scheme list', says: { zh: '有哪些实施办法可用', en: 'the schemes at hand' } },
    {
      command: 'mutual scheme check fuzhou-3',
      says: { zh: '检查一个实施办法', en: 'prove what can be proved of one' },
    },
  ],
  template: [
    {
      command: 'mutual template roster --scheme fuzhou-3',
      says: { zh: '给单位的空白花名册', en: 'a blank roster for units' },
    },
    {
      command: 'mutual template roster --file 空白花名册.xlsx',
      says: { zh: '按工作区的实施办法，存为指定的文件', en: 'for the workspace’s scheme, into a file of your choice' },
    },
  ],
} as const satisfies Record<string, readonly { readonly command: string; readonly says: Text }[]>;
