import type { Text } from '../value/text.ts';

/** In `claim-amount-implausible`: awards that are left out where what is usual is measured, because more than half of all are just that sum. */
export const sameAwardsApart: Text = {
  zh: '（另有 {count} 笔同为 {amount} 元，不计）',
  en: ' (besides {count} of just {amount})',
};
