import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual notice`. */
export const noticeVerbTexts = {
  optionUnit: { zh: '只公示这个单位的', en: 'only claims of this unit' },
  optionOffice: { zh: '公示哪个办事处的申请', en: 'whose claims, where several offices share the ledger' },
  optionBenefit: { zh: '只公示这项补助的（名称或代号）', en: 'only claims of this benefit (title or id)' },
  optionFrom: { zh: '公示的第一天；不写就是今天', en: 'the first day of the notice; today unless said' },
  optionTo: {
    zh: '公示的最后一天；不写就按办法规定的天数算',
    en: 'its last day; counted by the scheme’s days unless said',
  },
  optionNotice: {
    zh: '不做新公示，把已有公示的文件再写一遍，如 2026-001；与 --objections 一起用时，说明异议针对哪份公示',
    en: 'make no notice, write the files of one again, as in 2026-001; with --objections, the notice that they are about',
  },
  optionObjections: {
    zh: '收下异议登记表（xlsx、csv 等），有异议的先不付',
    en: 'take in a list of objections (xlsx, csv …); what is objected to is not paid',
  },
  exampleOne: { zh: '公示已经审核、还没有公示的补助', en: 'put decided claims on notice that have not been yet' },
  exampleTwo: { zh: '从下周一起公示到周五', en: 'from next Monday to Friday' },
  exampleThree: { zh: '登记公示期间收到的异议', en: 'take in what was objected to' },
  published: {
    zh: '公示 {notice}：{persons} 人 {visits} 人次，共 {amount} 元，{from} 至 {to}。',
    en: 'Notice {notice}: {persons} {persons|member|members}, {visits} {visits|visit|visits}, {amount} yuan, up from {from} to {to}.',
  },
  wouldPublish: {
    zh: '会公示 {persons} 人 {visits} 人次，共 {amount} 元，{from} 至 {to}。',
    en: 'It would show {persons} {persons|member|members}, {visits} {visits|visit|visits}, {amount} yuan, from {from} to {to}.',
  },
  nothing: { zh: '没有要公示的补助。', en: 'There is nothing to put on notice.' },
  again: { zh: '公示 {notice} 的文件再写了一遍。', en: 'The files of notice {notice} were written again.' },
  finished: {
    zh: '公示 {notice} 上次没有写完的文件已经补上：',
    en: 'The files of notice {notice}, which an earlier run had left out, are there now:',
  },
  wouldFinish: {
    zh: '会补上公示 {notice} 上次没有写完的文件：',
    en: 'The files of notice {notice}, which an earlier run had left out, would be written:',
  },
  alike: {
    zh: '序号 {rows} 与同单位的人姓名、证件号末位都相同，公示上分不出，请另行告知本人。',
    en: 'Rows {rows} cannot be told from somebody else of their unit on the notice; let these members know.',
  },
  needless: {
    zh: '本办法没有要求公示；公示照做，批准和发放不用等。',
    en: 'The scheme asks for no notice: it is made all the same, and nothing waits for it.',
  },
  next: {
    zh: '下一步：张贴或发布公示；有异议的登记在 objections.xlsx 上，运行 “mutual notice --objections {form}”。',
    en: 'Next: put the notice up; what comes in goes on objections.xlsx, then "mutual notice --objections {form}".',
  },
  nextPay: {
    zh: '{to} 期满没有异议的，{next} 起运行 “{command}”。',
    en: 'What nobody has objected to by the end of {to} goes on from {next} with "{command}".',
  },
  takenObjections: {
    zh: '收下异议 {count} 条，涉及 {claims} 件补助，答复以前不付：{numbers}。',
    en: '{count} {count|objection|objections} taken, about {claims} {claims|claim|claims} that are not paid until answered: {numbers}.',
  },
  wouldTake: {
    zh: '会收下异议 {count} 条，涉及 {claims} 件补助：{numbers}。',
    en: '{count} {count|objection|objections} would be taken, about {claims} {claims|claim|claims}: {numbers}.',
  },
  notTaken: {
    zh: '异议登记表有 {count} 处不清楚，一条也没有收。改好后再收一遍。',
    en: '{count} {count|place is|places are} unclear, so nothing of the list was taken. Mend it and take it again.',
  },
  noObjections: { zh: '表里没有异议。', en: 'The list holds no objections.' },
  known: { zh: '这份异议登记表已经收过。', en: 'This list of objections was taken before.' },
  settle: { zh: '逐件核实后运行：{command}', en: 'Once each is looked into, run: {command}' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it, and what keeps a notice from being published. */
export const noticeErrors = {
  badDay: {
    message: { zh: '{option} 的“{found}”不是日期。', en: '{option}: “{found}” is no date.' },
    fix: { zh: '请写成 2026-07-06 这样。', en: 'Write it as in 2026-07-06.' },
  },
  fromPast: {
    message: {
      zh: '公示不能从过去的 {from} 开始，今天是 {today}。',
      en: 'A notice cannot begin on {from}, which is past: today is {today}.',
    },
    fix: { zh: '--from 写今天或以后的日期。', en: 'Give --from today or a later day.' },
  },
  daysUnknown: {
    message: {
      zh: '办法没有规定公示几天，不知道公示到哪一天。',
      en: 'The scheme does not say how many days a notice is up.',
    },
    fix: { zh: '用 --to 写明公示的最后一天，如 --to {example}。', en: 'Give its last day, as in --to {example}.' },
  },
  calendarMissing: {
    message: {
      zh: '没有 {year} 年的放假安排，算不出公示到哪个工作日。',
      en: 'The public holidays of {year} are not known, so working days cannot be counted.',
    },
    fix: {
      zh: '在办法文件夹的 calendar.yaml 里补上 {year} 年，或者用 --to 写明最后一天。',
      en: 'Add {year} to calendar.yaml in the folder of the schemes, or give the last day with --to.',
    },
  },
  tooShort: {
    message: {
      zh: '公示到 {to} 不够办法规定的天数，至少到 {last}。',
      en: 'Up to {to} is less than the scheme asks for: it has to be up until {last}.',
    },
    fix: { zh: '去掉 --to，或者写 {last} 及以后的日期。', en: 'Leave --to out, or give {last} or later.' },
  },
  toBeforeFrom: {
    message: { zh: '公示的最后一天 {to} 早于第一天 {from}。', en: 'The last day {to} is before the first, {from}.' },
    fix: { zh: '请核对 --from 和 --to。', en: 'Compare --from and --to.' },
  },
  noBenefit: {
    message: {
      zh: '办法里没有补助项目“{found}”{suggestion}。',
      en: 'The scheme has no benefit “{found}”{suggestion}.',
    },
    fix: { zh: '补助项目有：{known}。', en: 'It has: {known}.' },
  },
  noNotice: {
    message: { zh: '没有公示“{found}”。', en: 'There is no notice “{found}”.' },
    fix: { zh: '已有公示：{notices}。', en: 'There are: {notices}.' },
  },
  undone: {
    message: { zh: '公示 {found} 已经撤销。', en: 'The notice {found} was undone.' },
    fix: { zh: '重新公示：mutual notice。', en: 'Make another: mutual notice.' },
  },
  moved: {
    message: {
      zh: '这些补助刚刚又被审核或公示过：{numbers}。没有公示。',
      en: 'Decided again or put on notice meanwhile: {numbers}. Nothing was published.',
    },
    fix: { zh: '请再运行一次。', en: 'Run it again.' },
  },
} as const satisfies Record<string, ErrorTexts>;
