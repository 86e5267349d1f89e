import type { Text } from '../value/text.ts';

/** Every reason for which a claim is not paid, not in full or not yet. Codes are stable: decisions, cases and notices name them. */
export const reasons = {
  'plan-not-taken': { zh: '没有参加“{plan}”。', en: 'Not enrolled in "{plan}".' },
  'no-benefit': { zh: '本办法对这种情形没有补助。', en: 'The scheme has no benefit for this event.' },
  'wrong-period': {
    zh: '{date} 属于另一个互助期（本期 {from} 至 {to}）。',
    en: '{date} belongs to another period (this one is {from} to {to}).',
  },
  'outside-coverage': {
    zh: '{date} 不在保障期 {from} 至 {to} 之内。',
    en: '{date} lies outside the coverage from {from} to {to}.',
  },
  'coverage-ended': {
    zh: '已领取“{benefit}”，保障责任已终止。',
    en: 'Coverage ended with the payment of "{benefit}".',
  },
  'within-waiting': {
    zh: '{date} 在免责期内（至 {until} 止，含当日）。',
    en: '{date} lies within the waiting period (to {until}, that day included).',
  },
  'past-deadline': { zh: '申请日 {date} 超过期限 {last}。', en: 'Handed in on {date}, after the last day {last}.' },
  'past-notice': {
    zh: '告知日 {date} 超过期限 {last}。',
    en: 'The union was told on {date}, after the last day {last}.',
  },
  'not-open-yet': {
    zh: '{first} 起受理，申请日为 {date}。',
    en: 'Claims are taken from {first} on; it came on {date}.',
  },
  'papers-missing': { zh: '缺材料：{papers}。', en: 'Papers missing: {papers}.' },
  'papers-unknown': {
    zh: '没有写明交了哪些材料（应有：{papers}）。',
    en: 'The claim does not say which papers came with it (wanted: {papers}).',
  },
  excluded: { zh: '属于不予补助的情形：{ground}。', en: 'Excluded: {ground}.' },
  'exclusion-needs-review': {
    zh: '申请提到“{ground}”，是否属于不予补助的情形，需要审核人判断。',
    en: 'The claim speaks of "{ground}"; whether it is excluded needs a reviewer.',
  },
  'condition-not-met': { zh: '“{fact}”为 {found}，要求 {wanted}。', en: '"{fact}" is {found}; {wanted} is required.' },
  'patient-not-covered': {
    zh: '患者与职工的关系为{found}，本项只补助{wanted}。',
    en: 'The patient’s relation to the member is {found}; this benefit is for {wanted} alone.',
  },
  'fact-unknown': { zh: '没有写明“{fact}”，无法判断。', en: 'The claim does not state "{fact}", which decides.' },
  'value-missing': {
    zh: '来源没有给出{path}，不能计算。',
    en: 'No source gives {path}, so that nothing can be computed.',
  },
  'disease-not-covered': { zh: '“{disease}”不在所列病种之内。', en: '"{disease}" is not among the diseases named.' },
  'disease-needs-review': {
    zh: '“{disease}”是否属于所列病种，需要审核人判断。',
    en: 'Whether "{disease}" is one of the diseases named needs a reviewer.',
  },
  'not-first-diagnosis': { zh: '不是保障期内首次确诊。', en: 'Not a first diagnosis within coverage.' },
  'once-only': {
    zh: '“{benefit}”只补助一次，已在 {date} 的申请中领取。',
    en: '"{benefit}" is paid once, and was with the claim of {date}.',
  },
  'claims-used': { zh: '次数已用完（{allowed} 次）。', en: 'All {allowed} claims are used.' },
  'paid-other': { zh: '已领取“{benefit}”，两项不重复。', en: '"{benefit}" was paid; the two exclude each other.' },
  'cap-used': { zh: '限额 {allowed} 元已用完。', en: 'The limit of {allowed} yuan is used up.' },
  capped: { zh: '超出限额 {allowed} 元，减少 {cut} 元。', en: 'Above the limit of {allowed} yuan: {cut} yuan less.' },
  'nothing-to-pay': { zh: '按公式计算为 0 元。', en: 'The computation comes to 0 yuan.' },
  'not-renewed': {
    zh: '没有连续参加，第 {number} 期给付不发。',
    en: 'Not renewed without a gap, so that instalment {number} is not paid.',
  },
  'instalments-done': { zh: '{periods} 期已全部给付。', en: 'All {periods} instalments are paid.' },
  'calendar-missing': {
    zh: '没有 {year} 年的节假日安排，工作日期限算不出。',
    en: 'There is no table of holidays for {year}, so that working days cannot be counted.',
  },
  'dates-missing': { zh: '没有写明“{fact}”，无法判断。', en: 'The claim does not state the "{fact}".' },
} as const satisfies Record<string, Text>;

/** The code of a reason. */
export type ReasonCode = keyof typeof reasons;
