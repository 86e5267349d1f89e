import type { FindingDefinition } from './finding.ts';

/** The finding about what frozen decisions have had: told beside a claim that was decided well itself. */
export const overpaidFindings = {
  overpaid: {
    severity: 'warning',
    group: 'claim',
    title: { zh: '已付的比应得的多', en: 'More was paid than is owed' },
    why: {
      zh: '较早的就医后来才申请，已列入支付的申请不会改动；连同它一起计算，那时就付多了。多付的只作提示，不会自动扣回。',
      en: 'An earlier event came in later, and what is in a batch stays as it was decided; with the earlier event it would have come to less. The excess is told and never taken back by itself.',
    },
    message: {
      zh: '此人已列入支付的申请，比全部就医应得的多 {found} 元。',
      en: 'Claims of this member that are in a batch have had {found} yuan beyond what all events come to.',
    },
    expected: { zh: '已付的不多于全部就医应得的', en: 'No more paid than all events come to' },
    fix: {
      zh: '核对这件申请；属实的，用 mutual claim correct 已付的申请号 --reason 理由 重新计算那一件，多付的记为应收款；哪一件见 mutual status。',
      en: 'Check this claim. Where it is right, decide the paid one anew with mutual claim correct NUMBER --reason WHY, which books the excess as to be recovered; mutual status names it.',
    },
    example: { found: '400.00' },
  },
} as const satisfies Record<string, FindingDefinition>;
