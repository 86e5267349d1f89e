import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual init --opening`. */
export const openingTexts = {
  example: { zh: '带入已有的余额和参加职工', en: 'bring in the balances and members that there are' },
  refused: {
    zh: '期初工作簿有错误，没有建立工作区，什么也没有写入。改正后再运行同样的命令。',
    en: 'The opening workbook has errors: no workspace was set up, nothing was written. Mend it and run the same command again.',
  },
} as const satisfies Record<string, Text>;

export const openingErrors = {
  withNext: {
    message: { zh: '--opening 不能与 --next 一起用。', en: '--opening does not go with --next.' },
    fix: {
      zh: '期初只在建立工作区时带入；上一期的登记册用 mutual enrol --former 导入。',
      en: 'An opening is brought in when the workspace is set up; a former register comes with mutual enrol --former.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
