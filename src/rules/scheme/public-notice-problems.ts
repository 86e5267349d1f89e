import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of the public notice of decided claims. */
export const publicNoticeProblems = {
  'notice-days-missing': {
    severity: 'error',
    title: { zh: '公示没有写天数', en: 'A public notice without its days' },
    why: {
      zh: '不写天数，就不知道公示到哪一天，后面的批准和发放也就不知道等到什么时候。',
      en: 'Without them nobody can tell when the notice ends and what waits for it may go on.',
    },
    message: {
      zh: '{path} 没有 days。',
      en: '{path} has no days.',
    },
    expected: {
      zh: 'days（天数；按工作日算的加 working: true）；来源没有给出的，在 missing 里列出 claims.publicNotice.days。',
      en: 'days (with working: true where they are working days); where no source gives them, claims.publicNotice.days under missing.',
    },
    fix: {
      zh: '对照原文补上天数，或者列入 missing；不要自己定一个。',
      en: 'Add the days from the source, or list them under missing; never make them up.',
    },
    example: { found: '', path: 'claims.publicNotice' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
