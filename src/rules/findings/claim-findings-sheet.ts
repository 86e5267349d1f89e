import { claimReasons } from './claim-reasons.ts';
import type { FindingDefinition } from './finding.ts';

/** Findings about what a claim sheet states, before anything is held against the ledger. */
export const claimSheetFindings = {
  'claim-column-unknown': {
    severity: 'note',
    group: 'claim',
    title: { zh: '申请表中有不认识的列', en: 'A column of the claim sheet is not known' },
    why: {
      zh: '这一列的内容不会用于审核；如果其中是费用或日期，就要改表头。',
      en: 'What stands in this column is not used; if it is a cost or a day that counts, its header has to be changed.',
    },
    message: {
      zh: '{letters} 列“{found}”不是补助申请表里的列，没有采用。',
      en: 'Column {letters}, “{found}”, is none of a claim sheet’s columns and was not used.',
    },
    expected: { zh: '补助申请表规定的列', en: 'The columns of the claim sheet’s form' },
    fix: {
      zh: '不需要的可以不管；需要采用的，请把表头改成申请表规定的叫法，或由审核人员用 --map 指明。',
      en: 'Leave it if it does not matter; otherwise give its header the name that the form uses, or let the clerk name it with --map.',
    },
    example: { found: '会员卡号', letters: 'F' },
  },
  'claim-benefit-unknown': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '不认识申请的补助项目', en: 'The benefit asked for is not known' },
    why: {
      zh: '不知道申请的是哪一项，就按事由把各项补助都算一遍，结果可能不是职工要申请的。',
      en: 'Without knowing which is meant, all benefits of the event are looked at, and somebody may get what he did not ask for.',
    },
    message: {
      zh: '本办法没有叫“{found}”的补助项目，已按事由审核各项补助。',
      en: 'The scheme has no benefit called “{found}”; all that the event may have were looked at.',
    },
    expected: { zh: '其中之一：{benefits}', en: 'One of {benefits}' },
    fix: {
      zh: '写办法里的项目名称；不确定的留空。',
      en: 'Use the name that the scheme gives it, or leave the cell empty.',
    },
    example: { found: '住院津贴', benefits: '住院补助、重大疾病补助' },
  },
  'claim-costs-differ': {
    severity: 'error',
    group: 'claim',
    title: { zh: '费用各项相加不等于合计', en: 'The parts of the costs do not add up' },
    why: {
      zh: '各项费用与合计不符，说明至少有一个数字抄错，按错的数字计算会多付或少付。',
      en: 'At least one figure was taken over wrongly, and what is computed from it would be too much or too little.',
    },
    message: {
      zh: '“{column}”为 {found} 元，而“{parts}”合计 {sum} 元。',
      en: '“{column}” is {found} yuan, and “{parts}” come to {sum} yuan.',
    },
    expected: {
      zh: '各项相加等于“{column}”，相差不超过 0.01 元',
      en: 'Parts that come to “{column}”, to within 0.01 yuan',
    },
    fix: {
      zh: '对照医保结算单核对每一项费用，改正抄错的数字。',
      en: 'Compare each figure with the settlement paper and mend the one that is wrong.',
    },
    example: { found: '10000.00', column: '总费用', parts: '统筹支付 + 政策范围内自付 + 自费', sum: '9800.00' },
  },
  'claim-heirs-malformed': {
    severity: 'error',
    group: 'claim',
    title: { zh: '继承人填写不对', en: 'Heirs are malformed' },
    why: {
      zh: '去世职工的补助按份额发给继承人，份额不清楚就无法发放。',
      en: 'What a member had due goes to the heirs by their shares; without clear shares nothing can be paid.',
    },
    message: { zh: '“{found}”：{reason}。', en: '“{found}”: {reason}.' },
    expected: {
      zh: '每人姓名、份额和账号，人与人之间用“；”分开，份额相加等于 1，如：李梅 1/2 6217…；李东 1/2 6217…',
      en: 'Name, share and account of each, with ; between them, and shares that add up to one: 李梅 1/2 6217…; 李东 1/2 6217…',
    },
    fix: {
      zh: '按公证书或协议书逐人写明姓名、份额和账号，人与人之间用“；”分开；“见公证书”“法定继承人”不是姓名。',
      en: 'Write name, share and account of each by the deed or agreement, with ; between them; 见公证书 and 法定继承人 name nobody.',
    },
    personal: { found: 'name', reason: 'text' },
    example: { found: '李梅 1/2；李东 1/3', reason: claimReasons.sharesDiffer },
  },
  'claim-dates-impossible': {
    severity: 'error',
    group: 'claim',
    title: { zh: '日期不可能', en: 'The dates cannot be' },
    why: {
      zh: '保障、免责期和期限都按日期判断，日期错了，结论就错了。',
      en: 'Coverage, waiting and deadlines all go by the dates; with a wrong one the decision is wrong.',
    },
    message: { zh: '“{found}”不可能：{reason}。', en: '“{found}” cannot be: {reason}.' },
    expected: {
      zh: '入院不晚于出院，住院不晚于死亡，各日期不晚于业务日期',
      en: 'An admission no later than the discharge, no stay after the death, and no day that is still to come',
    },
    fix: {
      zh: '对照出院记录和结算单改正日期。',
      en: 'Mend the dates by the discharge record and the settlement paper.',
    },
    example: {
      found: '2026-09-01',
      reason: { zh: '出院早于入院（2026-09-08）', en: 'the discharge is before the admission (2026-09-08)' },
    },
  },
  'claim-stays-overlap': {
    severity: 'error',
    group: 'claim',
    title: { zh: '住院时间重叠', en: 'Stays overlap' },
    why: {
      zh: '同一个人不会同时住在两家医院，其中一次的日期写错，或者重复申请。',
      en: 'Nobody lies in two hospitals at once: a date is wrong, or something is claimed twice.',
    },
    message: {
      zh: '{name}的住院 {found} 与 {first} 的住院（{from} 至 {to}）重叠。',
      en: 'The stay of {name}, {found}, overlaps that of {first} ({from} to {to}).',
    },
    expected: {
      zh: '同一人各次住院互不重叠；当日转院可以',
      en: 'Stays of one person that do not overlap; a move to another hospital on the same day is allowed',
    },
    fix: {
      zh: '对照两份出院记录改正日期；重复的删去一份。',
      en: 'Mend the dates by both discharge records; take out what is claimed twice.',
    },
    personal: { name: 'name' },
    example: {
      found: '2026-09-05–2026-09-12',
      name: '林小梅',
      first: '申请表!B5',
      from: '2026-09-01',
      to: '2026-09-08',
    },
  },
  'claim-receipt-repeated': {
    severity: 'error',
    group: 'claim',
    title: { zh: '票据已经申请过', en: 'The receipt was claimed for already' },
    why: {
      zh: '一张票据只能申请一次，重复申请会重复付款。',
      en: 'One receipt is claimed for once; a second time it would be paid twice.',
    },
    message: {
      zh: '票据 {found} 在 {first}（{name}）已经申请。',
      en: 'Receipt {found} was claimed for in {first} ({name}).',
    },
    expected: { zh: '没有申请过的票据', en: 'A receipt that nobody has claimed for' },
    fix: {
      zh: '核对票据号码：抄错的改正；{remedy}。',
      en: 'Check the receipt’s number: mend it where it is wrong; {remedy}.',
    },
    personal: { name: 'name' },
    example: {
      found: '0123456789',
      name: '林小梅',
      first: '申请表!B5',
      remedy: { zh: '确实重复的，把这一份申请删去', en: 'take the claim out where it is indeed a second one' },
    },
  },
  'claim-costs-repeated': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '各项费用与另一份申请完全相同', en: 'The very same costs as in another claim' },
    why: {
      zh: '同一张单据的费用，既按住院又按门诊申请，或者分作两次住院申请，就会补助两次；两张单据的各项金额很少分毫不差。',
      en: 'One bill claimed for as a stay and as an outpatient’s, or as two stays, is paid twice; and two bills hardly come to the very same sums.',
    },
    message: {
      zh: '{name} {found} 的各项费用与 {first} 完全相同，{how}。',
      en: 'The costs of {name} on {found} are the very same as in {first}: {how}.',
    },
    expected: { zh: '每笔费用只申请一次', en: 'Each bill claimed for once' },
    fix: {
      zh: '核对两份申请的原始单据：{remedy}；确是两张单据的，由审核人员确认。',
      en: 'Compare the original bills of both: {remedy}; where they are two, let the reviewer confirm it.',
    },
    personal: { name: 'name' },
    example: {
      found: '2026-09-05',
      name: '林小梅',
      first: '申请表!G5',
      how: {
        zh: '一次是住院，一次是门诊，日期又在住院期间',
        en: 'one is a stay, the other an outpatient’s bill of a day within it',
      },
      remedy: { zh: '确实重复的，把这一份申请删去', en: 'take the claim out where it is indeed a second one' },
    },
  },
  'claim-marked-void': {
    severity: 'error',
    group: 'claim',
    title: { zh: '申请写明作废或已退回', en: 'The claim says that it is void' },
    why: {
      zh: '作废或已退回的申请留在表里，就会和别的申请一样审核、付款；更正后重报的，还会付两次。',
      en: 'A void claim that stays in the sheet is decided and paid like any other, and twice where it was stated again.',
    },
    message: {
      zh: '{mark}，这一份申请没有受理。',
      en: '{mark}; the claim was not taken.',
    },
    expected: { zh: '表中只有要受理的申请', en: 'Only claims that are to be decided' },
    fix: {
      zh: '作废的，请把这一行（或整张工作表）删去；其实要受理的，请去掉这个标记或删除线、或改工作表的名称后重新报送。',
      en: 'Delete the row (or the sheet) of a claim that is void; where it is to be decided after all, take the mark away, or rename the sheet, and send the file again.',
    },
    example: { found: '已退回', mark: { zh: '这里写着“已退回”', en: 'It says “已退回” here' } },
  },
  'claim-stay-repeated': {
    severity: 'error',
    group: 'claim',
    title: { zh: '同一次住院或事由已经申请过', en: 'The same stay or event was claimed for already' },
    why: {
      zh: '同一次住院、确诊或其他事由只补助一次，重复申请会重复付款。',
      en: 'A stay, a diagnosis or another event is paid once; a second claim would pay it twice.',
    },
    message: {
      zh: '{name} {found} 的同一事由在 {first} 已经申请。',
      en: 'The event of {name} on {found} was claimed for in {first}.',
    },
    expected: { zh: '没有申请过的事由', en: 'An event that nobody has claimed for' },
    fix: {
      zh: '核对日期：写错的改正；{remedy}。',
      en: 'Check the day: mend it where it is wrong; {remedy}.',
    },
    personal: { name: 'name' },
    example: {
      found: '2026-09-01',
      name: '林小梅',
      first: '申请表!B5',
      remedy: { zh: '确实重复的，把这一份申请删去', en: 'take the claim out where it is indeed a second one' },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
