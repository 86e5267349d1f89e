import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual explain`. */
export const explainTexts = {
  argument: {
    zh: '问题代码，如 id-number-checksum；申请号，如 127-3；或职工的姓名、身份证号码',
    en: 'a finding code such as id-number-checksum, the number of a claim, as in 127-3, or a member’s name or identity number',
  },
  exampleOne: {
    zh: '这个代码是什么意思、为什么重要、怎样改正',
    en: 'what the code means, why it matters, how to mend it',
  },
  exampleClaim: { zh: '一件申请是怎么算的，付到了哪一步', en: 'how a claim was decided, and what became of it' },
  exampleAll: { zh: '列出全部代码', en: 'list all codes' },
  severity: { zh: '级别', en: 'severity' },
  error: { zh: '错误（退回单位）', en: 'error (returns the unit)' },
  warning: { zh: '提示（不退回）', en: 'warning (does not return the unit)' },
  note: { zh: '说明', en: 'note' },
  schemeSeverity: {
    error: { zh: '错误（实施办法不能使用）', en: 'error (the scheme cannot be used)' },
    note: { zh: '提示（可以使用，请核对）', en: 'note (it can be used; look at it)' },
  },
  caseSeverity: {
    error: { zh: '错误（用例不能运行）', en: 'error (the cases cannot be run)' },
    note: { zh: '提示', en: 'note' },
  },
  decisionSeverity: { zh: '审核结论中的原因', en: 'a reason of a decision' },
  decisionWhy: {
    zh: '审核结论用它说明，为什么不补助、少补助，或者暂缓。',
    en: 'A decision says by it why nothing is paid, less, or not yet.',
  },
  why: { zh: '为什么', en: 'why' },
  expected: { zh: '应为', en: 'expected' },
  fix: { zh: '如何改正', en: 'how to mend it' },
  example: { zh: '示例', en: 'example' },
} as const satisfies Record<string, Text | Record<string, Text>>;

/** `mutual explain` with a word that is no code. */
export const unknownCode = {
  message: { zh: '没有 “{found}” 这个问题代码。', en: 'There is no finding code "{found}".' },
  fix: { zh: '{suggestion}用 “mutual explain” 列出全部代码。', en: '{suggestion}See "mutual explain" for all codes.' },
} as const;
