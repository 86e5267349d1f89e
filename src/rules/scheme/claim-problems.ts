import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of diseases, of how claims are handed in, and of the fund. */
export const claimProblems = {
  'disease-in-two-groups': {
    severity: 'error',
    title: { zh: '一种疾病在两组里', en: 'A disease in two groups' },
    why: {
      zh: '两组都会补助，同一种病就补助两次，或者不知道按哪一组。',
      en: 'Both would pay for one disease, or nobody could tell which.',
    },
    message: {
      zh: '“{found}” 既在 “{one}” 里，也在 “{other}” 里。',
      en: '"{found}" lies in "{one}" and in "{other}".',
    },
    expected: {
      zh: '同一互助项目、同一事项的补助，每种疾病只属于一组。',
      en: 'Each disease in one group, among those whose benefits one plan pays for one event.',
    },
    fix: {
      zh: '从一组里去掉（except），或用 notWith 说明两项不重复。',
      en: 'Take it out of one (except), or say by notWith that the two exclude each other.',
    },
    example: { found: 'D05', path: 'diseases.in-situ.icd10', one: 'cancer', other: 'in-situ' },
  },
  'disease-group-empty': {
    severity: 'error',
    title: { zh: '疾病组是空的', en: 'An empty group of diseases' },
    why: {
      zh: '没有病名，也没有编码（或被 except 全部去掉），就没有哪种疾病属于这一组。',
      en: 'Without names and codes (or with an except that takes every code away) no disease belongs to it.',
    },
    message: { zh: '没有哪种疾病属于 “{found}”。', en: 'No disease belongs to "{found}".' },
    expected: {
      zh: 'of 里的病名或 icd10 里的编码；来源没有给出的写 complete: false。',
      en: 'Names under of or codes under icd10; complete: false where no source gives them.',
    },
    fix: { zh: '核对 of、icd10 和 except。', en: 'Compare of, icd10 and except.' },
    example: { found: 'cancer', path: 'diseases.cancer.except' },
  },
  'icd10-malformed': {
    severity: 'error',
    title: { zh: '疾病编码写法不对', en: 'Not a code of ICD-10' },
    why: { zh: '按写错的编码认不出疾病。', en: 'By a wrong code no disease is recognised.' },
    message: {
      zh: '“{found}” 不是 ICD-10 编码或从小到大的范围。',
      en: '"{found}" is neither a code of ICD-10 nor a range that rises.',
    },
    expected: { zh: '如 I21、D05.1、C00-C97。', en: 'Such as I21, D05.1 or C00-C97.' },
    fix: { zh: '改正编码；大写字母开头，后面两位数字。', en: 'Correct the code: a capital letter, then two digits.' },
    example: { found: 'C97-C00', path: 'diseases.cancer.icd10[1]' },
  },
  'claim-dates-impossible': {
    severity: 'error',
    title: { zh: '申请期限不可能', en: 'A deadline that nobody can keep' },
    why: {
      zh: '按这样的期限，有的申请无论如何都来不及。',
      en: 'With it some claims are too late whatever their members do.',
    },
    message: { zh: '{found}：{reason}。', en: '{found}: {reason}.' },
    expected: { zh: '每一种情形都来得及申请的期限。', en: 'A deadline that every claim can keep.' },
    fix: {
      zh: '核对月、日和 year；year 是互助期开始的那一年（same）或下一年（after）。',
      en: 'Compare the day and year: that in which the period starts (same), or the next (after).',
    },
    example: {
      found: '03-31',
      path: 'claims.deadlines[1].on',
      reason: { zh: '早于开始受理的日子（opens）', en: 'it lies before the day on which claims are taken (opens)' },
    },
  },
  'splits-leave-nothing': {
    severity: 'error',
    title: { zh: '提取之后没有剩余', en: 'Splits that leave nothing' },
    why: {
      zh: '提取的比例合计达到 100%，没有钱可以补助。',
      en: 'What is taken out comes to the whole, so that nothing is left to pay benefits.',
    },
    message: { zh: '从 {of} 提取的合计 {found}。', en: '{found} of {of} are taken out.' },
    expected: { zh: '合计低于 100%。', en: 'Less than 100% together.' },
    fix: { zh: '对照原文核对各项比例。', en: 'Compare the rates with the source.' },
    example: { found: '107%', path: 'fund.splits', of: 'fees' },
  },
  'shortfall-payer': {
    severity: 'error',
    title: { zh: '不足时由谁补的说法矛盾', en: 'Who pays a shortfall is contradictory' },
    why: {
      zh: '补足要写明由谁补；按比例减发就没有人补。',
      en: 'Topping up needs somebody who pays; pro rata nobody does.',
    },
    message: { zh: '“{found}” 与另一处不符。', en: '"{found}" does not fit what stands beside it.' },
    expected: {
      zh: 'answer: top-up 时写 by，answer: pro-rata 时不写。',
      en: 'by with answer: top-up, and none with pro-rata.',
    },
    fix: { zh: '补上或删去 by。', en: 'Add by, or take it out.' },
    example: { found: 'top-up', path: 'fund.short.answer' },
  },
  'pool-unnamed': {
    severity: 'error',
    title: { zh: '没有写明资金池', en: 'A pool that the fund does not name' },
    why: {
      zh: '按权重分配的是资金池里的钱；fund 里没有资金池，就不知道分的是什么。',
      en: 'What is shared by weight is what a pool holds; where the fund names none, nobody can tell what is shared.',
    },
    message: {
      zh: '补助 “{found}” 用到 pool，而 fund 里没有 pool。',
      en: 'The benefit "{found}" shares a pool, and the fund has none.',
    },
    expected: {
      zh: 'fund.pool，或者在 missing 里列出 fund.pool。',
      en: 'fund.pool, or fund.pool listed under missing.',
    },
    fix: { zh: '在 fund 里写上 pool: {title: …}。', en: 'Add pool: {title: …} to the fund.' },
    example: { found: 'company', path: 'benefits.company.compute[1].pool' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
