import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim --map`. */
export const claimMapTexts = {
  example: { zh: '表头叫法不同时，指明各列是什么', en: 'say what columns are that the header calls otherwise' },
} as const satisfies Record<string, Text>;

/** Mistakes in calling it. */
export const claimMapErrors = {
  withDecided: {
    message: { zh: '--map 不能与 --decided 一起使用', en: '--map does not go with --decided' },
    fix: {
      zh: '请把已审核申请的表头改为 mutual template claim --decided 所用的叫法。',
      en: 'Give the columns of the sheet of decisions the headers that mutual template claim --decided writes.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
