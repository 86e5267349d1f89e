import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim decide` and `mutual claim approve`. */
export const rulingTexts = {
  optionApprove: {
    zh: '通过：材料已核，按实施办法计算的数额支付',
    en: 'approve: the papers are in order, what the scheme computes is paid',
  },
  optionReject: { zh: '不予补助', en: 'reject' },
  optionHold: { zh: '暂缓', en: 'hold' },
  optionReason: { zh: '理由，记入台账', en: 'why, as it is to stand in the ledger' },
  optionWaive: {
    zh: '这次不按某一条款的限制，写条款的 id（可多次使用）',
    en: 'set a clause’s limit aside this once, by the id of the clause (may be repeated)',
  },
  exampleOne: { zh: '材料补齐后通过', en: 'approve once the papers are complete' },
  exampleTwo: { zh: '不予补助', en: 'reject' },
  ruled: {
    zh: '申请 {number}：{before} {from} 元 → {after} {to} 元',
    en: 'Claim {number}: {before} {from} yuan → {after} {to} yuan',
  },
  waived: { zh: '不按的条款：{clauses}', en: 'Clauses set aside: {clauses}' },
  refused: {
    zh: '申请 {number} 不能这样通过，什么也没有写入：',
    en: 'Claim {number} cannot be approved like this, nothing was written:',
  },
  waiveHint: {
    zh: '要不按某条限制通过，写 --waive 条款：{clauses}',
    en: 'To approve it all the same, set the clause aside with --waive: {clauses}',
  },
  approveArgument: {
    zh: '申请号，如 127-3；不写则为本办事处本期全部待批准的',
    en: 'numbers of claims, as in 127-3; all of the period that wait for it where left out',
  },
  approveExampleOne: { zh: '批准全部待支付的申请', en: 'approve all that wait to be paid' },
  approveExampleTwo: { zh: '批准一件', en: 'approve one' },
  approved: {
    zh: '批准 {count} 件，共 {amount} 元。',
    en: 'Approved: {count} {count|claim|claims}, {amount} yuan.',
  },
  ownDecisions: {
    zh: '{count} 件是 {actor} 自己审核的，要由别人批准：{numbers}',
    en: '{count} {count|claim was|claims were} decided by {actor} and {count|has|have} to be approved by somebody else: {numbers}',
  },
  ownAccounts: {
    zh: '{count} 件的收款账户是 {actor} 自己改的，要由别人核对后批准：{numbers}',
    en: '{count} {count|claim has|claims have} an account that {actor} changed, and {count|has|have} to be approved by somebody else: {numbers}',
  },
  nothingToApprove: { zh: '没有待批准的申请。', en: 'No claims wait for approval.' },
} as const satisfies Record<string, Text>;

/** Mistakes in ruling on a claim. */
export const rulingErrors = {
  oneRuling: {
    message: {
      zh: '--approve、--reject、--hold 要写一个，也只能写一个。',
      en: 'One of --approve, --reject and --hold has to be given, and only one.',
    },
    fix: {
      zh: '例如 mutual claim decide 127-3 --approve --reason 材料已补齐。',
      en: 'As in mutual claim decide 127-3 --approve --reason "papers complete".',
    },
  },
  noReason: {
    message: { zh: '没有写理由。', en: 'No reason is given.' },
    fix: { zh: '加上 --reason 和理由，它会记入台账。', en: 'Add --reason; it stands in the ledger.' },
  },
  noClause: {
    message: {
      zh: '实施办法没有条款 {found}。',
      en: 'The scheme has no clause {found}.',
    },
    fix: {
      zh: '{suggestion}条款有：{clauses}。',
      en: '{suggestion}Its clauses are: {clauses}.',
    },
  },
  waiveOnlyApproving: {
    message: { zh: '--waive 只能与 --approve 一起用。', en: '--waive goes with --approve only.' },
    fix: { zh: '去掉 --waive，或改用 --approve。', en: 'Leave --waive out, or approve.' },
  },
  frozen: {
    message: {
      zh: '申请 {number} 已经列入支付批次（或在别处付过），不能再改判。',
      en: 'Claim {number} is in a batch, or was paid elsewhere: its decision stands.',
    },
    fix: {
      zh: '已报银行的，用 mutual claim correct {number} 更正；银行文件确未交出的，先用 mutual undo 运行编号 --not-sent --reason 原因 撤销批次。',
      en: 'What went to the bank is corrected with mutual claim correct {number}; where the file was never handed in, first mutual undo RUN --not-sent --reason WHY.',
    },
  },
  stale: {
    message: {
      zh: '申请 {number} 刚刚有了变动，什么也没有写入。',
      en: 'Claim {number} has just changed; nothing was written.',
    },
    fix: { zh: '用 mutual claim show 看过后再来。', en: 'Look at it with mutual claim show and try again.' },
  },
  nothingOf: {
    message: {
      zh: '申请 {number} 没有可批准的：没有待付金额，或已批准。',
      en: 'There is nothing to approve of claim {number}: nothing is to be paid, or it is approved.',
    },
    fix: { zh: '用 mutual claim show {number} 查看。', en: 'See mutual claim show {number}.' },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
