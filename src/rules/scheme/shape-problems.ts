import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of the shape: keys and values that the scheme language does not have. */
export const shapeProblems = {
  'scheme-key-unknown': {
    severity: 'error',
    title: { zh: '没有这个键', en: 'Unknown key' },
    why: {
      zh: '写错的键如果不报，它的规定就会不声不响地不起作用。',
      en: 'A mistyped key that nobody reports is a rule that silently does not hold.',
    },
    message: { zh: '这里不能写 “{found}”。{suggestion}', en: '"{found}" does not belong here. {suggestion}' },
    expected: { zh: '其中之一：{known}。', en: 'One of: {known}.' },
    fix: {
      zh: '改正键名；只是说明的话，写成以 # 开头的注释。',
      en: 'Correct the key; if it is only a remark, make it a comment with #.',
    },
    example: {
      found: 'particpation',
      path: 'particpation',
      known: 'participation, period, plans',
      suggestion: { zh: '是不是 participation？', en: 'Did you mean participation?' },
    },
  },
  'scheme-key-missing': {
    severity: 'error',
    title: { zh: '缺少必须有的键', en: 'A key is missing' },
    why: { zh: '缺了它，这条规定无法执行。', en: 'Without it the rule cannot be carried out.' },
    message: { zh: '这里缺少 “{key}”。', en: '"{key}" is missing here.' },
    expected: { zh: '“{key}: …”', en: '"{key}: …"' },
    fix: { zh: '补上 “{key}”，内容照实施办法原文。', en: 'Add "{key}" as the scheme’s own text has it.' },
    example: { found: '', path: 'plans.women.title', key: 'title' },
  },
  'scheme-value-malformed': {
    severity: 'error',
    title: { zh: '值的写法不对', en: 'A value of the wrong form' },
    why: {
      zh: '写法不对的值无法计算，也不能替您猜测。',
      en: 'A value of the wrong form cannot be reckoned with, and is never guessed.',
    },
    message: {
      zh: '{value}不是这里要的写法。{written}',
      en: '{value} is not of the form that belongs here. {written}',
    },
    expected: { zh: '{expectation}。{suggestion}', en: '{expectation}. {suggestion}' },
    fix: { zh: '按要求的写法改。', en: 'Write it in the form expected.' },
    example: {
      found: '36元',
      path: 'plans.general.fee',
      value: { zh: '“36元”', en: '"36元"' },
      written: { zh: '不要写单位“元”，写成 36。', en: 'Leave out the unit “元”: write 36.' },
      expectation: { zh: '以元为单位的金额，如 36 或 36.50', en: 'a sum in yuan, such as 36 or 36.50' },
      suggestion: '',
    },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
