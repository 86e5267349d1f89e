import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual template`. */
export const templateVerbTexts = {
  optionFile: {
    zh: '写到哪个文件（默认 花名册-<实施办法>.xlsx）',
    en: 'file to write (default: roster-<scheme>.xlsx)',
  },
  exampleOne: { zh: '给单位填报用的空白花名册', en: 'a blank roster for units' },
  exampleTwo: { zh: '另存为指定的文件', en: 'into a file of your choice' },
  fileName: { zh: '花名册-{scheme}.xlsx', en: 'roster-{scheme}.xlsx' },
  done: {
    zh: '写了 {file}：{columns} 栏，可填 500 人；示例行和填表说明不会被当作名单。',
    en: 'Wrote {file}: {columns} columns, room for 500 people; the example row and the instructions are not taken for members.',
  },
} as const satisfies Record<string, Text>;
