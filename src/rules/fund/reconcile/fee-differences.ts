import type { DifferenceDefinition } from './difference-kinds.ts';

const period = { scope: 'period', carried: false } as const;

/** Kinds of difference about members' fees. */
export const feeDifferences = {
  'dues-unlike-roster': {
    ...period,
    title: { zh: '应收与花名册不符', en: 'Dues differ from the roster' },
    why: {
      zh: '每笔应收都由花名册产生；两者不等，说明台账的表被别的程序改过。',
      en: 'Every due comes of a roster. Where they differ, something else than mutual has changed a table of the ledger.',
    },
    message: {
      zh: '{unit}：按花名册应缴比账上应收多 {amount} 元（负数为少）。',
      en: '{unit}: the roster comes to {amount} yuan more than the books have as due (less where negative).',
    },
    fix: {
      zh: '运行 mutual verify，它会指出被改动的行；用备份恢复台账。',
      en: 'Run mutual verify: it names the rows that were changed. Put the ledger back from a copy.',
    },
    example: { unit: '红河一中', amount: '150.00' },
  },
  'fees-open': {
    ...period,
    title: { zh: '互助金未缴清', en: 'Fees not received' },
    why: {
      zh: '单位欠缴，或者款已到账还没有认到这个单位。',
      en: 'The unit has not paid, or its money came and was not matched to it.',
    },
    message: { zh: '{unit}还欠 {amount} 元。', en: '{unit} still owes {amount} yuan.' },
    fix: {
      zh: '收下最新的对账单；款在“待查款项”里的，认到这个单位；没有缴的，催缴。',
      en: 'Take in the latest statement; where the money stands as unidentified, assign it; else remind the unit.',
    },
    example: { unit: '红河一中', amount: '4,500.00' },
  },
  'fees-overpaid': {
    ...period,
    title: { zh: '收到的超过应收', en: 'More received than due' },
    why: {
      zh: '收款之后应收减少了（有人在开始前退出），多出的钱是单位的。',
      en: 'What was due became less after it was paid (somebody withdrew before it began): the rest is the unit’s.',
    },
    message: { zh: '{unit}多缴 {amount} 元。', en: '{unit} has paid {amount} yuan beyond what it owes.' },
    fix: {
      zh: '单位还欠别的，用 mutual receive --set-off 抵缴；不欠的，退回原账户，再用 mutual receive 收下有这笔退款的对账单。',
      en: 'Where the unit owes anything else, mutual receive --set-off lets it pay that; else return it to the account it came from and take in, with mutual receive, the statement that shows it.',
    },
    example: { unit: '红河一中', amount: '150.00' },
  },
  'fees-in-advance': {
    ...period,
    title: { zh: '预收未处理', en: 'Fees in advance' },
    why: {
      zh: '单位多缴的款挂在 2203 预收互助金，应抵缴或退回。',
      en: 'What units paid too much stands on 2203 until it is set off or returned.',
    },
    message: {
      zh: '{unit}预收 {amount} 元还没有抵缴或退回。',
      en: '{unit}: {amount} yuan in advance, neither set off nor returned.',
    },
    fix: {
      zh: '单位还欠本期或别期的，用 mutual receive --set-off 抵缴；不欠的，退回原账户，再用 mutual receive 收下有这笔退款的对账单。',
      en: 'Where the unit owes anything, of this period or another, mutual receive --set-off lets it pay that; else return it to the account it came from and take in, with mutual receive, the statement that shows it.',
    },
    example: { unit: '红河一中', amount: '150.00' },
  },
  'subsidies-unlike-roster': {
    ...period,
    title: { zh: '应收代缴补助与花名册不符', en: 'Subsidies due differ from the roster' },
    why: {
      zh: '代缴的部分由花名册产生；两者不等，说明台账的表被别的程序改过。',
      en: 'What others pay comes of rosters. Where they differ, something else than mutual has changed a table of the ledger.',
    },
    message: {
      zh: '{payer}：按花名册应代缴比账上多 {amount} 元（负数为少）。',
      en: '{payer}: the rosters come to {amount} yuan more than the books have as due (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { payer: 'provincial-union', amount: '20.00' },
  },
  'subsidy-open': {
    ...period,
    title: { zh: '代缴补助未到账', en: 'Subsidy not received' },
    why: {
      zh: '工会、财政或帮扶资金代职工缴纳的部分还没有到账，或者到账后没有认领。',
      en: 'What a union, the government or a relief fund pays for members has not come, or was not told as such.',
    },
    message: { zh: '{payer}还应代缴 {amount} 元。', en: '{payer} has still to pay {amount} yuan.' },
    fix: { zh: '收下对账单，把这笔认作代缴补助。', en: 'Take in the statement and tell that line as the subsidy.' },
    example: { payer: 'provincial-union', amount: '6,308,740.00' },
  },
  'subsidy-overpaid': {
    ...period,
    title: { zh: '代缴补助多到账', en: 'More subsidy received than due' },
    why: {
      zh: '多出的不是本期的代缴补助，可能是拨入的补助或下一期的。',
      en: 'The rest is no subsidy of this period: a grant, or the next period’s.',
    },
    message: { zh: '{payer}多付 {amount} 元。', en: '{payer} has paid {amount} yuan beyond what is due.' },
    fix: { zh: '把多出的部分改认为拨入补助，或退回。', en: 'Assign the rest as a grant, or return it.' },
    example: { payer: 'provincial-union', amount: '20.00' },
  },
  'income-unlike-fees': {
    ...period,
    title: { zh: '互助金收入与互助金不符', en: 'Fee income differs from the fees' },
    why: {
      zh: '4001 应等于全部参加职工的互助金，不论谁缴。',
      en: '4001 is the fees of all members, whoever pays them; else a table of the ledger was changed.',
    },
    message: {
      zh: '全部互助金比 4001 互助金收入多 {amount} 元（负数为少）。',
      en: 'The fees of all members come to {amount} yuan more than 4001 (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { amount: '150.00' },
  },
} as const satisfies Record<string, DifferenceDefinition>;
