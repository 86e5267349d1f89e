import type { Text } from '../../../rules/value/text.ts';

/** What `explain` says of public notices in the story of a claim. */
export const noticeStoryTexts = {
  noticed: {
    zh: '申请 {number}：列入公示 {notice} 第 {row} 行，{amount} 元，{from} 至 {to}',
    en: 'claim {number}: on public notice {notice}, row {row}, {amount} yuan, from {from} to {to}',
  },
  objected: {
    zh: '申请 {number}：{on} {objector}对公示 {notice} 提出异议：{reason}',
    en: 'claim {number}: on {on} {objector} objected to notice {notice}: {reason}',
  },
  somebody: { zh: '有人', en: 'somebody' },
} as const satisfies Record<string, Text>;
