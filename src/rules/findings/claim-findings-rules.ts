import type { FindingDefinition } from './finding.ts';

/** Findings that tell why a rule of the claim as a whole refuses or holds it: plan, period, coverage, waiting, deadline, papers; made from the reasons of its decision. */
export const claimRuleFindings = {
  'claim-plan-not-taken': {
    severity: 'error',
    group: 'claim',
    title: { zh: '没有参加该互助项目', en: 'The plan was not taken' },
    why: {
      zh: '补助按参加的项目给付，没有参加的项目不能申请。',
      en: 'A benefit belongs to a plan; who has not taken it cannot claim.',
    },
    message: {
      zh: '申请人没有参加“{found}”，不能申请“{benefit}”。',
      en: 'The claimant has not taken “{found}”, to which “{benefit}” belongs.',
    },
    expected: { zh: '已参加的互助项目', en: 'A plan that the claimant takes part in' },
    fix: {
      zh: '核对花名册；申请的项目写错的，改正后重新报送。',
      en: 'Check the roster; where the claim names the wrong benefit, mend it and send it again.',
    },
    example: { found: '重大疾病', benefit: '重大疾病补助' },
  },
  'claim-no-benefit': {
    severity: 'error',
    group: 'claim',
    title: { zh: '本办法没有这项补助', en: 'The scheme has no such benefit' },
    why: { zh: '只能按办法列明的情形补助。', en: 'Only what the scheme names is paid.' },
    message: { zh: '本办法对这种情形没有补助。', en: 'The scheme has no benefit for this event.' },
    expected: { zh: '办法列明的情形', en: 'An event that the scheme names' },
    fix: {
      zh: '核对申请事由和补助项目；写错的改正后重新报送。',
      en: 'Check the event and the benefit; mend what is wrong and send the claim again.',
    },
    example: { found: 'fire' },
  },
  'claim-wrong-period': {
    severity: 'error',
    group: 'claim',
    title: { zh: '属于另一个互助期', en: 'Belongs to another period' },
    why: {
      zh: '每笔申请记入事由发生的互助期，记错期，限额和结余都会错。',
      en: 'A claim counts in the period of its event; in another one limits and balances would be wrong.',
    },
    message: {
      zh: '{found} 不在本期（{from} 至 {to}）之内，{belongs}。',
      en: '{found} is not in this period ({from} to {to}); {belongs}.',
    },
    expected: { zh: '{from} 至 {to} 之间的日期', en: 'A day from {from} to {to}' },
    fix: {
      zh: '日期写错的改正；属于别的互助期的，用 --period 办理。',
      en: 'Mend the day where it is wrong; take the claim in for its own period with --period.',
    },
    example: {
      found: '2026-06-20',
      from: '2026-07-01',
      to: '2027-06-30',
      belongs: { zh: '它属于第 2 期', en: 'it belongs to period 2' },
    },
  },
  'claim-outside-coverage': {
    severity: 'error',
    group: 'claim',
    title: { zh: '不在保障期内', en: 'Outside coverage' },
    why: { zh: '保障期以外发生的情形不予补助。', en: 'What happens outside coverage is not paid.' },
    message: {
      zh: '{found} 不在“{plan}”的保障期 {from} 至 {to} 之内。',
      en: '{found} is outside the coverage of “{plan}”, {from} to {to}.',
    },
    expected: { zh: '{from} 至 {to} 之间的日期', en: 'A day from {from} to {to}' },
    fix: {
      zh: '核对日期；保障期登记有误的，先用 mutual amend 更正。',
      en: 'Check the day; where the coverage itself is wrong, correct it first with mutual amend.',
    },
    example: { found: '2026-06-20', plan: '医疗互助', from: '2026-07-01', to: '2027-06-30' },
  },
  'claim-coverage-ended': {
    severity: 'error',
    group: 'claim',
    title: { zh: '保障责任已经终止', en: 'Coverage has ended with a payment' },
    why: {
      zh: '办法规定领取该项补助后保障责任终止。',
      en: 'By the scheme a payment of that benefit ends the coverage.',
    },
    message: { zh: '已领取“{found}”，保障责任已终止。', en: 'Coverage ended with the payment of “{found}”.' },
    expected: { zh: '保障责任终止之前发生的情形', en: 'An event before the coverage ended' },
    fix: {
      zh: '核对以前的补助；前一次办错的，先更正前一次。',
      en: 'Check the former payment; where that was wrong, correct it first.',
    },
    example: { found: '重大疾病补助' },
  },
  'claim-within-waiting': {
    severity: 'error',
    group: 'claim',
    title: { zh: '在免责期内', en: 'Within the waiting period' },
    why: { zh: '免责期（观察期）内发生的情形不予补助。', en: 'What happens within the waiting period is not paid.' },
    message: {
      zh: '{found} 在免责期内（至 {until} 止，含当日）。',
      en: '{found} lies within the waiting period, which ends with {until}.',
    },
    expected: { zh: '{until} 以后的日期', en: 'A day after {until}' },
    fix: {
      zh: '核对日期；续参职工被登记为新参的，先用 mutual amend 更正。',
      en: 'Check the day; where a renewing member was enrolled as new, correct that first with mutual amend.',
    },
    example: { found: '2026-07-20', until: '2026-08-29' },
  },
  'claim-past-notice': {
    severity: 'error',
    group: 'claim',
    title: { zh: '超过告知期限', en: 'The union was told too late' },
    why: {
      zh: '办法规定出险后几日内告知工会，告知过迟的不予受理。',
      en: 'The scheme says by when the union must be told of the event; told later, no claim is taken.',
    },
    message: { zh: '告知日 {found} 超过期限 {last}。', en: 'Told on {found}, after the last day {last}.' },
    expected: { zh: '{last} 或以前告知', en: 'Told on {last} or before' },
    fix: {
      zh: '核对告知日期和出院日期；有正当理由的，附书面说明，由审核人员决定。',
      en: 'Check the day of telling and that of the event; where there is a good reason, add it in writing for the reviewer.',
    },
    example: { found: '2026-09-25', last: '2026-09-18' },
  },
  'claim-past-deadline': {
    severity: 'error',
    group: 'claim',
    title: { zh: '超过申请期限', en: 'Past the deadline' },
    why: {
      zh: '办法规定了申请期限，逾期不予受理。',
      en: 'The scheme sets a last day for claims, after which none is taken.',
    },
    message: { zh: '申请日 {found} 超过期限 {last}。', en: 'Handed in on {found}, after the last day {last}.' },
    expected: { zh: '{last} 或以前申请', en: 'A claim on {last} or before' },
    fix: {
      zh: '核对申请日期和出院日期；有正当理由的，附书面说明，由审核人员决定。',
      en: 'Check the day of the claim and that of the event; where there is a good reason, add it in writing for the reviewer.',
    },
    example: { found: '2026-12-20', last: '2026-12-07' },
  },
  'claim-not-open-yet': {
    severity: 'error',
    group: 'claim',
    title: { zh: '还没有开始受理', en: 'Claims are not taken yet' },
    why: { zh: '办法规定了开始受理的日期。', en: 'The scheme sets the first day on which claims are taken.' },
    message: {
      zh: '{first} 起受理，申请日为 {found}。',
      en: 'Claims are taken from {first} on; this one came on {found}.',
    },
    expected: { zh: '{first} 或以后申请', en: 'A claim on {first} or after' },
    fix: { zh: '到期后重新报送。', en: 'Send it again when the day has come.' },
    example: { found: '2026-07-05', first: '2026-10-01' },
  },
  'claim-papers-missing': {
    severity: 'warning',
    group: 'claim',
    title: { zh: '缺少申请材料', en: 'Papers are missing' },
    why: {
      zh: '材料不齐不能审核，申请暂缓，补齐后再办。',
      en: 'Without its papers a claim cannot be judged; it is held until they come.',
    },
    message: { zh: '缺少材料或没有写明已交：{found}。', en: 'Missing, or not stated to have come: {found}.' },
    expected: { zh: '{found}', en: '{found}' },
    fix: {
      zh: '补交材料，不必重新报送；已经齐全的，互助中心用 mutual claim correct 申请号 --set 材料=齐全 --reason 理由 写明，随即重新审核。',
      en: 'Hand in what lacks, without sending the claim again; when all is there, the centre states it with mutual claim correct NUMBER --set 材料=齐全 --reason WHY, and it is decided anew.',
    },
    example: { found: '出院记录、结算单' },
  },
} as const satisfies Record<string, FindingDefinition>;
