import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Signs that YAML takes for something else than the writer meant. */
export const signProblems = {
  'scheme-colon-full-width': {
    severity: 'error',
    title: { zh: '冒号是全角的', en: 'A full-width colon' },
    why: {
      zh: '括号里的全角冒号不分开键和值：整段都被当成一个没有值的键。',
      en: 'Within brackets a full-width colon parts no key from its value: all of it is taken for one key without a value.',
    },
    message: {
      zh: '“{found}” 里的冒号“：”是全角的，写成 {written}。',
      en: 'The colon “：” in "{found}" is full-width: write {written}.',
    },
    expected: { zh: '半角冒号加一个空格：“: ”', en: 'A colon of the Latin keyboard and a blank: “: ”' },
    fix: { zh: '把“：”改成“: ”。', en: 'Write “: ” instead of “：”.' },
    example: { found: 'fee：36', path: 'plans.general.fee', written: 'fee: 36' },
  },
  'scheme-colon-without-space': {
    severity: 'error',
    title: { zh: '冒号后没有空格', en: 'No space after a colon' },
    why: {
      zh: '括号里的冒号后面没有空格，就不分开键和值：整段都被当成一个没有值的键。',
      en: 'Within brackets a colon without a space after it parts no key from its value: all of it is taken for one key without a value.',
    },
    message: {
      zh: '“{found}” 里的冒号后面没有空格，写成 {written}。',
      en: 'The colon in "{found}" has no space after it: write {written}.',
    },
    expected: { zh: '冒号加一个空格：“: ”', en: 'A colon and a blank: “: ”' },
    fix: { zh: '在冒号后面加一个空格。', en: 'Put a space after the colon.' },
    example: { found: 'fee:36', path: 'plans.general.fee', written: 'fee: 36' },
  },
  'scheme-comma-in-number': {
    severity: 'error',
    title: { zh: '数里有千位逗号', en: 'A comma within a number' },
    why: {
      zh: '括号里的逗号分开两项：1,000 会被读成 1 和 000。',
      en: 'Within brackets a comma parts two things: 1,000 is read as 1 and 000.',
    },
    message: {
      zh: '“{found}” 里的逗号“,”把一个数分成了两个，写成 {written}。',
      en: 'The comma “,” in "{found}" parts one number in two: write {written}.',
    },
    expected: { zh: '不带逗号的数，如 {written}。', en: 'A number without comma, such as {written}.' },
    fix: {
      zh: '去掉逗号；确实是几个数的，逗号后加一个空格。',
      en: 'Take the comma out; where several numbers are meant, put a blank after it.',
    },
    example: { found: '1,000', path: 'benefits.hospital.compute[1].fixed', written: '1000' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
