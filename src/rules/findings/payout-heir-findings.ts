import type { FindingDefinition } from './finding.ts';

/** Findings about the heirs among whom a claim is parted. */
export const payoutHeirFindings = {
  'payout-heir-shares': {
    severity: 'error',
    group: 'payout',
    title: { zh: '继承人份额不等于一', en: 'Shares of the heirs do not add up' },
    why: {
      zh: '份额加起来不是一，就会多付或少付。',
      en: 'Shares that are more or less than one would pay too much or too little.',
    },
    message: {
      zh: '补助 {claim} 的继承人份额为 {found}，加起来不等于一。',
      en: 'Claim {claim}: the shares of the heirs are {found}, which is not one in all.',
    },
    expected: {
      zh: '各继承人份额大于零，相加等于一，如 1/2、1/4、1/4',
      en: 'Shares above zero that add up to one, such as 1/2, 1/4, 1/4',
    },
    fix: { zh: '请按公证书或协议更正份额后再付款。', en: 'Correct the shares from the deed, then pay.' },
    example: { found: '1/3、1/3', claim: '127-3' },
  },
  'payout-heir-twice': {
    severity: 'error',
    group: 'payout',
    title: { zh: '同一继承人写了两次', en: 'An heir stands there twice' },
    why: {
      zh: '同一人领两份，多半是漏写了另一位继承人。',
      en: 'One person with two shares most likely stands in the place of an heir who is left out.',
    },
    message: {
      zh: '补助 {claim} 的第 {first} 位和第 {second} 位继承人都是“{found}”，账号也相同。',
      en: 'Claim {claim}: the heirs {first} and {second} are both “{found}”, at the same account.',
    },
    expected: { zh: '每位继承人只写一次，份额相加等于一', en: 'Each heir once, with shares that add up to one' },
    fix: {
      zh: '对照公证书或协议，写全继承人；确是同一人领的，把份额合成一份：mutual claim correct {claim} --set "继承人=李梅 1/2 6217…；李东 1/2 6217…" --reason 原因。',
      en: 'State the heirs as in the deed; where it is one person indeed, add up the shares: mutual claim correct {claim} --set "继承人=李梅 1/2 6217…；李东 1/2 6217…" --reason WHY.',
    },
    personal: { found: 'name' },
    example: { found: '李梅', claim: '127-3', first: '1', second: '2' },
  },
  'payout-heir-again': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '两位继承人的款付给同一人', en: 'Shares of two heirs go to one person' },
    why: {
      zh: '有一位继承人的款已经付过，另一位的收款人和账号又改成同一个，多半是改错了人。',
      en: 'An heir of the claim was paid, and another’s payee and account are the same now: most likely the wrong heir was amended.',
    },
    message: {
      zh: '补助 {claim} 的第 {first} 位和第 {second} 位继承人的款都付给“{found}”，账号也相同。',
      en: 'Claim {claim}: the parts of heirs {first} and {second} both go to “{found}”, at the same account.',
    },
    expected: { zh: '每位继承人的款付给本人或其委托的人', en: 'Each part to the heir himself or whom he entrusted' },
    fix: {
      zh: '有委托书或由监护人代领的，照付；改错的，再改过来：mutual amend account --claim {claim} --heir {second} --payee 姓名 --account 账号 --reason 原因。',
      en: 'Where he was entrusted with it, or is the guardian, it is paid as it is; otherwise amend it again: mutual amend account --claim {claim} --heir {second} --payee NAME --account NUMBER --reason WHY.',
    },
    personal: { found: 'name' },
    example: { found: '李梅', claim: '127-3', first: '1', second: '2' },
  },
  'payout-heir-overpaid': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '继承人已得的超过其份额', en: 'An heir has had more than his share' },
    why: {
      zh: '付过以后更正了份额或金额。一件补助付出的总数不会超过核定数，一位多得，别的继承人就少得。',
      en: 'The shares or the amount were corrected after he was paid. No more is paid than the claim comes to, so what one has had too much the others lack.',
    },
    message: {
      zh: '补助 {claim} 的第 {heir} 位继承人“{found}”已付 {paid} 元，按现在的份额应得 {share} 元，多付 {amount} 元。付完以后：{short}。',
      en: 'Claim {claim}: heir {heir}, “{found}”, was paid {paid} yuan; his share is {share} yuan now: {amount} yuan too much. Once all is paid: {short}.',
    },
    expected: { zh: '每位继承人已付的不超过其份额', en: 'No heir paid beyond his share' },
    fix: {
      zh: '对照公证书或协议核对份额；属实的，请多得的继承人把差额交给少得的人，不会自动扣回或补付；份额写错的，用 mutual claim correct {claim} --set "继承人=…" --reason 原因 改回。',
      en: 'Compare the shares with the deed. Where they are right, whoever has had too much gives it to those who lack it: nothing is taken back or added by itself. Where not, correct them with mutual claim correct {claim} --set "继承人=…" --reason WHY.',
    },
    personal: { found: 'name' },
    example: {
      ...{ found: '李梅', claim: '127-3', heir: '1', paid: '1000.00', share: '500.00', amount: '500.00' },
      short: { zh: '第 2 位少 500.00 元', en: 'heir 2 lacks 500.00 yuan' },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
