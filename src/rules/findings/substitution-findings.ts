import type { FindingDefinition } from './finding.ts';

/** Findings about a newcomer who takes the rest of a leaver's term. */
export const substitutionFindings = {
  'newcomer-already-covered': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '接续的职工本期已参加', en: 'The newcomer is covered already' },
    why: {
      zh: '只有未参加的职工可以接续；同一人不能重复参加。',
      en: 'Only somebody who does not take part yet can take over a term; nobody is covered twice.',
    },
    message: {
      zh: '接续的职工“{found}”本期已由“{otherUnit}”参加。',
      en: 'The newcomer “{found}” already takes part through “{otherUnit}” in this period.',
    },
    expected: { zh: '本期未参加的职工', en: 'Somebody not enrolled in this period' },
    fix: {
      zh: '核对接续职工的证件号码，或换一名未参加的职工。',
      en: 'Check the newcomer’s number, or let somebody else take over.',
    },
    personal: { found: 'id-number' },
    example: { found: '350102199001010016', otherUnit: '福州市第一纺织厂' },
  },
  'substitution-not-allowed': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '本办法不办理接续', en: 'The scheme has no substitution' },
    why: {
      zh: '没有规定可以接续，接续的职工申请补助时就没有依据。',
      en: 'Without a rule that allows it, a claim of the newcomer would rest on nothing.',
    },
    message: { zh: '{found}{reason}。', en: '{found}: {reason}.' },
    expected: { zh: '实施办法规定可以由未参加职工接续', en: 'A rule of the scheme that allows substitution' },
    fix: {
      zh: '离开的职工按退出办理（amend withdraw），新职工在下一期参加。',
      en: 'Record the leaver’s withdrawal (amend withdraw) and enrol the newcomer in the next period.',
    },
    example: {
      found: '福州市职工医疗互助活动',
      reason: { zh: '没有关于接续的规定', en: 'it says nothing of substitution' },
    },
  },
  'substitution-too-late': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '超过接续期限', en: 'Too late for a substitution' },
    why: {
      zh: '办法只允许在缴费后一定天数内接续。',
      en: 'The scheme allows it only for some days after payment.',
    },
    message: {
      zh: '{found} 距缴费日 {paidOn} 已 {days} 天，本办法只允许 {limit} 天内接续。',
      en: '{found} is {days} days after payment on {paidOn}; the scheme allows {limit}.',
    },
    expected: { zh: '不晚于 {last}', en: 'No later than {last}' },
    fix: {
      zh: '核对离职日期和缴费日期；确已超期的，按退出办理（amend withdraw）。',
      en: 'Check both days; if it is too late, record a withdrawal (amend withdraw).',
    },
    example: { found: '2026-09-15', paidOn: '2026-07-10', days: '67', limit: '30', last: '2026-08-09' },
  },
  'substitution-not-unit-paid': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '互助金不是单位全额缴纳', en: 'The unit did not pay the whole fee' },
    why: {
      zh: '办法只允许单位全额缴纳的名额由他人接续；个人或其他方面出的钱不能转给别人。',
      en: 'Only a place that the unit paid in full can pass on; what others paid was for that person.',
    },
    message: {
      zh: '{name}的互助金 {fee} 元中有 {found} 元由其他方面缴纳。',
      en: 'Of the fee of {fee} yuan for {name}, {found} yuan came from others than the unit.',
    },
    expected: { zh: '互助金由单位全额缴纳', en: 'A fee paid by the unit in full' },
    fix: {
      zh: '离开的职工按退出办理（amend withdraw），新职工在下一期参加。',
      en: 'Record the leaver’s withdrawal (amend withdraw) and enrol the newcomer in the next period.',
    },
    personal: { name: 'name' },
    example: { found: '20.00', name: '王芳', fee: '60.00' },
  },
  'substitution-unconfirmed': {
    severity: 'error',
    group: 'amendment',
    title: { zh: '接续条件未确认', en: 'A condition has to be confirmed' },
    why: {
      zh: '这个条件台账里看不出来，须由经办人对照单位的材料确认并留下记录。',
      en: 'The ledger cannot tell; whoever acts confirms it from the unit’s papers, and the run keeps that.',
    },
    message: {
      zh: '本办法的接续条件须经确认：{reason}。',
      en: 'The scheme’s condition has to be confirmed: {reason}.',
    },
    expected: { zh: '核对材料后加上 {found}', en: '{found}, after looking at the papers' },
    fix: {
      zh: '核对后加上 {found} 重新办理；不符合的，按退出办理（amend withdraw）。',
      en: 'Add {found} once it is sure; if it does not hold, record a withdrawal (amend withdraw).',
    },
    example: {
      found: '--unit-paid',
      reason: { zh: '离开职工的互助金由单位全额缴纳', en: 'the unit paid the leaver’s whole fee' },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
