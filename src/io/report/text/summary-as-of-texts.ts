import type { Text } from '../../../rules/value/text.ts';

/** What `mutual summary --as-of` cannot put back to its day, where that makes a difference. */
export const asOfTexts = {
  members: {
    zh: '单位和参加人数按现在的名单统计：{day} 之后名单有 {entries} 次增减或更正。',
    en: 'Units and members are counted as enrolled now: after {day} their lists were changed {entries} {entries|time|times}.',
  },
  decisions: {
    zh: '补助按现在的审核结论统计：{day} 以前受理的申请中，有 {claims} 件此后重新审核过。',
    en: 'Benefits are counted as decided now: of the claims received by {day}, {claims} {claims|was|were} decided anew since.',
  },
} as const satisfies Record<string, Text>;
