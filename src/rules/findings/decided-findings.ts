import type { FindingDefinition } from './finding.ts';

/** Findings about decisions that were made elsewhere and are brought in. */
export const decidedFindings = {
  'decided-number-missing': {
    severity: 'error',
    group: 'claim',
    title: { zh: '没有原申请号', en: 'The claim’s number elsewhere is missing' },
    why: {
      zh: '原申请号说明这是哪一件；没有它，再带入一次就会重复计算。',
      en: 'By this number it is known which decision it is; without it a second import would count it twice.',
    },
    message: { zh: '这一行没有原申请号。', en: 'The row does not say what the claim is called where it was decided.' },
    expected: { zh: '申请在原处的编号', en: 'The number of the claim where it was decided' },
    fix: { zh: '填上原处的申请号或案卷号。', en: 'Put in the number that the claim or its file has there.' },
    example: { found: '' },
  },
  'decided-number-differs': {
    severity: 'error',
    group: 'claim',
    title: { zh: '同一原申请号内容不同', en: 'One number elsewhere, two decisions' },
    why: {
      zh: '同一件申请同一补助项目只有一个审核结果；两行不同，说明有一行抄错或编号重了。',
      en: 'One claim has one decision of a benefit; where two rows differ, one was taken over wrongly or a number was given twice.',
    },
    message: {
      zh: '原申请号“{found}”与 {first} 相同，而职工、日期、金额、结果或支付不同。',
      en: 'Number “{found}” is also at {first}, with another member, day, amount, result or payment.',
    },
    expected: { zh: '每件申请一个编号', en: 'A number of its own for each claim' },
    fix: {
      zh: '对照原处的记录改正；已经带入的有误，用 mutual undo 撤销那次运行。',
      en: 'Compare with the records there; where what was brought in is wrong, undo that run with mutual undo.',
    },
    example: { found: 'HH-2025-00012', first: '已审核!B5' },
  },
  'decided-row-repeated': {
    severity: 'note',
    group: 'claim',
    title: { zh: '同一审核结果重复', en: 'A decision is listed twice' },
    why: {
      zh: '重复的行只记一次，不会重复计算。',
      en: 'Such a row is taken once, so nothing is counted twice.',
    },
    message: {
      zh: '原申请号“{found}”与 {first} 完全相同，只记一次。',
      en: 'Number “{found}” says the same as at {first}; it is taken once.',
    },
    expected: { zh: '每件申请一行', en: 'One row for each decision' },
    fix: { zh: '不需要处理；也可以删去多余的行。', en: 'Nothing needs to be done; the row may be removed.' },
    example: { found: 'HH-2025-00012', first: '已审核!B5' },
  },
  'decided-payment-unstated': {
    severity: 'error',
    group: 'claim',
    title: { zh: '没有写是否已付', en: 'It is not said whether it was paid' },
    why: {
      zh: '已付的不能再付，未付的要由本中心支付；猜错就会重付或漏付。',
      en: 'What was paid must not be paid again, what was not is to be paid here; a guess would pay twice or never.',
    },
    message: {
      zh: '审核金额 {amount} 元，没有写支付日期，也没有写未付。',
      en: '{amount} yuan were decided, and it says neither the day of payment nor that it is open.',
    },
    expected: { zh: '支付日期，或“未付”', en: 'The day of payment, or 未付 (open)' },
    fix: {
      zh: '付过的写支付日期，没有付的写“未付”。',
      en: 'Write the day on which it was paid, or 未付 where it was not.',
    },
    example: { found: '', amount: '1020.00' },
  },
  'decided-amount-status': {
    severity: 'error',
    group: 'claim',
    title: { zh: '审核结果与金额不符', en: 'Result and amount do not agree' },
    why: {
      zh: '不予补助或暂缓的不会有金额；两者有一个写错了。',
      en: 'What was rejected or held has no amount; one of the two is wrong.',
    },
    message: {
      zh: '审核结果是“{status}”，金额却是 {found} 元。',
      en: 'The result is “{status}”, and yet the amount is {found} yuan.',
    },
    expected: { zh: '不予补助或暂缓的金额为 0', en: 'An amount of 0 where it was rejected or held' },
    fix: {
      zh: '对照原处的记录改正结果或金额。',
      en: 'Compare with the records there and mend the result or the amount.',
    },
    example: { found: '500.00', status: '不予补助' },
  },
  'decided-costs-missing': {
    severity: 'error',
    group: 'claim',
    title: { zh: '累计计算的项目没有费用', en: 'Costs of a benefit that accumulates are missing' },
    why: {
      zh: '这一项目按全期费用累计计算，只知道补助金额，后来的申请就没法接着算。',
      en: 'The benefit runs over all costs of the period; from the amount alone no later claim can go on.',
    },
    message: {
      zh: '“{benefit}”累计计算，这一行只有金额 {found} 元，没有费用。',
      en: '“{benefit}” accumulates, and the row has an amount of {found} yuan but no costs.',
    },
    expected: { zh: '计算所用的费用，如个人自付', en: 'The costs that it was computed from, such as 个人自付' },
    fix: {
      zh: '加上补助申请表里的费用列，填当时审核用的数。',
      en: 'Add the columns of costs of the claim sheet, with the figures that it was decided on.',
    },
    example: { found: '1020.00', benefit: '住院医疗互助金' },
  },
  'decided-amount-above-costs': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '待付金额高于费用', en: 'The amount to be paid exceeds the costs' },
    why: {
      zh: '未付的由本中心照审核金额支付，不再重算；补助高于费用，多半是金额或费用写错了。',
      en: 'What is open is paid here as it was decided, and not computed again; an aid above the costs is most likely a slip in one of them.',
    },
    message: {
      zh: '“{benefit}”的审核金额 {found} 元尚未支付，而这一行的费用一共只有 {costs} 元。',
      en: '“{benefit}”: {found} yuan were decided and are to be paid, and the costs of the row are {costs} yuan in all.',
    },
    expected: { zh: '不高于费用的金额', en: 'An amount that does not exceed the costs' },
    fix: {
      zh: '付款前对照原处的审核记录和票据，改正金额或费用。',
      en: 'Before it is paid, compare with the records there and the receipts, and mend the amount or the costs.',
    },
    example: { found: '49999.00', benefit: '住院医疗互助金', costs: '10000.00' },
  },
  'decided-amount-above-cap': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '审核金额超过限额', en: 'The amount decided exceeds a cap' },
    why: {
      zh: '在别处审核的金额照原样带入，不再按本办法计算；超过限额的，多半是金额写错，或另有批准。',
      en: 'What was decided elsewhere is taken as it is, not computed again; above a cap it is most likely a slip, or somebody approved it.',
    },
    message: {
      zh: '“{benefit}”的审核金额 {found} 元：{span}限额 {allowed} 元，连同此前的共 {had} 元，超出 {beyond} 元。',
      en: '“{benefit}”: {found} yuan were decided; the cap for {span} is {allowed} yuan, and with what there was before it comes to {had}, {beyond} beyond it.',
    },
    expected: { zh: '限额以内的金额', en: 'An amount within the cap' },
    fix: {
      zh: '对照原处的审核记录，写错的改正；确有批准的，留存批准文件备查。已照原样带入。',
      en: 'Compare with the records there and mend what is wrong; where it was approved, keep the approval at hand. It was taken as it is.',
    },
    example: {
      found: '60000.00',
      benefit: '住院医疗互助金',
      span: { zh: '每期', en: 'a period' },
      allowed: '50000.00',
      had: '60000.00',
      beyond: '10000.00',
    },
  },
  'decided-not-covered': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '待付的事由没有保障', en: 'What is to be paid was not covered' },
    why: {
      zh: '未付的由本中心照审核金额支付；事由发生在免责期内、退出以后或没有参加的项目，按办法不予补助。',
      en: 'What is open is paid here as it was decided; of an event within the waiting, after a withdrawal, or of a plan that was not taken the scheme pays nothing.',
    },
    message: {
      zh: '“{benefit}”的审核金额 {amount} 元尚未支付，而{reason}。',
      en: '“{benefit}”: {amount} yuan were decided and are to be paid, and {reason}.',
    },
    expected: { zh: '保障期内、免责期以后的日期', en: 'A day within the coverage, after the waiting' },
    fix: {
      zh: '付款前对照原处的审核记录和花名册：日期写错的改正，保障登记有误的用 mutual amend 更正；不该补助的，用 mutual claim decide 申请号 --reject --reason 理由 裁定不付。已照原样带入。',
      en: 'Before it is paid, compare with the records there and the roster: mend the day, or with mutual amend the coverage, where that is wrong; where nothing is owed, reject it with mutual claim decide NUMBER --reject --reason WHY. It was taken as it is.',
    },
    example: {
      found: '2026-07-20',
      benefit: '住院医疗互助金',
      amount: '1020.00',
      reason: {
        zh: '2026-07-20 在免责期内（至 2026-07-30 止，含当日）',
        en: '2026-07-20 lies within the waiting period, which ends with 2026-07-30',
      },
    },
  },
  'decided-paid-before-event': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '支付日期早于事由发生', en: 'Paid before its event' },
    why: {
      zh: '事情还没有发生就不会付款，两个日期有一个写错了；限额、次数和先后按日期计算。',
      en: 'Nobody is paid for what has not happened, so one of the days is wrong; limits, visits and order go by the day.',
    },
    message: {
      zh: '支付日期 {found} 早于事由发生的 {day}。',
      en: 'The day of payment, {found}, is before the day of the event, {day}.',
    },
    expected: { zh: '{day} 或以后的支付日期', en: 'A day of payment on {day} or later' },
    fix: {
      zh: '对照原处的审核和付款记录，改正写错的日期。已照原样带入。',
      en: 'Compare with the records there and mend the day that is wrong. It was taken as it is.',
    },
    example: { found: '2026-08-01', day: '2026-09-04' },
  },
  'decided-outside-period': {
    severity: 'error',
    group: 'claim',
    title: { zh: '不属于本期', en: 'It belongs to another period' },
    why: {
      zh: '限额和次数按期计算；算错期，别的申请就会多付或少付。',
      en: 'Limits and visits are counted by period; in the wrong one they would take from, or give to, other claims.',
    },
    message: {
      zh: '{found} 不在本期 {from} 至 {to}（不含）之内。',
      en: '{found} is not in this period, from {from} to before {to}.',
    },
    expected: { zh: '本期内的日期', en: 'A day of this period' },
    fix: {
      zh: '用 --period 带入它所属的一期；日期抄错的改正日期。',
      en: 'Bring it in with --period for the one that it belongs to, or mend the day.',
    },
    example: { found: '2025-11-30', from: '2026-01-01', to: '2027-01-01' },
  },
} as const satisfies Record<string, FindingDefinition>;
