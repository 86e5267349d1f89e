import type { Text } from '../../../rules/value/text.ts';

/** Texts about the files that a user names on the command line. */
export const inputTexts = {
  notThere: { zh: '“{path}”不存在', en: '"{path}" does not exist' },
  nothingMatches: { zh: '没有文件与“{path}”相符', en: 'no file matches "{path}"' },
  emptyFolder: { zh: '文件夹“{path}”里没有表格文件', en: 'the folder "{path}" holds no spreadsheet' },
  notOpened: { zh: '“{path}”无法打开（{cause}）', en: '"{path}" cannot be opened ({cause})' },
} as const satisfies Record<string, Text>;

/** Mistakes in what a user names. */
export const inputMistakes = {
  faulty: {
    message: { zh: '有输入无法读取：{faults}。', en: 'Some inputs cannot be read: {faults}.' },
    fix: {
      zh: '请核对文件名和所在文件夹；可以写文件、文件夹、通配符（如 "*.xlsx"），或用 - 表示标准输入。什么都还没有处理。',
      en: 'Check the names and the folder you are in. Give files, folders, patterns such as "*.xlsx", or - for standard input. Nothing has been processed yet.',
    },
  },
  nothingToRead: {
    message: {
      zh: '没有可以读取的文件：所写的都是隐藏文件、编辑时留下的临时文件或本系统自己的文件。',
      en: 'There is nothing to read: everything named is hidden, the lock of an open workbook, or a file of mutual’s own.',
    },
    fix: {
      zh: '请写出要处理的文件，或它们所在的文件夹。',
      en: 'Name the files to read, or the folder that holds them.',
    },
  },
} as const satisfies Record<string, { message: Text; fix: Text }>;
