import type { ErrorTexts } from '../../user-error.ts';

/** What is told of claims and batches that the ledger refuses to undo. */
export const ledgerClaimTexts = {
  batchAnswered: {
    message: {
      zh: '批次 {batch} 不能撤销：银行已经回复过，款项可能已经付出。',
      en: 'The batch {batch} cannot be undone: the bank has answered it, so money may have left.',
    },
    fix: {
      zh: '发放有误的，请用 mutual claim correct 更正该补助申请：少付的补发，多付的追回。',
      en: 'Correct the claim with mutual claim correct: what was paid too little is paid on top, what was paid too much is recovered.',
    },
  },
} as const satisfies Record<string, ErrorTexts>;
