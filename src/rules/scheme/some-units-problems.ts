import type { SchemeProblemDefinition } from './scheme-problem.ts';

/** Problems of rules that hold for some units or members only: windows of payment by kind of unit, shares and ages of certain people. */
export const someUnitsProblems = {
  'payment-branch-missing': {
    severity: 'error',
    title: { zh: '缴费时间缺少一种单位', en: 'No time of payment for a kind of unit' },
    why: { zh: '这种单位不知道什么时候缴费。', en: 'Nobody can tell when such a unit pays.' },
    message: {
      zh: '按单位性质分开的缴费时间没有 “{found}”。',
      en: 'The payment windows by kind of unit have none for "{found}".',
    },
    expected: {
      zh: '每种单位各有缴费时间，或用 other 表示其余各种。',
      en: 'A window for each kind of unit, or other for all that are not named.',
    },
    fix: {
      zh: '补上；来源没有给出的，在 missing 里列出 period.pay.of.{found}。',
      en: 'Add it; where no source gives it, list period.pay.of.{found} under missing.',
    },
    example: { found: 'private', path: 'period.pay.of' },
  },
  'payment-branch-unknown': {
    severity: 'error',
    title: { zh: '缴费时间写给了没有的单位性质', en: 'A time of payment for an unknown kind of unit' },
    why: {
      zh: '这一段时间永远不会用到，多半是写错了。',
      en: 'The window never holds; its kind is most likely mistyped.',
    },
    message: { zh: '没有 “{found}” 这种单位。{suggestion}', en: 'There is no kind of unit "{found}". {suggestion}' },
    expected: { zh: '其中之一：{known}。', en: 'One of: {known}.' },
    fix: { zh: '改正或删去。', en: 'Correct or delete it.' },
    example: {
      found: 'privat',
      path: 'period.pay.of.privat',
      known: 'institution, private, other',
      suggestion: { zh: '是不是 private？', en: 'Did you mean private?' },
    },
  },
  'roster-does-not-ask': {
    severity: 'error',
    title: { zh: '花名册没有问这条规定要用的内容', en: 'The roster does not ask for what a rule goes by' },
    why: {
      zh: '空白花名册按 forms 印制；上面没有，单位就不会填，这条规定对谁都核对不了。',
      en: 'Blank rosters are made from forms; what stands on none is never filled in, and nobody can be judged by the rule.',
    },
    message: {
      zh: '这条规定要用 “{found}”，forms.roster.{list} 里没有。',
      en: 'The rule goes by "{found}", which is not among forms.roster.{list}.',
    },
    expected: { zh: 'forms.roster.{list} 里有 {found}。', en: '{found} among forms.roster.{list}.' },
    fix: {
      zh: '在 forms.roster.{list} 里加一项，field 写 {found}，header 写表上印的字。',
      en: 'Add an entry to forms.roster.{list} with {found} as its field and, as its header, what the form prints.',
    },
    example: { found: 'hardship-staff', path: 'participation.groups[1].who', list: 'unit' },
  },
} as const satisfies Record<string, SchemeProblemDefinition>;
