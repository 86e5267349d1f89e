import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout` where a centre has payments approved by another person. */
export const payoutApprovalTexts = {
  toApprove: {
    zh: '另有 {claims} 件共 {amount} 元等待批准，由另一人运行 mutual claim approve 批准后才能付。',
    en: 'Waiting for approval: {claims} {claims|claim|claims}, {amount} yuan. Another person has to approve with mutual claim approve before they are paid.',
  },
} as const satisfies Record<string, Text>;
