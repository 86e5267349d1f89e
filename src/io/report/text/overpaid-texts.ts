import type { Text } from '../../../rules/value/text.ts';

/** What was paid beyond what all events of a member come to, wherever it is told. */
export const overpaidTexts = {
  status: {
    zh: '多付 {members} 人，{amount} 元，不会自动扣回：{numbers}',
    en: 'overpaid: {members} {members|member|members}, {amount} yuan, never taken back by itself ({numbers})',
  },
  next: {
    zh: '核对属实的，重新计算已付的那一件，多付的记为应收款：{command}',
    en: 'where that is right, decide the paid claim anew, which books the excess: {command}',
  },
  inDecision: {
    zh: '已列入支付的申请多付 {amount} 元',
    en: 'Claims in batches have had {amount} yuan too much',
  },
} as const satisfies Record<string, Text>;
