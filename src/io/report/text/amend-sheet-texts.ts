import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual amend FILE…`. */
export const amendSheetTexts = {
  inputs: {
    zh: '变更表、文件夹或通配符；- 为标准输入',
    en: 'sheets of amendments, folders or patterns; - for standard input',
  },
  exampleOne: {
    zh: '逐行办理一张变更表，有问题的行退回',
    en: 'do a sheet row by row; rows with something wrong go back',
  },
  exampleTwo: { zh: '先看会怎样办，不写入台账', en: 'see first what would be done, and write nothing' },
  exampleThree: { zh: '一个文件夹的变更表，按路径顺序办理', en: 'a folder of sheets, in path order' },
  exampleFour: {
    zh: '办理一个人：子命令 transfer、identity、name、kind、account、substitute、withdraw、retire、death',
    en: 'one member: the verbs transfer, identity, name, kind, account, substitute, withdraw, retire, death',
  },
  columnRow: { zh: '位置', en: 'at' },
  columnMatter: { zh: '变更事项', en: 'matter' },
  columnUnit: { zh: '单位', en: 'unit' },
  columnName: { zh: '姓名', en: 'name' },
  columnDay: { zh: '日期', en: 'day' },
  columnStatus: { zh: '结果', en: 'result' },
  columnDue: { zh: '应缴变动（元）', en: 'due (yuan)' },
  sum: { zh: '合计', en: 'together' },
  applied: { zh: '已办理', en: 'done' },
  unchanged: { zh: '此前已办', en: 'done before' },
  returned: { zh: '退回', en: 'returned' },
  wouldApply: { zh: '可办理', en: 'can be done' },
  wouldReturn: { zh: '要退回', en: 'would go back' },
  moreRows: { zh: '……另有 {count} 行，见 amendments.xlsx。', en: '… and {count} more; see amendments.xlsx.' },
  moreClaims: { zh: '{claims} 等，另有 {more} 件见 report.json，', en: '{claims} and {more} more (see report.json)' },
  summary: {
    zh: '文件 {files} 个，变更 {rows} 行：办理 {applied} 行，此前已办 {unchanged} 行，退回 {returned} 行；应缴变动 {due} 元。',
    en: '{files} {files|file|files}, {rows} {rows|row|rows}: {applied} done, {unchanged} done before, {returned} returned; dues change by {due} yuan.',
  },
  summaryTried: {
    zh: '文件 {files} 个，变更 {rows} 行：可办理 {applied} 行，此前已办 {unchanged} 行，要退回 {returned} 行；应缴将变动 {due} 元。',
    en: '{files} {files|file|files}, {rows} {rows|row|rows}: {applied} would be done, {unchanged} done before, {returned} would be returned; dues would change by {due} yuan.',
  },
  nextReturned: {
    zh: '退回的行在 returned/ 中已标出，改好后可原样再次报送。',
    en: 'Rows that go back are marked in returned/; mended, the workbook can be sent in as it is.',
  },
  interrupted: {
    zh: '按要求停止，还有 {left} 行没有办理；同一命令会接着办。',
    en: 'Stopped as asked; {left} {left|row is|rows are} left. The same command goes on from there.',
  },
  claimsPaid: { zh: '未付的申请 {claims} 也改付此账户', en: 'unpaid claims {claims} are paid there as well' },
} as const satisfies Record<string, Text>;

/** What stands in amendments.xlsx. */
export const amendBookTexts = {
  sheet: { zh: '变更办理清单', en: 'Amendments' },
  title: { zh: '{scheme}变更办理清单', en: 'Amendments: {scheme}' },
  sequence: { zh: '序号', en: 'No.' },
  idNumber: { zh: '证件号码', en: 'Identity number' },
  reason: { zh: '原因', en: 'Reason' },
  changes: { zh: '变更内容', en: 'What changes' },
  entry: { zh: '台账记录', en: 'Entry' },
  problems: { zh: '问题', en: 'Problems' },
  source: { zh: '来源', en: 'Source' },
  total: {
    zh: '共 {rows} 行：办理 {applied} 行，此前已办 {unchanged} 行，退回 {returned} 行。',
    en: '{rows} {rows|row|rows}: {applied} done, {unchanged} done before, {returned} returned.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `mutual amend`, and what stops it. */
export const amendSheetErrors = {
  ledgerMoves: {
    message: {
      zh: '{place} 这一行办理时，台账一直在被别人改动，没有办成。',
      en: 'While {place} was being done the ledger kept changing, and it could not be.',
    },
    fix: {
      zh: '稍后再运行同一命令，已办的不会重办。',
      en: 'Run the same command again later; what was done is not done twice.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
