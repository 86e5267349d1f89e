import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual claim correct`. */
export const correctionTexts = {
  optionSheet: {
    zh: '改正后的申请表，只有这一份申请；申请日期和材料没有写的照旧，其余以表为准',
    en: 'a claim sheet with this one claim put right; the day of application and the papers stay where it states none, all else is as it says',
  },
  optionSet: {
    zh: '改正一项，写 列名=内容（可多次使用；内容空着表示没有）',
    en: 'put one fact right, as column=value (may be repeated; a blank value states nothing)',
  },
  exampleOne: { zh: '一项费用抄错了', en: 'one figure was taken over wrongly' },
  exampleTwo: {
    zh: '按改好的申请表更正，先看看结果',
    en: 'by a sheet put right; see first what it comes to',
  },
  fact: { zh: '  {column}：{before} → {after}', en: '  {column}: {before} → {after}' },
  corrected: {
    zh: '申请 {number}：{before} {from} 元 → {after} {to} 元',
    en: 'Claim {number}: {before} {from} yuan → {after} {to} yuan',
  },
  supplement: {
    zh: '已付 {paid} 元，还应补付 {amount} 元，由下一批支付',
    en: 'Paid: {paid} yuan. {amount} yuan more are owed; the next batch pays them',
  },
  receivable: {
    zh: '已付 {paid} 元，应收回 {amount} 元，记入应收款',
    en: 'Paid: {paid} yuan. {amount} yuan are to be recovered and stand in the books',
  },
  ruledBefore: {
    zh: '原来由人裁定，现在改按实施办法审核；要不按某条限制，写 --waive 条款',
    en: 'A person had ruled on it; now it is decided by the scheme. To set a limit aside, add --waive with its clause',
  },
  olderScheme: {
    zh: '已列入支付，按当时的实施办法重新审核',
    en: 'It is in a batch, so it is decided under the version of the scheme of that time',
  },
  nothingChanges: {
    zh: '申请 {number} 照这样没有任何变化，没有写入。',
    en: 'Nothing about claim {number} changes by this; nothing was written.',
  },
  refused: {
    zh: '申请 {number} 不能这样更正，什么也没有写入。',
    en: 'Claim {number} cannot be corrected like this; nothing was written.',
  },
  allPapers: { zh: '齐全', en: 'complete' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<string, Text>;

/** Mistakes in correcting a claim. */
export const correctionErrors = {
  noReason: {
    message: { zh: '没有写更正的理由。', en: 'No reason for the correction is given.' },
    fix: { zh: '加上 --reason 和理由，它会记入台账。', en: 'Add --reason; it stands in the ledger.' },
  },
  setMalformed: {
    message: { zh: '--set {found} 不是“列名=内容”。', en: '--set {found} is not column=value.' },
    fix: { zh: '例如 --set 个人自付=1500。', en: 'As in --set 个人自付=1500.' },
  },
  setTwice: {
    message: { zh: '{found} 与前面的 --set 是同一列。', en: '{found} sets a column that was set before.' },
    fix: { zh: '每一列只写一次。', en: 'Set each column once.' },
  },
  noColumn: {
    message: { zh: '补助申请表没有“{found}”这一列。', en: 'The claim sheet has no column {found}.' },
    fix: { zh: '{suggestion}有这些列：{columns}。', en: '{suggestion}Its columns are: {columns}.' },
  },
  notSettable: {
    message: { zh: '“{found}”不能用 --set 改。', en: '{found} cannot be set.' },
    fix: {
      zh: '申请人弄错了，就是另一个人的申请：这一份用 claim decide --reject 不予补助，再重新收一份；患者弄错了，用 --sheet 给改正后的整行。',
      en: 'A wrong claimant makes it another person’s claim: reject this one with claim decide --reject and take in a new one. A wrong patient is put right by a whole row, with --sheet.',
    },
  },
  notOneClaim: {
    message: { zh: '{file} 里有 {count} 份申请。', en: '{file} holds {count} claims.' },
    fix: { zh: '--sheet 的表里只放要更正的这一份。', en: 'Give --sheet a sheet with the one claim that is put right.' },
  },
  notFile: {
    message: { zh: '--sheet 应是一个文件。', en: '--sheet takes one file.' },
    fix: { zh: '给出改正后的申请表的路径。', en: 'Name the claim sheet that was put right.' },
  },
  otherPerson: {
    message: { zh: '{file} 里是另一个人的申请。', en: 'The claim in {file} is another person’s.' },
    fix: {
      zh: '申请人弄错了的，用 claim decide --reject 不予补助，再重新收一份；证件号码本身要更正，用 amend identity。',
      en: 'Where the claimant was wrong, reject the claim with claim decide --reject and take in a new one; a number itself is put right by amend identity.',
    },
  },
  waiting: {
    message: {
      zh: '申请 {number} 有一笔已报银行，还没有回执。',
      en: 'A payment of claim {number} is at the bank and not answered yet.',
    },
    fix: {
      zh: '先用 mutual payout result 收下银行回执；批次还没有报银行的，用 mutual undo 撤销批次。',
      en: 'Take the bank’s answer with mutual payout result first; where the batch has not gone to the bank, undo it with mutual undo.',
    },
  },
  paidElsewhere: {
    message: {
      zh: '申请 {number} 是在别处审核、在别处支付的，这里不能更正。',
      en: 'Claim {number} was decided and paid elsewhere; it cannot be corrected here.',
    },
    fix: {
      zh: '导入的内容有误，用 mutual undo 撤销那次导入，改好后再导入。',
      en: 'Where it was brought in wrongly, undo that run with mutual undo, mend the sheet and bring it in again.',
    },
  },
} as const satisfies Record<string, { readonly message: Text; readonly fix: Text }>;
