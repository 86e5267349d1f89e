/** Texts about claims that are decided side by side. */
export const claimThreadTexts = {
  example: {
    zh: '用四个线程读取并审核整个文件夹（结果与线程数无关）',
    en: 'read and decide a whole folder with four threads (the outcome is the same with any number)',
  },
} as const;
