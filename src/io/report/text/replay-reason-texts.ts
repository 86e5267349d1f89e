import type { ReasonCode } from '../../../rules/claim/reasons.ts';
import type { Text } from '../../../rules/value/text.ts';

/** A reason without its values, where claims are counted by it. */
export const replayReasonTexts = {
  'plan-not-taken': { zh: '没有参加该项目', en: 'not enrolled in the plan' },
  'no-benefit': { zh: '本办法对这种情形没有补助', en: 'no benefit for the event' },
  'wrong-period': { zh: '属于另一个互助期', en: 'belongs to another period' },
  'outside-coverage': { zh: '不在保障期内', en: 'outside the coverage' },
  'coverage-ended': { zh: '保障责任已终止', en: 'coverage had ended' },
  'within-waiting': { zh: '在免责期内', en: 'within the waiting period' },
  'past-deadline': { zh: '超过申请期限', en: 'handed in too late' },
  'past-notice': { zh: '超过告知期限', en: 'the union was told too late' },
  'not-open-yet': { zh: '还没有开始受理', en: 'handed in too early' },
  'papers-missing': { zh: '缺材料', en: 'papers missing' },
  'papers-unknown': { zh: '没有写明材料', en: 'papers not stated' },
  excluded: { zh: '属于不予补助的情形', en: 'excluded' },
  'exclusion-needs-review': {
    zh: '是否属于不予补助的情形需要审核人判断',
    en: 'a ground of exclusion needs a reviewer',
  },
  'condition-not-met': { zh: '不符合补助条件', en: 'a condition is not met' },
  'patient-not-covered': { zh: '患者不是补助的对象', en: 'the benefit is not for this patient' },
  'fact-unknown': { zh: '缺少判断所需的内容', en: 'a fact that decides is not stated' },
  'value-missing': { zh: '来源没有给出所需的数', en: 'a value that no source gives' },
  'disease-not-covered': { zh: '不在所列病种之内', en: 'disease not covered' },
  'disease-needs-review': { zh: '病种需要审核人判断', en: 'disease needs a reviewer' },
  'not-first-diagnosis': { zh: '不是首次确诊', en: 'not a first diagnosis' },
  'once-only': { zh: '只补助一次，已领取', en: 'paid once already' },
  'claims-used': { zh: '次数已用完', en: 'all claims used' },
  'paid-other': { zh: '已领取与之不重复的另一项', en: 'another benefit that excludes it was paid' },
  'cap-used': { zh: '限额已用完', en: 'limit used up' },
  capped: { zh: '超出限额', en: 'above the limit' },
  'nothing-to-pay': { zh: '按公式计算为 0 元', en: 'the computation comes to nothing' },
  'not-renewed': { zh: '没有连续参加', en: 'not renewed without a gap' },
  'instalments-done': { zh: '各期已全部给付', en: 'all instalments are paid' },
  'calendar-missing': { zh: '缺节假日安排', en: 'no table of holidays' },
  'dates-missing': { zh: '没有写明日期', en: 'a day is not stated' },
} as const satisfies Record<ReasonCode, Text>;
