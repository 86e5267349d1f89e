import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual export`. */
export const exportTexts = {
  optionFormat: { zh: '账簿的格式（默认 hledger）', en: 'form of the books (default: hledger)' },
  optionPeriod: { zh: '只导出一期，如 17（默认全部）', en: 'one period only, as in 17 (default: all)' },
  optionOut: { zh: '写入文件（默认标准输出）', en: 'file to write (default: standard output)' },
  exampleOne: { zh: '用 hledger 核对试算平衡', en: 'the trial balance in hledger' },
  exampleTwo: { zh: '给会计的表格，用 Excel 打开', en: 'a table for the accountant, to be opened in Excel' },
  exampleThree: { zh: '一期的账，导入 beancount', en: 'the books of one period for beancount' },
  done: {
    zh: '已写入 {file}：{entries} 笔分录，{lines} 行。',
    en: '{file}: {entries} journal {entries|entry|entries}, {lines} {lines|line|lines}.',
  },
} as const satisfies Record<string, Text>;

/** What a journal entry is called in the books, by the kind of its entry in the ledger. */
export const bookKindTexts = {
  'list-taken': { zh: '应收互助金', en: 'Fees due' },
  'members-amended': { zh: '参加变更', en: 'Members amended' },
  opening: { zh: '期初余额', en: 'Opening balances' },
  'claims-decided': { zh: '审定补助', en: 'Benefits decided' },
  'claims-redecided': { zh: '重新审定补助', en: 'Benefits decided again' },
  'claim-ruled': { zh: '裁定补助', en: 'Benefit ruled on' },
  'claim-corrected': { zh: '更正补助', en: 'Benefit corrected' },
  'batch-made': { zh: '发放补助', en: 'Payout batch' },
  'batch-answered': { zh: '银行回执', en: 'Answer of the bank' },
  'payout-voided': { zh: '补助作废归回', en: 'Payout fallen to the fund' },
  'statement-taken': { zh: '银行对账单', en: 'Bank statement' },
  'statement-assigned': { zh: '待查款项认定', en: 'Statement line assigned' },
  'advances-set-off': { zh: '预收抵缴', en: 'Advances set off' },
  'period-closed': { zh: '期末结转', en: 'Period closed' },
  'period-reopened': { zh: '取消结账', en: 'Period reopened' },
  undo: { zh: '撤销', en: 'Undone' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `export`, and what keeps its file from being written. */
export const exportErrors = {
  otherFile: {
    message: {
      zh: '{file} 已存在，不是导出的账簿，没有覆盖。',
      en: '{file} is there and is no export of this form: it was left as it is.',
    },
    fix: { zh: '换一个文件名，或先把它移走。', en: 'Give another name, or move the file away first.' },
  },
  noFolder: {
    message: { zh: '{file} 不能写入（{code}）。', en: '{file} cannot be written ({code}).' },
    fix: { zh: '文件夹要先建好，并且可以写入。', en: 'The folder has to be there and to let you write.' },
  },
  jsonNeedsOut: {
    message: {
      zh: '账簿和 --json 的结果不能都写到标准输出。',
      en: 'Books and the result of --json cannot both go to standard output.',
    },
    fix: { zh: '用 --out 把账簿写入文件。', en: 'Write the books into a file with --out.' },
  },
  badFormat: {
    message: { zh: '没有 “{found}” 这种格式。', en: 'There is no form "{found}".' },
    fix: { zh: '可选：{formats}。', en: 'One of: {formats}.' },
  },
} as const satisfies Record<string, ErrorTexts>;
