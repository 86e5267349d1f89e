/** Words of the page of a scheme for rules that hold for some of its units or members only. */
export const pageEnrolmentTexts = {
  until: { zh: '{to}止', en: 'until {to}' },
  payOf: { zh: '{what}（{kind}）', en: '{what} ({kind})' },
  agesOf: { zh: '年龄（{who}；{sex}）', en: 'Age ({who}; {sex})' },
  agesOnOf: { zh: '年龄计算到（{who}）', en: 'Age is taken on ({who})' },
  agesFurtherOf: { zh: '{what}（{who}）', en: '{what} ({who})' },
  takes: { zh: '参加“{plans}”的', en: 'who takes “{plans}”' },
  insured: { zh: '参加{insurances}的', en: 'insured by {insurances}' },
  men: { zh: '男', en: 'men' },
  women: { zh: '女', en: 'women' },
  groups: {
    hardship: { zh: '困难职工', en: 'the staff in hardship' },
  },
  group: {
    zh: '{who}的参加比例不低于 {atLeast}，不论单位规模。',
    en: 'Of {who} at least {atLeast} take part, in units of any size.',
  },
} as const;
