import type { ClaimCheck } from '../claim-subject.ts';
import { accountShared } from './claim-account-shared.ts';
import { costsDiffer } from './claim-costs-differ.ts';
import { costsRepeated } from './claim-costs-repeated.ts';
import { datesImpossible } from './claim-dates-impossible.ts';
import { heirsMissing } from './claim-heirs-missing.ts';
import { heirsOfLiving } from './claim-heirs-of-living.ts';
import { payeeDiffers } from './claim-payee-differs.ts';
import { receiptRepeated } from './claim-receipt-repeated.ts';
import { stayRepeated } from './claim-stay-repeated.ts';
import { staysOverlap } from './claim-stays-overlap.ts';
import { nameDiffers } from './claimant-name-differs.ts';
import { notMember } from './claimant-not-member.ts';

/** Every check of claims before they are decided. What the decision says itself is told by its reasons (`decision-findings.ts`). */
export const claimChecks: readonly ClaimCheck[] = [
  notMember,
  nameDiffers,
  datesImpossible,
  costsDiffer,
  receiptRepeated,
  stayRepeated,
  staysOverlap,
  costsRepeated,
  payeeDiffers,
  heirsMissing,
  heirsOfLiving,
  accountShared,
];
