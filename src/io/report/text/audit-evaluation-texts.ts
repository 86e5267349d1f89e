import type { SampleConclusion } from '../../../rules/audit/sample/evaluate-sample.ts';
import type { Text } from '../../../rules/value/text.ts';

/** What a sample comes to, in words for whoever signs the audit. */
export const conclusionTexts = {
  within: {
    zh: '结论：可以接受。以 {confidence}% 的把握，本期补助多付总额不超过 {limit} 元，未超过重要性水平 {materiality} 元；最可能的多付额为 {likely} 元。',
    en: 'Conclusion: acceptable. With {confidence} % confidence no more than {limit} yuan were paid too much in all, which is not above the materiality of {materiality} yuan; most likely it is {likely} yuan.',
  },
  'not-excluded': {
    zh: '结论：不能排除重大错报。最可能的多付额为 {likely} 元，未超过重要性水平 {materiality} 元，但以 {confidence}% 的把握只能说不超过 {limit} 元。请查明差错原因，扩大样本（降低重要性或提高预计错报后重抽），或先更正再评价。',
    en: 'Conclusion: material misstatement cannot be excluded. Most likely {likely} yuan were paid too much, which is not above the materiality of {materiality} yuan, but with {confidence} % confidence it is only known to be no more than {limit} yuan. Find out what caused the errors, and take a larger sample (with a lower materiality or a higher expected misstatement), or correct first.',
  },
  exceeded: {
    zh: '结论：超过重要性水平。最可能的多付额为 {likely} 元（上限 {limit} 元），最可能的少付额为 {under} 元，重要性水平为 {materiality} 元，置信水平 {confidence}%。应查明原因，对有关补助项目全面复核并更正。',
    en: 'Conclusion: materiality is exceeded. Most likely {likely} yuan were paid too much (at most {limit} yuan) and {under} yuan too little; materiality is {materiality} yuan, confidence {confidence} %. Find out why, and go through the benefits concerned and correct them.',
  },
} as const satisfies Record<SampleConclusion, Text>;

/** Texts of `mutual audit --evaluate`. */
export const evaluationTexts = {
  title: { zh: '{scheme}第 {period} 期抽样评价', en: '{scheme}, period {period}: evaluation of the sample' },
  sample: {
    zh: '样本 {items} 项，已审 {done} 项；种子 {seed}，间隔 {interval} 元。',
    en: '{items} {items|item|items} chosen, {done} audited; seed {seed}, interval {interval} yuan.',
  },
  damaged: {
    zh: '没有结论：底稿有 {count} 处损坏或读不出，先修好再评价。',
    en: 'No conclusion: {count} {count|place|places} of the paper {count|is|are} damaged or cannot be read. Mend them first.',
  },
  unfinished: {
    zh: '没有结论：还有 {count} 处没有填（第 {numbers} 项）。',
    en: 'No conclusion: {count} {count|place is|places are} still to be filled in (items {numbers}).',
  },
  problem: { zh: '  {at}　{text}', en: '  {at}  {text}' },
  moreProblems: { zh: '  ……另有 {count} 处，见 --json', en: '  … and {count} more: see --json' },
  colErrors: { zh: '差错', en: 'errors' },
  colKnown: { zh: '已查明多付', en: 'known too much' },
  colProjected: { zh: '推断多付', en: 'projected' },
  colUnder: { zh: '少付', en: 'too little' },
  limit: {
    zh: '上限 = 必查多付 {known} + 基本精度 {precision} + 抽中差错按置信因子计 {ranked} = {limit} 元（不高于抽样部分的总额）。',
    en: 'Upper limit = known {known} + basic precision {precision} + sampled errors by confidence factors {ranked} = {limit} yuan (no more than what was sampled from).',
  },
  underNote: {
    zh: '少付最可能为 {under} 元，不与多付相抵；货币单元抽样不给出少付的上限。',
    en: 'Most likely {under} yuan were paid too little; it is not set off, and monetary-unit sampling gives no bound for it.',
  },
  written: { zh: '评价：{file}', en: 'Evaluation: {file}' },
  bookTitle: { zh: '{scheme}补助抽样评价', en: '{scheme}: evaluation of the sample of benefits' },
  conclusionSheet: { zh: '结论', en: 'Conclusion' },
  strataSheet: { zh: '分层推断', en: 'Strata' },
  errorsSheet: { zh: '差错与置信因子', en: 'Errors' },
  itemsSheet: { zh: '审定明细', en: 'Items' },
  problemsSheet: { zh: '底稿问题', en: 'Problems' },
  what: { zh: '内容', en: 'what' },
  said: { zh: '说明', en: 'said' },
  rank: { zh: '名次', en: 'rank' },
  tainting: { zh: '差错率', en: 'tainting' },
  error: { zh: '多付（少付为负）', en: 'too much (negative: too little)' },
  increment: { zh: '置信因子增量', en: 'growth of factor' },
  adds: { zh: '计入上限', en: 'adds to the limit' },
  place: { zh: '位置', en: 'place' },
  likely: { zh: '最可能多付', en: 'likely too much' },
  likelyUnder: { zh: '最可能少付', en: 'likely too little' },
  materiality: { zh: '重要性水平', en: 'materiality' },
  upperLimit: { zh: '多付上限', en: 'upper limit' },
  basicPrecision: { zh: '基本精度', en: 'basic precision' },
  conclusion: { zh: '结论', en: 'conclusion' },
  amount: { zh: '金额（元）', en: 'yuan' },
} as const satisfies Record<string, Text>;
