import type { FindingDefinition } from './finding.ts';
import { ownAccount } from './own-account.ts';
import { cardReasons } from './person-reasons.ts';

/** Findings about who is paid and on which account, before a batch is made. An error keeps its claim out of the batch, a warning does not. */
export const payoutFindings = {
  'payout-account-missing': {
    severity: 'error',
    group: 'payout',
    title: { zh: '没有收款账号', en: 'No account to pay to' },
    why: { zh: '没有账号，银行无法付款。', en: 'Without an account no bank can pay.' },
    message: {
      zh: '补助 {claim} 的收款人“{name}”没有银行账号。',
      en: 'Claim {claim}: no account of the payee “{name}” is known.',
    },
    expected: {
      zh: '申请表或花名册中有收款人的银行账号',
      en: 'An account of the payee on the claim sheet or the roster',
    },
    fix: {
      zh: '先补上账号，再付款：mutual amend account --claim {claim}{heir} --account 账号 --bank 开户银行 --reason 原因{own}。其余补助不受影响。',
      en: 'State the account, then pay: mutual amend account --claim {claim}{heir} --account NUMBER --bank BANK --reason WHY{own}. The other claims are not held up.',
    },
    personal: { name: 'name' },
    example: { found: '', claim: '127-3', name: '林小梅', heir: '', own: ownAccount },
  },
  'payout-account-damaged': {
    severity: 'error',
    group: 'payout',
    title: { zh: '收款账号残缺', en: 'Account is damaged' },
    why: { zh: '残缺的账号会被银行退回，或付给别人。', en: 'A damaged account bounces, or pays somebody else.' },
    message: {
      zh: '补助 {claim} 的收款账号“{found}”不能付款：{reason}。',
      en: 'Claim {claim}: the account “{found}” cannot be paid to: {reason}.',
    },
    expected: { zh: '12 至 28 位数字', en: '12 to 28 digits' },
    fix: { zh: '请对照银行卡或存折更正账号后再付款。', en: 'Correct it from the card or passbook, then pay.' },
    personal: { found: 'bank-card' },
    example: { found: '62170012345', claim: '127-3', reason: cardReasons.shape },
  },
  'payout-account-holders': {
    severity: 'error',
    group: 'payout',
    title: { zh: '同一账号有不同收款人', en: 'One account, several payees' },
    why: {
      zh: '一个账号只有一个户名，其中至少有一笔会被退回或付错。',
      en: 'An account has one holder, so at least one of these payments bounces or goes astray.',
    },
    message: {
      zh: '账号“{found}”有不同的收款人（{names}），涉及补助 {claims}。',
      en: 'The account “{found}” has several payees ({names}), with the claims {claims}.',
    },
    expected: { zh: '一个账号只有一个收款人', en: 'One payee an account' },
    fix: {
      zh: '逐一核对银行卡，再按情形更正：账号填错的，用 mutual amend account --claim 申请号 --account 正确账号 --reason 原因；确由户名人代领的，再加 --payee 户名；由继承人分领的，再加 --heir 第几名。此前批次付错了人、账号确属本次收款人的，用同一命令写明这个账号，记录核实结果。更正后再运行原来的命令付款。',
      en: 'Look at the bank cards, then put right what is wrong. A mistyped account: mutual amend account --claim NO --account NUMBER --reason WHY. Where the holder takes the money for the other: the same with --payee HOLDER. Of a claim that is paid to heirs: the same with --heir PLACE. Where the earlier batch was wrong and the account is this payee’s indeed: the same with this very account, which puts on record that it was looked at. Then run the command again.',
    },
    personal: { found: 'bank-card', names: 'names' },
    example: { found: '6222020000000000000', names: '林小梅、陈大勇', claims: '127-3、127-8' },
  },
  'payout-account-of-others': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '更正成了别人用过的账号', en: 'An account put on record that is another’s' },
    why: {
      zh: '一个账号只有一个户名；把未付的补助改到别人的账号上，可能是填错，也可能是冒领。',
      en: 'An account has one holder. A payment that is turned to another’s account may be a slip, or a fraud.',
    },
    message: {
      zh: '更正后付给“{name}”的账号“{found}”是别人（{names}）的：见{where}。',
      en: 'The account “{found}”, put on record for “{name}”, is that of others ({names}): {where}.',
    },
    expected: { zh: '收款人自己的账号', en: 'The payee’s own account' },
    fix: {
      zh: '核对银行卡。账号确属这名收款人的（此前付错了人），不必再更正；填错的，用 mutual amend account 再改为正确账号；由户名人代领的，加 --payee 户名。',
      en: 'Look at the bank card. If the account is this payee’s indeed, and the other was paid in error, nothing more is to be done. A slip is put right with mutual amend account and the right number; where the holder takes the money for the other, with --payee HOLDER.',
    },
    personal: { found: 'bank-card', names: 'names', name: 'name' },
    example: {
      found: '6222020000000000000',
      name: '陈大勇',
      names: '林小梅',
      where: '补助 127-3（批次 2026-001 第 1 笔）',
    },
  },
  'payout-account-shared': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '几名职工用同一账号', en: 'Several members, one account' },
    why: {
      zh: '几名职工的补助付到一个账号，可能是代领，也可能是冒领或填错。',
      en: 'Payments for several members on one account may be handed on, or may be a mistake or a fraud.',
    },
    message: {
      zh: '账号“{found}”收取 {count} 名职工（{names}）的补助，涉及补助 {claims}。',
      en: 'The account “{found}” gets what {count} members are paid ({names}), with the claims {claims}.',
    },
    expected: { zh: '每名职工用自己的账号', en: 'Each member on an account of his own' },
    fix: {
      zh: '请确认代领手续齐全；没有代领的，改为职工本人的账号。',
      en: 'Make sure that the payee may receive for them; otherwise take the members’ own accounts.',
    },
    personal: { found: 'bank-card', names: 'names' },
    example: { found: '6222020000000000000', count: '2', names: '林小梅、陈大勇', claims: '127-3、127-8' },
  },
  'payout-payee-other': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '收款人不是职工本人', en: 'Payee is not the member' },
    why: {
      zh: '户名与职工姓名不符，银行可能退回，也可能付给别人。',
      en: 'Where the names differ the bank may return the payment, or somebody else is paid.',
    },
    message: {
      zh: '补助 {claim} 的职工是“{name}”，收款人是“{found}”。',
      en: 'Claim {claim} is of “{name}”, the payee is “{found}”.',
    },
    expected: { zh: '收款人为职工本人，或有代领、继承手续', en: 'The member, or somebody who may receive for him' },
    fix: {
      zh: '请核对代领或继承手续；填错的，更正收款人和账号。',
      en: 'See that the payee may receive it; otherwise correct payee and account.',
    },
    personal: { found: 'name', name: 'name' },
    example: { found: '陈大勇', claim: '127-3', name: '林小梅' },
  },
  'payout-heirs-missing': {
    severity: 'error',
    group: 'payout',
    title: { zh: '会付到已故职工本人的账户', en: 'Paid to the account of the dead' },
    why: {
      zh: '职工已经去世，其账户可能已经冻结或注销，补助应当付给继承人。',
      en: 'The member has died: the account may be frozen or closed, and what is due is the heirs’.',
    },
    message: {
      zh: '“{found}”已经身故，补助 {claim} 没有写明继承人，会付到其本人的账户。',
      en: '“{found}” has died; claim {claim} states no heirs and would be paid to the account of the dead.',
    },
    expected: { zh: '继承人的姓名、份额和账户', en: 'The heirs with their shares and accounts' },
    fix: {
      zh: '先写明继承人，再付款：mutual claim correct {claim} --set "继承人=李梅 1/2 6217…；李东 1/2 6217…" --reason 原因。',
      en: 'State the heirs, then pay: mutual claim correct {claim} --set "继承人=李梅 1/2 6217…；李东 1/2 6217…" --reason WHY.',
    },
    personal: { found: 'name' },
    example: { found: '林小梅', claim: '127-3' },
  },
  'payout-outside-coverage': {
    severity: 'error',
    group: 'payout',
    title: { zh: '事由已不在保障期内', en: 'Its event is no longer covered' },
    why: {
      zh: '审核之后登记的退出、死亡等变更，使事由日不再在保障期内，照原来的结论付款没有依据。',
      en: 'What was amended since the decision, a withdrawal or a death, leaves the day of the event without coverage, so that nothing is owed.',
    },
    message: {
      zh: '补助 {claim} 的事由日 {found} 已不在“{name}”的保障期内，这一笔没有付。',
      en: 'Claim {claim}: the coverage of “{name}” as it stands now does not hold on {found}. It is left out.',
    },
    expected: { zh: '事由日在保障期内', en: 'An event within the coverage' },
    fix: {
      zh: '核对变更：变更写错的，用 mutual undo 运行编号 --reason 原因 撤销；变更属实的，用 mutual claim decide {claim} --reject --reason 原因 改为不予补助。',
      en: 'Compare what was amended. Where the amendment is wrong, take it back with mutual undo RUN --reason WHY; where it is right, refuse the claim with mutual claim decide {claim} --reject --reason WHY.',
    },
    personal: { name: 'name' },
    example: { found: '2026-08-01', claim: '127-3', name: '林小梅' },
  },
  'payout-member-owes': {
    severity: 'warning',
    group: 'payout',
    title: { zh: '职工还有多付的补助没有收回', en: 'Member still has to give something back' },
    why: {
      zh: '多付的补助不会自动从以后的补助里扣，付款前要有人知道。',
      en: 'What was overpaid is never taken off a later payment by itself, so somebody should know before it is paid.',
    },
    message: {
      zh: '补助 {claim} 的职工“{name}”还应退回 {found} 元（多付的补助：{claims}）。',
      en: 'Claim {claim} is of “{name}”, who still has to give back {found} yuan (overpaid: {claims}).',
    },
    expected: { zh: '多付的补助已经收回', en: 'What was overpaid has come back' },
    fix: {
      zh: '本次仍照付，不抵扣。请职工退回多付的，到账后登记：mutual receive 银行流水文件 --as recovery。',
      en: 'It is paid in full all the same. Ask for the sum, and once it is in the bank book it: mutual receive STATEMENT --as recovery.',
    },
    personal: { name: 'name' },
    example: { found: '600.00', claim: '127-3', name: '林小梅', claims: '120-1' },
  },
  'payout-account-bounced': {
    severity: 'error',
    group: 'payout',
    title: { zh: '收款账户仍是退汇时的账户', en: 'Account is the one that it came back from' },
    why: {
      zh: '同样的户名、开户行和账号再付一次，多半还会退回。',
      en: 'The same name, bank and account would most likely send it back again.',
    },
    message: {
      zh: '补助 {claim} 付给“{name}”的款已被退回（{reason}），收款账户“{found}”没有改动。',
      en: 'Claim {claim}: the payment to “{name}” came back ({reason}), and its account “{found}” is still the same.',
    },
    expected: { zh: '更正后的户名、开户行或账号', en: 'A name, bank or account that was mended' },
    fix: {
      zh: '先更正再重付：mutual amend account --claim {claim}{heir} --account 新账号 --reason 原因；确认是银行一方的原因，可加 --same-account 照原账户再付。',
      en: 'Mend it, then pay again: mutual amend account --claim {claim}{heir} --account NUMBER --reason WHY; where the fault was the bank’s, --same-account pays it as it is.',
    },
    personal: { found: 'bank-card', name: 'name', reason: 'bank-words' },
    example: { found: '6222020000000000000', claim: '127-3', name: '林小梅', reason: '账号不存在', heir: '' },
  },
  'payout-account-unapproved': {
    severity: 'error',
    group: 'payout',
    title: { zh: '批准后改了收款账户', en: 'Account was changed after the approval' },
    why: {
      zh: '批准的人没有看到新账户，改账户的人一个人就能决定钱付到哪里。',
      en: 'Whoever approved has not seen the new account, so the one who changed it would decide alone where the money goes.',
    },
    message: {
      zh: '补助 {claim} 批准以后，{actor} 把“{name}”的收款账户改成“{found}”。',
      en: 'After claim {claim} was approved, {actor} changed the account of “{name}” to “{found}”.',
    },
    expected: { zh: '付款账户是批准时看到的账户', en: 'Paid to the account that was seen when it was approved' },
    fix: {
      zh: '由改账户的人和审核人以外的人核对新账户，再批准一次，然后付款：mutual claim approve {claim}。',
      en: 'Somebody other than who changed it and who decided the claim looks at the new account and approves again, then pay: mutual claim approve {claim}.',
    },
    personal: { found: 'bank-card', name: 'name' },
    example: { found: '6222020000000000000', claim: '127-3', name: '林小梅', actor: 'chen' },
  },
} as const satisfies Record<string, FindingDefinition>;
