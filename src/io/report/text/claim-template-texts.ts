import type { Text } from '../../../rules/value/text.ts';

/**
 * Texts of the blank claim sheet. None of them may read as a header or a claim: the workbook comes back filled in and is read as a whole.
 */
export const claimTemplateTexts = {
  optionFile: {
    zh: '写到哪个文件（默认 补助申请表-<实施办法>.xlsx）',
    en: 'file to write (default: claims-<scheme>.xlsx)',
  },
  exampleOne: { zh: '给单位填报用的空白补助申请表', en: 'a blank claim sheet for units' },
  exampleTwo: { zh: '另存为指定的文件', en: 'into a file of your choice' },
  fileName: { zh: '补助申请表-{scheme}.xlsx', en: 'claims-{scheme}.xlsx' },
  done: {
    zh: '写了 {file}：{columns} 栏，可填 500 件；示例行和填表说明不会被当作申请。',
    en: 'Wrote {file}: {columns} columns, room for 500 claims; the example row and the instructions are not taken for claims.',
  },
  sheet: { zh: '补助申请表', en: 'Claims' },
  title: { zh: '{scheme}补助申请表', en: 'Claims: {scheme}' },
  exampleHospital: { zh: '市第一医院', en: 'City Hospital 1' },
  exampleDiagnosis: { zh: '肺炎', en: 'pneumonia' },
  allPapers: { zh: '齐全', en: 'all' },
  step1: {
    zh: '1. 从示例行的下一行起，一件申请一行；红字表头的列必须填写。示例行不计入申请，不必删除。',
    en: '1. One line a claim, from the line below the example; columns in red are required. The example is not counted and may stay.',
  },
  step2: {
    zh: '2. 没有发生的费用留空，不要填 0 以外的符号；金额以元为单位，保留两位小数。没有写明的事项，审核时会暂缓并说明缺什么。',
    en: '2. Leave sums that did not arise empty, or write 0, and no other sign; sums are in yuan with two decimals. What is not stated is held, saying what lacks.',
  },
  step3: {
    zh: '3. 日期写成 2026-07-01 的样子。号码各列已设为文本格式，从别处复制时请用“选择性粘贴—数值”，以免末尾变成 0。',
    en: '3. Write days like 2026-07-01. Columns of numbers are text already; when copying, paste values only, or the last digits turn into 0.',
  },
  step4: {
    zh: '4. 有下拉列表的列，请从列表中选择，可选内容见下。材料一栏写已交的材料，用顿号隔开；全部交齐的，写“齐全”。',
    en: '4. Where a column has a list, choose from it; the choices stand below. Name the papers handed in, parted by commas, or write 齐全 (all).',
  },
  step5: {
    zh: '5. 收款人不是职工本人的，写明收款人、开户银行和账号，并附代领或继承手续；不写的，付到花名册上职工本人的账号；花名册上没有账号的，这里也要写职工本人的账号。',
    en: '5. Where somebody else is to be paid, state him with bank and account and add the papers for it; otherwise the member’s account of the roster is taken. Where the roster has none, state the member’s own here.',
  },
  heirs: {
    zh: '身故时填写：每人写 姓名 份额 开户银行 账号，中间空一格；几个人用分号隔开，份额加起来等于 1。',
    en: 'For a death: of each heir name, share, bank and account, parted by blanks; several heirs parted by semicolons, their shares adding up to 1.',
  },
  heirsStep: {
    zh: '7. 继承人只在身故时填写，样子见身故的示例行：每人依次写姓名、份额、开户银行、账号，中间空一格，公证书、继承声明等材料可接着写；几个人用分号隔开，份额写成 1/2、50% 或“全部”，加起来等于 1。',
    en: '7. Heirs are stated for a death only, as the example line of a death shows: of each name, share, bank and account, parted by blanks, with papers such as 公证书 after them; several are parted by semicolons, and their shares (1/2, 50% or 全部) add up to 1.',
  },
  step6: {
    zh: '6. 请勿更改表头或合并申请行；行数不够时，在最后一行下面接着填写即可。',
    en: '6. Leave the header as it is and merge no lines; when the lines run out, go on below the last.',
  },
} as const satisfies Record<string, Text>;
