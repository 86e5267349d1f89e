import type { Text } from '../../../rules/value/text.ts';

/**
 * Texts of the blank roster. None of them may read as a fact of a unit or as the header of a list (no `label：value`, no field's name alone in a cell): the
 * workbook comes back filled in and is read as a whole.
 */
export const templateTexts = {
  sheet: { zh: '参加人员花名册', en: 'Roster' },
  instructions: { zh: '填表说明', en: 'Instructions' },
  title: { zh: '{scheme}参加人员花名册', en: 'Roster: {scheme}' },
  example: { zh: '示例', en: 'example' },
  exampleRemark: { zh: '本行为填写示例，可不删除', en: 'example, may stay' },
  exampleName: { zh: '张三', en: 'ZHANG SAN' },
  exampleBank: { zh: '中国工商银行某某支行', en: 'ICBC, some branch' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  seal: { zh: '单位（盖章）　　　　　　　　经办人', en: 'Seal of the unit                Handled by' },
  choose: { zh: '请从下拉列表中选择。', en: 'Please choose from the list.' },
  wrongChoice: {
    zh: '填写的内容不在下拉列表中，请重新选择。',
    en: 'This is not in the list; please choose again.',
  },
  digits: {
    zh: '请以文本填写全部号码，不要使用空格或科学计数。',
    en: 'Type the whole number as text, without spaces.',
  },
  wholeNumber: { zh: '请填写整数，不带单位。', en: 'A whole number, nothing else.' },
  step1: {
    zh: '1. 请先填写表格上方的单位信息，标签为红字的必须填写。',
    en: '1. Fill in the unit’s facts above the table first; those in red are required.',
  },
  step2: {
    zh: '2. 从示例行的下一行起，每人一行；红字表头的列必须填写。示例行不计入名单，不必删除。',
    en: '2. One line a person, from the line below the example; columns in red are required. The example is not counted and may stay.',
  },
  step3: {
    zh: '3. 证件号码、手机号码和银行卡号各列已设为文本格式，请直接输入；从别处复制时请用“选择性粘贴—数值”，以免号码末尾变成 0。',
    en: '3. The columns of identity numbers, phones and cards are text already; when copying, paste values only, or the last digits turn into 0.',
  },
  step4: {
    zh: '4. 有下拉列表的列，请从列表中选择。本方案各列可选内容见下。',
    en: '4. Where a column has a list, choose from it. The choices of this scheme stand below.',
  },
  step5: {
    zh: '5. 请勿更改表头、合并人员行或在名单中间插入空表；行数不够时，在最后一行下面接着填写即可。',
    en: '5. Leave the header as it is and merge no lines of people; when the lines run out, go on below the last.',
  },
  step6: {
    zh: '6. 填好后可先自行检查，命令为 mutual check 加本文件的文件名，无误后再报送。',
    en: '6. You can check the file yourself before sending it in, by the command mutual check and the name of this file.',
  },
  choices: { zh: '“{column}”一列可填 {choices}', en: 'Column “{column}” takes {choices}' },
} as const satisfies Record<string, Text>;
