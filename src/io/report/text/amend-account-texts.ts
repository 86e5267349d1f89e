import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual amend account`. */
export const amendAccountTexts = {
  optionClaim: { zh: '只更正这件申请的收款账户，如 127-3', en: 'only the account of this claim, as in 127-3' },
  optionHeir: {
    zh: '这件申请的第几名继承人，或他的姓名',
    en: 'which of the claim’s heirs, by place from 1 or by name',
  },
  optionAccount: { zh: '正确的银行账号（必填）', en: 'the right account (required)' },
  optionBank: { zh: '开户银行（默认不变）', en: 'its bank (default: as before)' },
  optionPayee: { zh: '户名（默认不变）', en: 'name of the holder (default: as before)' },
  exampleOne: {
    zh: '职工换卡：花名册和他未付的申请都改付新卡',
    en: 'a member’s new card: for the roster and all his claims that are not paid',
  },
  exampleTwo: {
    zh: '更正一件申请第二名继承人的账户',
    en: 'the account of the second heir of a claim',
  },
  heading: {
    zh: '更正收款账户：{payee}，{account}，{bank}。原因：{reason}',
    en: 'Account corrected: {payee}, {account}, {bank}. Reason: {reason}',
  },
  headingTried: {
    zh: '将更正收款账户：{payee}，{account}，{bank}。原因：{reason}',
    en: 'The account would be corrected: {payee}, {account}, {bank}. Reason: {reason}',
  },
  claim: {
    zh: '  申请 {claim}：{amount} 元未付，改付这个账户',
    en: '  claim {claim}: {amount} yuan unpaid, to this account',
  },
  heir: {
    zh: '  申请 {claim} 第 {heir} 名继承人：改付这个账户',
    en: '  claim {claim}, heir {heir}: to this account',
  },
  roster: { zh: '  花名册（{unit}）：账户一并更正', en: '  roster of {unit}: corrected too' },
  nextApproval: {
    zh: '下一步：批准只对当时的账户有效，由改账户以外的人再批准：mutual claim approve {claims}',
    en: 'Next: the approval holds for the account that it saw; somebody else than who changed it approves again: mutual claim approve {claims}',
  },
  afterwards: {
    zh: '再运行 “mutual payout retry” 把退汇的再付一次。',
    en: 'Then mutual payout retry pays again what came back.',
  },
  next: {
    zh: '下一步：运行 “mutual payout retry” 把退汇的再付一次。',
    en: 'Next: mutual payout retry pays again what came back.',
  },
} as const satisfies Record<string, Text>;

/** Mistakes in calling `amend account`. */
export const amendAccountErrors = {
  whose: {
    message: { zh: '没有说明更正谁的账户。', en: 'It is not said whose account is meant.' },
    fix: {
      zh: '写 --member 更正职工本人的，或写 --claim 更正一件申请的；两者不能同时写。',
      en: 'Give --member for a member’s own, or --claim for that of one claim; not both.',
    },
  },
  noHeir: {
    message: { zh: '申请 {claim} 没有继承人“{found}”。', en: 'Claim {claim} has no heir "{found}".' },
    fix: { zh: '继承人：{heirs}。', en: 'Its heirs: {heirs}.' },
  },
  whichHeir: {
    message: { zh: '申请 {claim} 由继承人分领，要写明 --heir。', en: 'Claim {claim} is paid to heirs; say --heir.' },
    fix: { zh: '继承人：{heirs}。', en: 'Its heirs: {heirs}.' },
  },
  nothing: {
    message: {
      zh: '没有要更正的：花名册已是这个账户，也没有未付的申请。',
      en: 'There is nothing to correct: the roster has this account, and no claim is unpaid.',
    },
    fix: {
      zh: '已付的申请不能改付；另一名收款人的申请用 --claim 更正。',
      en: 'What is paid is paid; a claim of another payee is corrected with --claim.',
    },
  },
  moved: {
    message: {
      zh: '申请 {numbers} 刚刚有了变动，没有更正。',
      en: 'Claims {numbers} have just changed; nothing was done.',
    },
    fix: { zh: '再运行一次同样的命令。', en: 'Run the same command again.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
