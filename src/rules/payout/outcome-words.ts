import { labelKey } from '../submission/label.ts';

/** How a bank's answer to a line is taken. */
export type Outcome = 'paid' | 'bounced';

const words: readonly (readonly [Outcome, RegExp])[] = [
  [
    'bounced',
    /失败|退回|退票|退汇|拒绝|未成功|不成功|作废|撤销|无效|冲正|failed|fail|rejected|returned|bounced|^rjct$/,
  ],
  ['paid', /成功|已付|已入账|入账|已到账|已发放|完成|paid|success|^acsc$|^accp$|^ok$/],
];

/** Words that say neither: such a line is still under way. */
const underWay = /处理中|待|未处理|在途|可疑|pending|部分/;

/** What a bank's word for a result means; undefined for any other word, since neither is ever guessed. */
export function outcomeOf(text: string): Outcome | undefined {
  const key = labelKey(text);
  if (key === '' || underWay.test(key)) return undefined;
  return words.find(([, pattern]) => pattern.test(key))?.[0];
}
