import type { FindingDefinition } from './finding.ts';

/** Findings about objections that came in against claims on public notice. Where one of them is an error nothing of the file is taken. */
export const noticeFindings = {
  'objections-not-understood': {
    severity: 'error',
    group: 'notice',
    title: { zh: '看不懂异议登记表', en: 'The list of objections is not understood' },
    why: {
      zh: '不知道异议说的是哪一条，就不知道该暂停哪一笔。',
      en: 'Without knowing which line an objection is about nobody can tell which payment to hold.',
    },
    message: {
      zh: '没有找到带“异议内容”，以及“申请编号”“公示序号”或“姓名”之一的表头。',
      en: 'No header was found with what is objected to, and the claim, the row of the notice or the name.',
    },
    expected: {
      zh: '表头中有“异议内容”，以及“申请编号”“公示序号”或“姓名”“单位”',
      en: 'A header with 异议内容 (what), and 申请编号 (claim), 公示序号 (row of the notice), or 姓名 (name) and 单位 (unit)',
    },
    fix: {
      zh: '请用公示时一并生成的 objections.xlsx 登记，或者改表头。',
      en: 'Use the objections.xlsx that was made with the notice, or name the columns so.',
    },
    example: { found: '' },
  },
  'objection-incomplete': {
    severity: 'error',
    group: 'notice',
    title: { zh: '没有写异议内容', en: 'Nothing is objected to' },
    why: {
      zh: '不知道反映什么，就没法核实，也没法答复。',
      en: 'What is not said can neither be looked into nor answered.',
    },
    message: { zh: '这一行没有写异议内容。', en: 'The row does not say what is objected to.' },
    expected: { zh: '异议内容', en: 'What is objected to' },
    fix: { zh: '请补上异议内容；没有异议的行请删去。', en: 'Say what it is, or take the row out.' },
    example: { found: '' },
  },
  'objection-line-unknown': {
    severity: 'error',
    group: 'notice',
    title: { zh: '公示中没有这一条', en: 'No such line on a notice' },
    why: {
      zh: '对不上公示的异议，不知道该暂停哪一笔。',
      en: 'An objection that fits no line would hold no payment.',
    },
    message: {
      zh: '“{found}”与公示（{notices}）中的任何一条都对不上。',
      en: '“{found}” fits no line of the notices ({notices}).',
    },
    expected: {
      zh: '公示序号，或者与公示一致的姓名和单位，或者申请编号',
      en: 'The row of the notice, the name and unit as they stand there, or the number of the claim',
    },
    fix: {
      zh: '请对照公示核对；同时有几份公示的，写明公示编号，或者加 --notice 编号。',
      en: 'Compare it with the notice; where there are several, state its number or add --notice.',
    },
    personal: { found: 'name' },
    example: { found: '林*梅', notices: '2026-001' },
  },
  'objection-line-ambiguous': {
    severity: 'error',
    group: 'notice',
    title: { zh: '公示中有几条都符合', en: 'Several lines of the notice fit' },
    why: { zh: '选错了，暂停的就是别人的补助。', en: 'By a wrong choice somebody else’s payment would be held.' },
    message: {
      zh: '“{found}”符合公示的 {count} 条：{lines}。',
      en: '“{found}” fits {count} lines of the notice: {lines}.',
    },
    expected: { zh: '只符合一条', en: 'One line that fits' },
    fix: { zh: '请补上公示序号或单位。', en: 'Add the row of the notice, or the unit.' },
    personal: { found: 'name' },
    example: { found: '林*梅', count: '2', lines: '2026-001 第 3、8 行' },
  },
  'objection-line-differs': {
    severity: 'error',
    group: 'notice',
    title: { zh: '序号与姓名对不上', en: 'Row and name do not agree' },
    why: {
      zh: '序号和姓名说的不是一个人，暂停哪一笔都可能错。',
      en: 'They speak of two people, and either payment might be the wrong one to hold.',
    },
    message: {
      zh: '公示 {notice} 第 {row} 行是“{shown}”（{unit}），与“{found}”不符。',
      en: 'Row {row} of the notice {notice} is “{shown}” ({unit}), not “{found}”.',
    },
    expected: { zh: '与公示同一行一致的姓名和单位', en: 'Name and unit as they stand in that row' },
    fix: {
      zh: '请对照公示更正序号，或者更正姓名、单位。',
      en: 'Correct the row, or the name and unit, from the notice.',
    },
    personal: { found: 'name', shown: 'none' },
    example: { found: '陈大勇', notice: '2026-001', row: '3', shown: '林*梅', unit: '榕城第一中心小学' },
  },
  'objection-day': {
    severity: 'error',
    group: 'notice',
    title: { zh: '提出异议的日期不可能', en: 'Impossible day of an objection' },
    why: { zh: '日期要能说明是不是在公示期内提出的。', en: 'The day tells whether it came while the notice was up.' },
    message: {
      zh: '{found} 不在公示开始（{from}）到今天（{today}）之间。',
      en: '{found} is not between the first day of the notice ({from}) and today ({today}).',
    },
    expected: { zh: '{from} 至 {today} 之间的日期', en: 'A day from {from} to {today}' },
    fix: { zh: '请更正日期。', en: 'Correct the day.' },
    example: { found: '2062-07-08', from: '2026-07-06', today: '2026-07-09' },
  },
  'objection-late': {
    severity: 'warning',
    group: 'notice',
    title: { zh: '公示期满以后才提出', en: 'It came after the notice had ended' },
    why: {
      zh: '期满以后提出的也值得核实；还没有发放的照样暂停。',
      en: 'A late one may be true as well; what is not paid yet is held all the same.',
    },
    message: {
      zh: '{found} 提出，公示 {notice} 到 {to} 为止。',
      en: 'It was said on {found}, the notice {notice} ended on {to}.',
    },
    expected: { zh: '公示期内提出', en: 'A day while the notice was up' },
    fix: {
      zh: '已经登记；请照样核实，用 mutual claim decide 作出决定。',
      en: 'It was taken; look into it all the same, then mutual claim decide.',
    },
    example: { found: '2026-07-14', notice: '2026-001', to: '2026-07-10' },
  },
  'objection-paid': {
    severity: 'warning',
    group: 'notice',
    title: { zh: '补助已经进入发放批次', en: 'The claim is in a batch already' },
    why: {
      zh: '钱可能已经付出，登记异议拦不住，只能更正和收回。',
      en: 'The money may be paid: it is not held any more, it can only be corrected and recovered.',
    },
    message: { zh: '补助 {claim} 已经进入发放批次。', en: 'Claim {claim} is in a batch already.' },
    expected: { zh: '还没有进入批次的补助', en: 'A claim that is in no batch yet' },
    fix: {
      zh: '异议已经登记；核实后用 mutual claim correct {claim} --reason 原因 更正。',
      en: 'It was taken; once it is looked into: mutual claim correct {claim} --reason WHY.',
    },
    personal: { found: 'name' },
    example: { found: '林*梅', claim: '127-3' },
  },
} as const satisfies Record<string, FindingDefinition>;
