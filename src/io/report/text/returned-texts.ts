import type { Text } from '../../../rules/value/text.ts';

/** Texts of the workbook that goes back to a unit. */
export const returnedTexts = {
  /** Name of the sheet that lists the problems; whoever reads a mended workbook leaves this sheet out. */
  sheet: { zh: '问题清单', en: 'Findings' },
  title: { zh: '{unit}报送材料问题清单', en: 'Problems in what {unit} sent in' },
  counts: {
    zh: '错误 {errors} 处（必须改正），提示 {warnings} 处（请核对），说明 {notes} 处',
    en: '{errors} {errors|error|errors} (must be mended), {warnings} {warnings|warning|warnings} (please check), {notes} {notes|note|notes}',
  },
  level: { zh: '级别', en: 'Level' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提示', en: 'warning' },
  note: { zh: '说明', en: 'note' },
  place: { zh: '位置', en: 'Place' },
  wholeFile: { zh: '整个文件', en: 'the whole file' },
  unit: { zh: '单位', en: 'Unit' },
  person: { zh: '涉及人员', en: 'Person' },
  problem: { zh: '问题', en: 'Problem' },
  found: { zh: '填写内容', en: 'Found' },
  expected: { zh: '应为', en: 'Expected' },
  fix: { zh: '如何改正', en: 'What to do' },
  clause: { zh: '依据', en: 'Clause' },
  expectedLabel: { zh: '应为：', en: 'Expected: ' },
  fixLabel: { zh: '改正：', en: 'To do: ' },
  howToMend: {
    zh: '请点击“位置”转到相应单元格，在原工作表中改正后，将本工作簿重新报送；本表无需填写，也不必删除。',
    en: 'Follow the link under Place, mend the cell on your own sheet, and submit this workbook again; this sheet needs no entry and may stay.',
  },
  colours: {
    zh: '原工作表中：红色为错误，黄色为提示，蓝色为说明；鼠标移到单元格上可见批注。',
    en: 'On your sheets red marks an error, yellow a warning, blue a note; the comment shows when the pointer rests on the cell.',
  },
  stray: {
    zh: '以下 {count} 个单元格远离表格，未放入本工作簿：',
    en: '{count} {count|cell stands|cells stand} far from the table and {count|was|were} not put into this workbook:',
  },
  source: { zh: '原文件：{file}　SHA-256：{sha}', en: 'Submitted file: {file}   SHA-256: {sha}' },
} as const satisfies Record<string, Text>;
