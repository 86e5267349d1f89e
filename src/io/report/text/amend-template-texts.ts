import type { Text } from '../../../rules/value/text.ts';

/** Texts of the blank sheet of amendments. None of them may read as a header or a row: the workbook comes back filled in and is read as a whole. */
export const amendTemplateTexts = {
  optionFile: {
    zh: '写到哪个文件（默认 变更表-<实施办法>.xlsx）',
    en: 'file to write (default: amendments-<scheme>.xlsx)',
  },
  exampleOne: { zh: '给单位填报用的空白变更表', en: 'a blank sheet of amendments for units' },
  exampleTwo: { zh: '另存为指定的文件', en: 'into a file of your choice' },
  fileName: { zh: '变更表-{scheme}.xlsx', en: 'amendments-{scheme}.xlsx' },
  done: {
    zh: '写了 {file}：{columns} 栏，可填 300 行；示例行和填表说明不会被当作变更。',
    en: 'Wrote {file}: {columns} columns, room for 300 rows; the examples and the instructions are not taken for amendments.',
  },
  sheet: { zh: '变更表', en: 'Amendments' },
  title: { zh: '{scheme}参加人员变更表', en: 'Amendments: {scheme}' },
  reasonLeft: { zh: '离职', en: 'left the unit' },
  reasonMoved: { zh: '工作调动', en: 'moved' },
  reasonMistyped: { zh: '单位填错，已核对身份证', en: 'mistyped; compared with the card' },
  exampleUnit: { zh: '某某单位', en: 'Some unit' },
  exampleOther: { zh: '另一单位', en: 'Another unit' },
  exampleNewcomer: { zh: '李四', en: 'LI SI' },
  step1: {
    zh: '1. 从示例行的下一行起，一项变更一行；红字表头的列必须填写。示例行不计入，不必删除。',
    en: '1. One line an amendment, from the line below the examples; columns in red are required. The examples are not counted and may stay.',
  },
  step2: {
    zh: '2. 变更事项从列表中选择。转移的，写明转入的单位；接续的，写明由谁接续；更正的，只写改正后的内容，其余留空。',
    en: '2. Choose the matter from the list. A transfer names the other unit, a substitution who takes over, a correction only what is right; leave the rest empty.',
  },
  step3: {
    zh: '3. 姓名和号码写花名册上登记的；只有更正时才在更正后的列里写新的。更正和退休可不写日期。',
    en: '3. Write name and number as they are on record; new ones only under the right values. Corrections and retirements need no day.',
  },
  step4: {
    zh: '4. 日期写成 2026-09-01 的样子：离开的写不再属于本单位的第一天，死亡的写死亡当天。',
    en: '4. Write days like 2026-09-01: of who leaves, the first day on which he is not of the unit any more; of a death, that day itself.',
  },
  step5: {
    zh: '5. 补报的职工按花名册的要求填写，保障从办法规定的日期开始；不符合补报规定的会退回。',
    en: '5. Late joiners are described as on the roster; they are covered from the day that the scheme says, and returned where it takes none.',
  },
  step6: {
    zh: '6. 号码各列已设为文本格式，从别处复制时请用“选择性粘贴—数值”，以免末尾变成 0。',
    en: '6. Columns of numbers are text already; when copying, paste values only, or the last digits turn into 0.',
  },
} as const satisfies Record<string, Text>;
