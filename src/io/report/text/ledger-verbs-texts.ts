import type { Text } from '../../../rules/value/text.ts';

/** Texts of `status`, `runs`, `undo` and `verify`. */
export const statusTexts = {
  exampleOne: { zh: '本期进展', en: 'the period of mutual.yaml' },
  exampleTwo: { zh: '给脚本用的结果', en: 'for a script' },
  heading: {
    zh: '{scheme} 第 {period} 期，{from} 至 {to}（{stage}）',
    en: '{scheme}, period {period}, {from} to {to} ({stage})',
  },
  applying: { zh: '收取花名册中', en: 'applying' },
  running: { zh: '互助期内', en: 'running' },
  runOff: { zh: '互助期已满，仍可申请', en: 'run-off' },
  before: { zh: '尚未开始', en: 'not yet begun' },
  closed: {
    zh: '{day} 起已关账，第 {run} 次运行，{actor}',
    en: 'closed since {day} by {actor}, run {run}',
  },
  counts: {
    zh: '{units} 个单位（{lists} 份名单），{members} 名参加职工，应缴 {due} 元',
    en: '{units} {units|unit|units} ({lists} {lists|list|lists}), {members} {members|member|members}, {due} yuan due',
  },
  plan: { zh: '互助项目', en: 'plan' },
  newMembers: { zh: '新参', en: 'new' },
  renewing: { zh: '续参', en: 'renewing' },
  fee: { zh: '互助金（元）', en: 'fees (yuan)' },
  due: { zh: '单位应缴（元）', en: 'due from units (yuan)' },
  unfinished: {
    zh: '第 {run} 次运行（{verb}，{at}）没有做完。再运行同样的命令会接着做；已收下的单位不会重复。',
    en: 'Run {run} ({verb}, {at}) did not finish. The same command goes on from there; nothing is taken twice.',
  },
  interrupted: {
    zh: '第 {run} 次运行（{verb}，{at}）被中途停下，还有文件没有读。再运行同样的命令会接着做；已收下的单位不会重复。',
    en: 'Run {run} ({verb}, {at}) was stopped before all its files were read. The same command goes on from there; nothing is taken twice.',
  },
  last: { zh: '最近一次运行：第 {run} 次 {verb}，{actor}，{at}', en: 'last run: {run} {verb}, {actor}, {at}' },
  ledger: { zh: '台账：{place}，{office} 校验值 {head}', en: 'ledger: {place}, chain head of {office}: {head}' },
} as const satisfies Record<string, Text>;

export const runsTexts = {
  optionLimit: { zh: '最多列出多少次（默认 20）', en: 'how many at most (default 20)' },
  exampleOne: { zh: '最近的运行，新的在前', en: 'the latest runs, newest first' },
  exampleTwo: { zh: '给脚本用，最多 100 次', en: 'a hundred of them, for a script' },
  number: { zh: '次', en: 'run' },
  at: { zh: '时间', en: 'time' },
  verb: { zh: '命令', en: 'verb' },
  actor: { zh: '经办人', en: 'actor' },
  outcome: { zh: '结果', en: 'outcome' },
  entries: { zh: '变更', en: 'changes' },
  completed: { zh: '完成', en: 'completed' },
  interrupted: { zh: '中途停下', en: 'interrupted' },
  unfinished: { zh: '未做完', en: 'unfinished' },
  undone: { zh: '（已撤销 {count}）', en: ' ({count} undone)' },
  badLimit: { zh: '一个 1 以上的整数', en: 'a whole number from 1' },
} as const satisfies Record<string, Text>;

export const undoTexts = {
  argument: { zh: '第几次运行', en: 'number of the run' },
  optionUnit: { zh: '只撤销这个单位', en: 'only this unit' },
  optionReason: { zh: '撤销的原因', en: 'why it is undone' },
  exampleOne: { zh: '撤销第 4 次运行', en: 'reverse run 4' },
  exampleTwo: { zh: '只撤销其中一个单位', en: 'reverse one unit of it' },
  done: {
    zh: '已撤销第 {run} 次运行的 {count} 条记录（本次为第 {by} 次运行）。',
    en: 'Run {run} is undone: {count} of its entries (this is run {by}).',
  },
  wouldUndo: {
    zh: '将撤销第 {run} 次运行{unit}的 {count} 条记录。只是试算：什么也没有改变。',
    en: 'Run {run}{unit} would be undone: {count} of its entries. A dry run: nothing was changed.',
  },
  ofUnit: { zh: '中“{name}”', en: ' for "{name}"' },
} as const satisfies Record<string, Text>;

export const undoErrors = {
  noReason: {
    message: { zh: '没有写明撤销的原因。', en: 'The reason for undoing is missing.' },
    fix: {
      zh: '加上 --reason，如 --reason 名单发错期次；原因会留在台账里。',
      en: 'Add --reason, as in --reason "list of another period"; the ledger keeps it.',
    },
  },
  badRun: {
    message: { zh: '“{found}” 不是处理的次数。', en: '"{found}" is not the number of a run.' },
    fix: { zh: '“mutual runs” 列出历次运行。', en: '"mutual runs" lists the runs.' },
  },
  noUnit: {
    message: { zh: '第 {run} 次运行里没有单位 “{found}”。', en: 'Run {run} has no unit "{found}".' },
    fix: {
      zh: '{suggestion}单位名称要与台账一致；那次运行的单位见它的 units.xlsx。',
      en: '{suggestion}Give the name as the ledger has it; the units of that run stand in its units.xlsx.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;

export const verifyTexts = {
  optionAgainst: {
    zh: '本系统发出的文件，或其上打印的校验值',
    en: 'a file that left the ledger, or the chain head printed on it',
  },
  exampleOne: { zh: '逐条验证台账', en: 'prove the whole ledger' },
  exampleTwo: { zh: '核对发出的登记册与台账', en: 'hold a register that was handed out against the ledger' },
  clean: {
    zh: '台账完好：{entries} 条记录首尾相连，各表与记录一致。',
    en: 'The ledger is whole: {entries} {entries|entry|entries} in unbroken chains, every table as they say.',
  },
  headsKnown: { zh: '文件上的 {count} 个校验值都在台账里。', en: 'All {count} chain heads given are in the ledger.' },
  dirty: { zh: '台账有 {count} 处与记录不符：', en: 'The ledger differs from its entries in {count} places:' },
  line: { zh: '{kind}：{table} [{key}]{columns}{run}', en: '{kind}: {table} [{key}]{columns}{run}' },
  columns: { zh: '，栏目 {columns}', en: ', columns {columns}' },
  ofRun: { zh: '，属于第 {run} 次运行', en: ', of run {run}' },
  advice: {
    zh: '请停止写入，保留这份台账原样，并与备份和已发出的文件核对；不要自行修补。',
    en: 'Stop writing, keep this ledger as it is, and compare it with the backup and with files that left; do not mend it by hand.',
  },
  progress: { zh: '条记录', en: 'entries' },
  noHead: {
    zh: '一个 64 位的校验值，或带有校验值的 mutual 文件',
    en: 'a chain head of 64 digits, or a file of mutual that carries one',
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
} as const satisfies Record<string, Text>;
