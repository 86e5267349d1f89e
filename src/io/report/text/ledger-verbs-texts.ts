import type { Text } from '../../../rules/value/text.ts';

/** Texts of `status`, `runs` and `undo`. */
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
    zh: '{day} 起已结账，第 {run} 次运行，{actor}',
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

/** Texts of `mutual runs`. */
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
  refused: { zh: '未办理', en: 'refused' },
  unfinished: { zh: '未做完', en: 'unfinished' },
  undone: { zh: '（已撤销 {count}）', en: ' ({count} undone)' },
  badLimit: { zh: '一个 1 以上的整数', en: 'a whole number from 1' },
} as const satisfies Record<string, Text>;

/** Texts of `mutual undo`. */
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
  list: {
    zh: '  {unit}：{file} 的 {members} 人，应缴 {due} 元',
    en: '  {unit}: {members} {members|member|members} of {file}, {due} yuan due',
  },
  moreLists: { zh: '  还有 {count} 份名单', en: '  and {count} more {count|list|lists}' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `mutual undo`. */
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
