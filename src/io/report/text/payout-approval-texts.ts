import type { Text } from '../../../rules/value/text.ts';

/** Texts of `mutual payout` where a centre or one of its offices has payments approved by another person. */
export const payoutApprovalTexts = {
  toApprove: {
    zh: '另有 {claims} 件共 {amount} 元等待批准，由另一人运行 mutual claim approve 批准后才能付。',
    en: 'Waiting for approval: {claims} {claims|claim|claims}, {amount} yuan. Another person has to approve with mutual claim approve before they are paid.',
  },
  toApproveThere: {
    zh: '另有 {claims} 件共 {amount} 元没有付：“{office}”的申请须由另一人批准。请在该办事处的工作区运行 mutual claim approve，批准后再付。',
    en: 'Not paid: {claims} {claims|claim|claims}, {amount} yuan. Claims of “{office}” have to be approved by another person: run mutual claim approve in the workspace of that office, then pay.',
  },
} as const satisfies Record<string, Text>;
