import type { DifferenceDefinition } from './difference-kinds.ts';

const period = { scope: 'period', carried: false } as const;
const carried = { scope: 'period', carried: true } as const;

/** Kinds of difference about decisions and payouts. */
export const benefitDifferences = {
  'benefits-unlike-decisions': {
    ...period,
    title: { zh: '补助支出与审核结论不符', en: 'Benefits differ from the decisions' },
    why: {
      zh: '5001 由审核结论产生；两者不等，说明台账的表被别的程序改过。',
      en: '5001 comes of the decisions. Where they differ, something else than mutual has changed a table of the ledger.',
    },
    message: {
      zh: '{unit}：审核结论比 5001 互助补助支出多 {amount} 元（负数为少）。',
      en: '{unit}: the decisions come to {amount} yuan more than 5001 (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { unit: '红河一中', amount: '1,020.00' },
  },
  'payable-unlike-decisions': {
    ...period,
    title: { zh: '应付补助与未发放的结论不符', en: 'Benefits payable differ from what is unpaid' },
    why: {
      zh: '2201 应等于审定而没有编批的补助；两者不等，说明台账的表被别的程序改过。',
      en: '2201 is what is decided and in no batch. Where they differ, something else than mutual has changed a table of the ledger.',
    },
    message: {
      zh: '{unit}：未发放的结论比 2201 应付补助多 {amount} 元（负数为少）。',
      en: '{unit}: what is unpaid comes to {amount} yuan more than 2201 (less where negative).',
    },
    fix: { zh: '运行 mutual verify。', en: 'Run mutual verify.' },
    example: { unit: '红河一中', amount: '340.00' },
  },
  'benefits-unpaid': {
    ...carried,
    title: { zh: '审定未发放', en: 'Decided and not paid' },
    why: {
      zh: '这些补助已经审定，没有编进任何批次；结账时作为应付结转。',
      en: 'Decided, and in no batch. At the close it is carried over as a liability.',
    },
    message: { zh: '{unit}有 {amount} 元审定未发放。', en: '{unit}: {amount} yuan decided and not paid.' },
    fix: { zh: '需要批准的先批准，再编批发放。', en: 'Approve it where that is asked for, then make a batch.' },
    example: { unit: '红河一中', amount: '1,020.00' },
  },
  'payment-bounced': {
    ...carried,
    title: { zh: '退汇待重付', en: 'Came back, not paid again' },
    why: {
      zh: '银行退回的款仍欠职工；结账时作为应付结转。',
      en: 'What came back is still owed to the member. At the close it is carried over as a liability.',
    },
    message: {
      zh: '{unit}有 {amount} 元退汇后没有再付。',
      en: '{unit}: {amount} yuan came back and was not paid again.',
    },
    fix: { zh: '更正收款账户，再付一次。', en: 'Correct the account, then pay it again.' },
    example: { unit: '红河一中', amount: '340.00' },
  },
  'batch-unanswered': {
    ...period,
    title: { zh: '批次没有回执', en: 'Batch without the bank’s answer' },
    why: {
      zh: '没有回执，不知道哪些付成、哪些退汇。',
      en: 'Without it nobody knows what was paid and what came back.',
    },
    message: { zh: '批次 {batch} 有 {amount} 元没有回执。', en: 'Batch {batch}: {amount} yuan without an answer.' },
    fix: { zh: '向银行取回执并收下。', en: 'Ask the bank for its answer and take it in.' },
    example: { batch: '2026-001', amount: '31,400.00' },
  },
  'recovery-open': {
    ...carried,
    title: { zh: '应追回未追回', en: 'To be recovered' },
    why: {
      zh: '更正后多付的补助应由职工退回；结账时作为应追回结转。',
      en: 'A correction found that too much was paid. At the close it is carried over as a receivable.',
    },
    message: {
      zh: '申请 {claim}（{unit}）还应追回 {amount} 元。',
      en: 'Claim {claim} ({unit}): {amount} yuan still to be recovered.',
    },
    fix: {
      zh: '通知职工退款；到账后从对账单认作追回。',
      en: 'Ask for it; when it is on the statement, tell the line as the recovery.',
    },
    example: { claim: '9-1', unit: '红河一中', amount: '170.00' },
  },
  'recoveries-unlike-decisions': {
    ...period,
    title: { zh: '应追回与更正不符', en: 'Recoveries differ from the corrections' },
    why: {
      zh: '1221 由更正产生、由追回冲减；不等的，可能是追回没有写明申请，或退得太多。',
      en: '1221 comes of corrections and is cleared by recoveries. Where they differ, a recovery names no claim, or too much came back.',
    },
    message: {
      zh: '按申请应追回比 1221 应追回补助多 {amount} 元（负数为少）。',
      en: 'By the claims {amount} yuan more is to be recovered than 1221 has (less where negative).',
    },
    fix: {
      zh: '把对账单上的这笔追回认到申请；仍不等时运行 mutual verify。',
      en: 'Assign the recovery to its claim; where it still differs, run mutual verify.',
    },
    example: { amount: '170.00' },
  },
} as const satisfies Record<string, DifferenceDefinition>;
