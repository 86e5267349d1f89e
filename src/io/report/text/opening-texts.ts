import type { Text } from '../../../rules/value/text.ts';
import type { ErrorTexts } from '../../user-error.ts';

/** Texts of `mutual init --opening`. */
export const openingTexts = {
  example: { zh: '带入已有的余额和参加职工', en: 'bring in the balances and members that there are' },
  exampleLater: {
    zh: '工作区已建立，补带期初余额（限一次，结账之前）或往期合计（随时）',
    en: 'bring in the opening of a workspace that exists (balances once, before any period is closed; former periods at any time)',
  },
  totals: {
    zh: '往期合计 {count} 期：补助 {visits} 人次，{granted} 元。',
    en: 'former periods: {count}, with {visits} {visits|visit|visits} helped, {granted} yuan.',
  },
  refused: {
    zh: '期初工作簿有错误，没有建立工作区，什么也没有写入。改正后再运行同样的命令。',
    en: 'The opening workbook has errors: no workspace was set up, nothing was written. Mend it and run the same command again.',
  },
} as const satisfies Record<string, Text>;

/** Why no opening can be brought in. */
export const openingErrors = {
  broughtIn: {
    message: { zh: '期初余额已经带入过。', en: 'Opening balances were brought in already.' },
    fix: {
      zh: '要换成这一份，先用 mutual undo 撤销带入的那次运行（见 mutual runs）。',
      en: 'To bring in this one instead, undo the run that did (see mutual runs) with mutual undo first.',
    },
  },
  totalsBroughtIn: {
    message: {
      zh: '第 {period} 期的往期合计已经带入过。',
      en: 'What period {period} came to was brought in already.',
    },
    fix: {
      zh: '要换成这一份，先用 mutual undo 撤销带入的那次运行（见 mutual runs）。',
      en: 'To bring in this one instead, undo the run that did (see mutual runs) with mutual undo first.',
    },
  },
  periodClosed: {
    message: {
      zh: '已有互助期结账，不能再带入期初余额。',
      en: 'A period is closed: opening balances can no longer be brought in.',
    },
    fix: {
      zh: '先用 mutual close --reopen --reason <理由> 重新打开。',
      en: 'Open it again first with mutual close --reopen --reason <reason>.',
    },
  },
  withNext: {
    message: { zh: '--opening 不能与 --next 一起用。', en: '--opening does not go with --next.' },
    fix: {
      zh: '期初只在建立工作区时带入；上一期的登记册用 mutual enrol --former 导入。',
      en: 'An opening is brought in when the workspace is set up; a former register comes with mutual enrol --former.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
