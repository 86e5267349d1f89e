import type { LimitUse, RuleSeen } from '../../../rules/claim/decision.ts';
import type { Text } from '../../../rules/value/text.ts';

/** What a decision says around the lines of its trace. */
export const decisionTexts = {
  verdict: { zh: '结论：{status}，{amount} 元', en: 'Decision: {status}, {amount} yuan' },
  overpaid: {
    zh: '此前已固定的决定多付 {amount} 元',
    en: 'Frozen decisions have had {amount} yuan too much',
  },
  reason: { zh: '原因：{reason}{clause}', en: 'Reason: {reason}{clause}' },
  awardPaid: { zh: '{benefit}：{amount} 元', en: '{benefit}: {amount} yuan' },
  awardReduced: { zh: '{benefit}：{amount} 元（受限额等减少）', en: '{benefit}: {amount} yuan (reduced)' },
  awardNone: { zh: '{benefit}：不补助', en: '{benefit}: not paid' },
  awardHeld: { zh: '{benefit}：暂缓', en: '{benefit}: held' },
  endsCoverage: { zh: '给付后保障责任终止', en: 'The payment ends the coverage' },
  rule: { zh: '{mark} {rule}{detail}{clause}', en: '{mark} {rule}{detail}{clause}' },
  awardHeldWith: {
    zh: '{benefit}：暂缓，因为同一申请的{others}暂缓',
    en: '{benefit}: held, since {others} of the same claim is held',
  },
  benefitNamed: { zh: '“{benefit}”', en: '"{benefit}"' },
  notGiven: { zh: '– 来源没有给出：{rules}', en: '– not given by any source: {rules}' },
  noRule: { zh: '– 办法没有规定：{rules}', en: '– no rule of the scheme on: {rules}' },
  span: { zh: '（{from} 至 {to}）', en: ' ({from} to {to})' },
  ruleDetail: { zh: '：{detail}', en: ': {detail}' },
  limit: {
    zh: '{kind}{title}（{span}）：允许 {allowed}，此前已用 {used}，本次 {taken}，剩余 {remaining}{clause}',
    en: '{kind}{title} ({span}): {allowed} allowed, {used} used before, {taken} taken now, {remaining} left{clause}',
  },
  limitTitle: { zh: '“{title}”', en: ' "{title}"' },
  pool: { zh: '资金池的金额与权重', en: 'what the pool holds and the weights' },
  notified: { zh: '告知日', en: 'day on which the union was told' },
  'invoice-date': { zh: '开票日', en: 'date of the invoice' },
  amounts: { zh: '金额（{columns}）', en: 'sum ({columns})' },
} as const satisfies Record<string, Text>;

/** Rules that were looked at for the claim as a whole. */
export const ruleWords = {
  plan: { zh: '互助项目', en: 'plan' },
  period: { zh: '互助期', en: 'period' },
  coverage: { zh: '保障期', en: 'coverage' },
  waiting: { zh: '免责期', en: 'waiting period' },
  deadline: { zh: '申请期限', en: 'deadline' },
  notice: { zh: '告知期限', en: 'telling the union' },
  opening: { zh: '开始受理', en: 'claims taken from' },
  papers: { zh: '材料', en: 'papers' },
  exclusions: { zh: '不予补助的情形', en: 'exclusions' },
} as const satisfies Record<RuleSeen['rule'], Text>;

/** What a rule that was looked at came to; signs that every language reads. */
export const outcomeMarks = {
  kept: '✓',
  broken: '✗',
  undecided: '?',
  'no-rule': '–',
  'not-given': '–',
} as const satisfies Record<RuleSeen['outcome'], string>;

/** Values of a rule that was looked at, by their names. */
export const ruleValueWords = {
  date: { zh: '{value}', en: '{value}' },
  until: { zh: '到 {value} 止', en: 'to {value}, that day included' },
  last: { zh: '最后一天 {value}', en: 'last day {value}' },
  first: { zh: '第一天 {value}', en: 'first day {value}' },
  papers: { zh: '缺 {value}', en: 'wanting: {value}' },
  plan: { zh: '“{value}”', en: '"{value}"' },
  grounds: { zh: '{value}', en: '{value}' },
} as const satisfies Record<string, Text>;

/** Limits that an award may meet. */
export const limitWords = {
  cap: { zh: '限额', en: 'limit' },
  together: { zh: '合并限额', en: 'limit of several benefits' },
  claims: { zh: '次数', en: 'number of claims' },
  once: { zh: '只补助一次', en: 'paid once' },
  'not-with': { zh: '不重复补助', en: 'not beside another' },
} as const satisfies Record<LimitUse['kind'], Text>;
