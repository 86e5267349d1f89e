import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** What is wrong with the day on which a clause was compared with its source: only the day of the check tells. */
export const checkedDayProblems = {
  'clause-checked-in-future': {
    severity: 'note',
    title: { zh: '核对日期在今后', en: 'Checked on a day to come' },
    why: {
      zh: '还没有到的日子没有人核对过；这样写的条款，一年以后也不会提醒再核对。',
      en: 'Nobody has checked it on a day that is not yet; and a clause like this is not told to be checked again after a year.',
    },
    message: {
      zh: '条款 “{clause}” 的 checkedOn 是 {found}，在今天（{today}）之后。',
      en: 'Clause "{clause}" says checkedOn {found}, which is after today ({today}).',
    },
    expected: {
      zh: '最近一次与原文核对的日期，不晚于 {today}。',
      en: 'The day when it was last compared with its source, {today} at the latest.',
    },
    fix: {
      zh: '改成实际核对的日期；年份写错的改正年份。',
      en: 'Write the day on which it was checked; mend the year where that is wrong.',
    },
    example: { found: '2062-11-20', path: 'clauses.fee.checkedOn', clause: 'fee', today: '2026-11-22' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
