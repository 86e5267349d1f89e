import type { FindingDefinition } from './finding.ts';

/** Findings about who claims and who is paid. */
export const claimPeopleFindings = {
  'claimant-not-member': {
    severity: 'error',
    group: 'claim',
    title: { zh: '申请人没有参加', en: 'The claimant is no member' },
    why: {
      zh: '只有参加职工才能申请补助；号码错一位，就会算到别人名下，或找不到人。',
      en: 'Only members can claim; with one wrong digit the claim would be somebody else’s or nobody’s.',
    },
    message: {
      zh: '参加职工中没有证件号码“{found}”（{name}）。',
      en: 'No member has the identity number “{found}” ({name}).',
    },
    expected: { zh: '参加职工的证件号码', en: 'The identity number of a member' },
    fix: {
      zh: '对照身份证和花名册核对号码；确实没有参加的，不能申请。',
      en: 'Compare the number with the identity card and the roster; who is not enrolled cannot claim.',
    },
    personal: { found: 'id-number', name: 'name' },
    example: { found: '350102199001010016', name: '王芳' },
  },
  'claimant-fee-awaited': {
    severity: 'error',
    group: 'claim',
    title: { zh: '互助金尚未到账，保障还没有开始', en: 'Enrolled, but the fee has not come in' },
    why: {
      zh: '方案规定缴费后保障才生效；单位的互助金没有到账，就还没有可以申请补助的保障。',
      en: 'Under this scheme coverage begins with the payment; until the unit’s fee has come in there is nothing to claim on.',
    },
    message: {
      zh: '{name}（{found}）已由“{memberUnit}”参加，但该单位的互助金还没有到账，保障尚未开始。',
      en: '{name} ({found}) is enrolled through “{memberUnit}”, whose fee has not come in: coverage has not begun.',
    },
    expected: { zh: '互助金已到账的参加职工', en: 'A member whose unit’s fee has come in' },
    fix: {
      zh: '互助金已经到账的，先用 mutual receive 收下对账单，再收一次本表；没有到账的，请单位缴费，保障从缴费后起算。各单位欠缴多少见 mutual reconcile。',
      en: 'If the fee is in the bank, take in the statement with mutual receive, then this sheet again; if not, ask the unit to pay: coverage begins once it has. mutual reconcile shows what each unit owes.',
    },
    personal: { found: 'id-number', name: 'name' },
    example: { found: '350102199001010016', name: '王芳', memberUnit: '福州市第一纺织厂' },
  },
  'claimant-similar': {
    severity: 'note',
    group: 'claim',
    title: { zh: '相近的参加职工', en: 'A member like the claimant' },
    why: {
      zh: '号码只差一位、相邻两位对调，或同单位同名的人，往往就是申请人，但不能由程序代为认定。',
      en: 'Whose number differs in one digit, or who has the same name in the same unit, is often the one meant; that is for a person to say.',
    },
    message: {
      zh: '相近的有：{name}（{found}），“{memberUnit}”。',
      en: 'Like it: {name} ({found}) of “{memberUnit}”.',
    },
    expected: { zh: '申请人就是此人时，填此人的号码', en: 'This number, where this person claims' },
    fix: {
      zh: '核对身份证；确是此人时，把申请表里的号码改成这个号码。',
      en: 'Compare with the identity card; if it is this person, put this number into the claim.',
    },
    personal: { found: 'id-number', name: 'name' },
    example: { found: '350102199001010024', name: '王芳', memberUnit: '福州市第一纺织厂' },
  },
  'claimant-name-differs': {
    severity: 'error',
    group: 'claim',
    title: { zh: '姓名与证件号码不符', en: 'Name and identity number disagree' },
    why: {
      zh: '这个号码是另一名参加职工的，补助会记到、发到别人名下。',
      en: 'The number is another member’s, who would be paid in the claimant’s place.',
    },
    message: {
      zh: '申请表上的姓名是“{found}”，而这个证件号码的参加职工是{name}（“{memberUnit}”）。',
      en: 'The claim names “{found}”; the member of this identity number is {name} of “{memberUnit}”.',
    },
    expected: { zh: '姓名和证件号码是同一个人的', en: 'A name and a number of one person' },
    fix: {
      zh: '对照身份证改正姓名或号码；花名册上姓名写错的，先用 mutual amend 更正。',
      en: 'Mend the name or the number by the identity card; where the roster has the name wrong, correct it first with mutual amend.',
    },
    personal: { found: 'name', name: 'name' },
    example: { found: '林小梅', name: '王芳', memberUnit: '福州市第一纺织厂' },
  },
  'claim-payee-differs': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '收款人不是参加职工本人', en: 'The payee is not the member' },
    why: {
      zh: '补助应发到参加职工本人账户；发给别人，银行会因户名不符退回，或发错人。',
      en: 'A benefit goes to the member’s own account; to another’s it bounces, or reaches the wrong person.',
    },
    message: { zh: '收款人是“{found}”，申请人是{name}。', en: 'The payee is “{found}”; the claimant is {name}.' },
    expected: {
      zh: '参加职工本人的账户；已去世的，写明继承人',
      en: 'The member’s own account, or the heirs of one who died',
    },
    fix: {
      zh: '改为本人的账户；确需代收的，附上委托书，由审核人员确认。',
      en: 'Give the member’s own account; where another has to be paid, add the authorisation for the reviewer.',
    },
    personal: { found: 'name', name: 'name' },
    example: { found: '李强', name: '王芳' },
  },
  'claim-heirs-missing': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '没有写明继承人', en: 'No heirs are stated' },
    why: {
      zh: '职工已经去世，补助要发给继承人，并按份额分开。',
      en: 'The member has died, and what is due is paid to the heirs by their shares.',
    },
    message: {
      zh: '“{found}”的身故申请没有写明继承人、份额和账户。',
      en: 'The claim for the death of “{found}” states no heirs with their shares and accounts.',
    },
    expected: { zh: '继承人的姓名、份额和账户', en: 'The heirs with their shares and accounts' },
    fix: {
      zh: '在“继承人”一列补填，如：李梅 1/2 6217…；李东 1/2 6217…，并附公证书或协议书。',
      en: 'Fill in the column of heirs, such as 李梅 1/2 6217…; 李东 1/2 6217…, and add the deed or agreement.',
    },
    personal: { found: 'name' },
    example: { found: '王芳' },
  },
  'claim-heirs-of-living': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '写了继承人，却没有身故申请', en: 'Heirs are stated, but no death' },
    why: {
      zh: '写了继承人，补助就发给继承人而不发给职工；职工在世的，钱就到了别人手里。',
      en: 'Where heirs are stated, they are paid and not the member; of a living member the money would reach others.',
    },
    message: {
      zh: '“{found}”写作继承人，但没有{name}的身故申请或身故变更。',
      en: 'Heirs “{found}” are stated, but neither a claim nor an amendment tells of the death of {name}.',
    },
    expected: {
      zh: '职工在世的不写继承人；已去世的，本表或账上有其身故申请，或已办理身故变更',
      en: 'No heirs of a living member; of one who died, a claim of the death in this sheet or in the ledger, or an amendment of it',
    },
    fix: {
      zh: '职工在世的，删去“继承人”一列的内容，填本人账户；已去世的，核对死亡证明，用 mutual amend death 记下。',
      en: 'Of a living member, clear the column of heirs and give the member’s own account; of one who died, see the death certificate and record it with mutual amend death.',
    },
    personal: { found: 'names', name: 'name' },
    example: { found: '李梅、李东', name: '王芳' },
  },
  'claim-account-shared': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '几名职工使用同一账户', en: 'Several members share one account' },
    why: {
      zh: '几个人的补助进同一个账户，可能是抄错，也可能是冒领。',
      en: 'The payments of several people into one account are a slip, or a fraud.',
    },
    message: { zh: '账户“{found}”也是 {names} 的收款账户。', en: 'Account “{found}” is that of {names} as well.' },
    expected: { zh: '每名职工自己的账户', en: 'An account of each member’s own' },
    fix: {
      zh: '逐一核对银行卡；夫妻共用等确有原因的，由审核人员确认。',
      en: 'Check each card; where there is a reason, as with spouses, let the reviewer confirm it.',
    },
    personal: { found: 'bank-card', names: 'names' },
    example: { found: '6217001234567890123', names: '王芳、李强' },
  },
  'claim-amount-implausible': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '金额明显偏高', en: 'The amount is far above the others' },
    why: {
      zh: '比同一补助项目的其他申请高出很多，多半是小数点或金额抄错。界限由中位数和中位数绝对偏差（取对数）算出，约 3.5 个标准差。',
      en: 'What is far above all others of its benefit is most often a slipped decimal point or a figure taken over wrongly. The bound is 3.5 standard deviations, by median and median absolute deviation of the logarithms.',
    },
    message: {
      zh: '“{benefit}”算得 {found} 元；同项补助取 {count} 笔{apart}，中位数是 {median} 元，超过 {limit} 元的远高于其他申请。',
      en: '“{benefit}” comes to {found} yuan. The median of {count} awards that were looked at{apart} is {median} yuan; what is above {limit} is far above the others.',
    },
    expected: { zh: '不高于 {limit} 元，或经核对无误', en: 'No more than {limit} yuan, or checked and found right' },
    fix: {
      zh: '对照结算单核对费用；无误的不必修改。',
      en: 'Compare the costs with the settlement paper; where they are right, leave them.',
    },
    example: { found: '48000.00', benefit: '住院补助', count: '214', apart: '', median: '620.00', limit: '21300.00' },
  },
} as const satisfies Record<string, FindingDefinition>;
