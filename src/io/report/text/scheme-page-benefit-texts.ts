import type { Text } from '../../../rules/value/text.ts';

interface Texts {
  readonly [name: string]: Text | Texts;
}

/** What a scheme's page says of benefits, their limits and the diseases. */
export const benefitTexts = {
  heading: { zh: '{title}（{id}）', en: '{title} ({id})' },
  plan: { zh: '互助项目', en: 'Plan' },
  events: { zh: '补助情形', en: 'Paid for' },
  when: { zh: '条件', en: 'Where' },
  firstDiagnosis: { zh: '首次确诊', en: 'First diagnosis' },
  firstDiagnosisOnly: { zh: '限保障期内首次确诊的', en: 'only where first diagnosed within coverage' },
  base: { zh: '计算基数', en: 'Base' },
  eachVisit: { zh: '每次先行计算', en: 'On each claim first' },
  beforeSum: { zh: '各次合并以前，每次按计算 0 各步计算', en: 'steps 0 run on each claim before they are summed up' },
  accumulate: { zh: '计算方式', en: 'Counted' },
  accumulated: {
    visit: { zh: '每次单独计算', en: 'each claim by itself' },
    period: {
      zh: '本互助期内各次合并计算，扣除已补助的',
      en: 'all claims of the period together, less what was had before',
    },
    term: {
      zh: '本保障期限内各次合并计算，扣除已补助的',
      en: 'all claims of the term together, less what was had before',
    },
  },
  compute: { zh: '计算', en: 'Computation' },
  cap: { zh: '限额', en: 'Limit' },
  capOf: { zh: '{span}最多 {sum}', en: 'at most {sum} {span}' },
  capWhere: { zh: '适用于 {condition}', en: 'where {condition}' },
  most: { zh: '次数', en: 'Claims' },
  mostClaims: { zh: '{span}最多 {number} 次', en: 'at most {number} {span}' },
  once: { zh: '只补助一次', en: 'Once' },
  onceOf: {
    benefit: { zh: '{span}只补助一次', en: 'paid once {span}' },
    disease: { zh: '同一病种{span}只补助一次', en: 'paid once for each disease {span}' },
  },
  notWith: { zh: '不重复', en: 'Not beside' },
  notWithOther: {
    nothing: { zh: '{span}已有“{benefit}”的，不再补助', en: 'nothing where “{benefit}” was paid {span}' },
    difference: {
      zh: '{span}已有“{benefit}”的，只补助超出部分',
      en: 'what exceeds “{benefit}” where that was paid {span}',
    },
  },
  endsCoverage: { zh: '责任终止', en: 'End of coverage' },
  coverageEnds: { zh: '给付以后，本项目的保障责任终止', en: 'a payment ends the coverage of the plan' },
  together: { zh: '几项合计的限额', en: 'Limits over several benefits' },
  diseases: {
    group: { zh: '病种', en: 'Group' },
    of: { zh: '所列疾病', en: 'Diseases' },
    codes: { zh: 'ICD-10 编码', en: 'ICD-10 codes' },
    critical: { zh: '属于重大疾病', en: 'counts as a critical illness' },
    aliases: { zh: '也写作 {names}', en: 'also {names}' },
    incomplete: { zh: '来源所列不全', en: 'the source shows a part of the list only' },
    except: { zh: '不含 {codes}', en: 'without {codes}' },
    treatments: { zh: '治疗方式', en: 'Treatments' },
    causes: { zh: '原因', en: 'Causes' },
  },
} as const satisfies Texts;
