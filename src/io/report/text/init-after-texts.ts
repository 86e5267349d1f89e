import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual init --after`. */
export const initAfterTexts = {
  option: {
    zh: '接着某一期开下一期（不写期次则接着当前这一期）：从它结束的次日开始，期次加一，续参可以认出',
    en: 'open the period that follows one (the current one where none is named): from its end, with the next number, renewals known',
  },
  example: {
    zh: '接着第二期，按新一版实施办法开第三期',
    en: 'open the period after the second by the next edition of the scheme',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in it. */
export const initAfterErrors = {
  noNumber: {
    message: {
      zh: '期次 “{period}” 不以数字结尾，看不出下一期叫什么。',
      en: 'Period "{period}" does not end in a number, so the next one’s cannot be told.',
    },
    fix: { zh: '加上 --period，写明新的期次。', en: 'Add --period with the new period’s.' },
  },
  otherFamily: {
    message: {
      zh: '{found} 不是 {scheme} 的后续（{family} 各期），参加职工不会被认作续参。',
      en: '{found} is no further edition of {scheme} (family {family}): nobody would be known as renewing.',
    },
    fix: {
      zh: '用 --scheme 写同一办法的下一期；确实要另开一种互助，用 --next。',
      en: 'Name the next edition of the same scheme with --scheme; for a scheme of another kind, use --next.',
    },
  },
  tooEarly: {
    message: {
      zh: '{start} 开始得太早：{scheme} 第 {period} 期到 {ends} 才结束，两期会重叠。',
      en: '{start} is too early: period {period} of {scheme} runs to {ends}, and the two would overlap.',
    },
    fix: {
      zh: '--start 写 {earliest} 或以后，或者不写，紧接着开始。',
      en: 'Give --start {earliest} or later, or leave it out to follow at once.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
