import type { Text } from '../../../rules/value/text.ts';

/** Texts of `verify`. */
export const verifyTexts = {
  optionAgainst: {
    zh: '本系统发出的文件、结账文件夹，或文件上打印的校验值（可多次）',
    en: 'a file that left the ledger, the folder of a closing set, or the chain head printed on one (may be given several times)',
  },
  optionBundle: {
    zh: '不看台账，只凭上报包本身验证：校验值、链，含原文的还由原文重算各项数字',
    en: 'prove a bundle by itself, without a ledger: its hashes, its chains and, where it has its entries, its figures made anew from them',
  },
  optionClosing: {
    zh: '不看台账，只凭结账文件夹本身验证：SHA256SUMS、manifest.json 与每个文件的校验值（可多次）',
    en: 'prove a closing set by itself, without a ledger: SHA256SUMS, manifest.json and the chain head of each file (may be given several times)',
  },
  exampleOne: { zh: '逐条验证台账', en: 'prove the whole ledger' },
  exampleTwo: { zh: '核对发出的登记册与台账', en: 'hold a register that was handed out against the ledger' },
  exampleSet: {
    zh: '核对整个结账文件夹与台账',
    en: 'hold a whole closing set against the ledger',
  },
  exampleBundle: {
    zh: '审计人员没有台账时，凭上报包核对发出的文件',
    en: 'as an auditor without the ledger: prove a bundle, and hold a file that left against it',
  },
  exampleClosing: { zh: '在任何地方查验收到的结账文件夹', en: 'look a closing set over wherever it has come to' },
  clean: {
    zh: '台账完好：{entries} 条记录首尾相连，各表、各账借贷与存下的实施办法都与记录一致。',
    en: 'The ledger is whole: {entries} {entries|entry|entries} in unbroken chains; every table, every balance and every stored scheme is as they say.',
  },
  bundleProved: {
    zh: '上报包 {file} 完好：{entries} 条记录首尾相连（{offices}），其各项数字由记录重算一致。',
    en: 'The bundle {file} is whole: {entries} {entries|entry|entries} in unbroken chains ({offices}), and its figures are those that they give.',
  },
  bundleHashes: {
    zh: '上报包 {file} 未被改动：{entries} 条记录的校验值（{offices}）。其中没有记录原文，数字无从重算；请对方用 “mutual export --bundle <文件> --with-entries” 生成。',
    en: 'The bundle {file} is unaltered: hashes of {entries} {entries|entry|entries} ({offices}). It has no entries to make its figures from; ask for one made with "mutual export --bundle <file> --with-entries".',
  },
  closing: {
    zh: '结账文件夹 {folder}：{files} 个文件与 SHA256SUMS、manifest.json 一致，第 {run} 次运行结账。',
    en: 'The closing set {folder}: {files} files as SHA256SUMS and manifest.json say, closed in run {run}.',
  },
  closingAlone: {
    zh: '没有对照台账：在工作区里再运行 mutual verify --against {folder}。',
    en: 'It was held against no ledger: in the workspace, run mutual verify --against {folder}.',
  },
  head: { zh: '{given}：第 {run} 次运行，记录 {entry}。', en: '{given}: run {run}, entry {entry}.' },
  headOnly: { zh: '{given}：记录 {entry}。', en: '{given}: entry {entry}.' },
  dirty: {
    zh: '有 {count} 处不符：',
    en: '{count} {count|thing is|things are} not as {count|it|they} should be:',
  },
  line: { zh: '{kind}：{what}{columns}{run}', en: '{kind}: {what}{columns}{run}' },
  columns: { zh: '，栏目 {columns}', en: ', columns {columns}' },
  ofRun: { zh: '，属于第 {run} 次运行', en: ', of run {run}' },
  ofNoRun: { zh: '，不属于任何一次运行', en: ', of no run' },
  more: { zh: '……还有 {count} 处；加 --json 看全部。', en: '… and {count} more; --json has all.' },
  moreThanTold: {
    zh: '……还有 {count} 处；加 --json 看前 {told} 处。',
    en: '… and {count} more; --json has the first {told}.',
  },
  runs: {
    zh: '涉及的运行：{runs}。见 mutual runs。',
    en: 'Runs concerned: {runs}. See mutual runs.',
  },
  advice: {
    zh: '请停止写入，保留这份台账原样，并与备份和已发出的文件核对；不要自行修补。',
    en: 'Stop writing, keep this ledger as it is, and compare it with the backup and with files that left; do not mend it by hand.',
  },
  adviceFiles: {
    zh: '请保留收到的原样，向出具的办事处核对。',
    en: 'Keep what you received as it is, and ask the office that made it.',
  },
  progressEntries: { zh: '重放记录', en: 'Replaying entries' },
  progressTables: { zh: '核对各表', en: 'Comparing tables' },
  noHead: {
    zh: '校验值（至少 12 位）、带有校验值的 mutual 文件，或结账文件夹',
    en: 'a chain head (at least 12 digits of it), a file of mutual that carries one, or the folder of a closing set',
  },
  noSet: {
    zh: '结账文件夹（其中有 manifest.json）',
    en: 'the folder of a closing set, with its manifest.json',
  },
  bundleWithLedger: {
    zh: '不与 --ledger 同用：上报包单独验证',
    en: 'not together with --ledger: a bundle is proved by itself',
  },
  'entry-missing': { zh: '缺少记录', en: 'an entry is missing' },
  'entry-changed': { zh: '记录被改动', en: 'an entry was changed' },
  'chain-head': {
    zh: '链尾不符（记录被截去或添加）',
    en: 'the chain does not end where it should (entries were cut off or added)',
  },
  'head-unknown': { zh: '文件上的校验值不在台账里', en: 'the chain head of the file is not in the ledger' },
  'entry-unreadable': { zh: '记录无法重放', en: 'an entry cannot be replayed' },
  'entry-unbalanced': { zh: '记录借贷不平', en: 'debits and credits of an entry differ' },
  'scheme-changed': {
    zh: '存下的实施办法与其校验值不符',
    en: 'a scheme that was stored is another than its hash says',
  },
  'row-added': { zh: '多出一行', en: 'a row too many' },
  'row-missing': { zh: '缺少一行', en: 'a row is missing' },
  'row-changed': { zh: '一行被改动', en: 'a row was changed' },
  'trigger-changed': {
    zh: '保护台账的触发器被改动',
    en: 'a trigger that guards the ledger does something else than it should',
  },
  'trigger-added': {
    zh: '台账里有来历不明的触发器',
    en: 'a trigger is there that is none of mutual',
  },
  'trigger-missing': { zh: '保护台账的触发器被去掉', en: 'a trigger that guards the ledger is gone' },
  'figure-changed': { zh: '上报的数字与记录不符', en: 'a figure is another than the entries give' },
  'figure-added': { zh: '上报的数字没有记录', en: 'a figure is in no entry' },
  'figure-missing': { zh: '记录里的数字没有上报', en: 'a figure of the entries is left out' },
  'file-changed': { zh: '文件被改动', en: 'a file was changed' },
  'file-missing': { zh: '缺少文件', en: 'a file is missing' },
  'file-added': { zh: '文件不属于这一套', en: 'a file does not belong to the set' },
  'file-of-other-run': {
    zh: '文件上的校验值不是这次结账的',
    en: 'a file carries the chain head of something else than this closing',
  },
  'manifest-changed': {
    zh: 'manifest.json 与台账不符',
    en: 'manifest.json says something else than the ledger',
  },
} as const satisfies Record<string, Text>;

/** Where what is to be held against the ledger is not there. */
export const verifyNotThere = {
  message: {
    zh: '{option} 指明的“{found}”不存在，什么也没有核对。',
    en: '{option}: "{found}" does not exist. Nothing was verified.',
  },
  fix: {
    zh: '请核对文件名和所在文件夹；要按校验值核对的，写它的至少 12 位。',
    en: 'Check the name and the folder you are in; to hold a chain head against the ledger, give at least 12 digits of it.',
  },
} as const satisfies Record<string, Text>;
