import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { type EarlierClaim, forOtherBenefit, inOrderOfIntake, receiptsOf } from '../repeats.ts';

/** `claim-receipt-repeated`: the receipt was claimed for before, whoever did, in this sheet or any former one, in this period or another, through this unit or another. */
export const receiptRepeated: ClaimCheck = {
  codes: ['claim-receipt-repeated'],
  run: (subject) => {
    const seen = new Map<string, EarlierClaim[]>();
    return inOrderOfIntake(subject).flatMap(({ earlier, claim }): ClaimFinding[] => {
      const found: ClaimFinding[] = [];
      for (const receipt of new Set(receiptsOf(earlier.submitted))) {
        const holders = seen.get(receipt) ?? [];
        const holder = holders.find(({ submitted }) => !forOtherBenefit(submitted, earlier.submitted));
        if (claim && holder) {
          const { name } = holder.submitted.claimant;
          const parameters = { first: holder.called(claim), name };
          const origin = originOfField(claim, 'receipt-number');
          found.push({ claim, finding: finding('claim-receipt-repeated', { origin, found: receipt, parameters }) });
        }
        seen.set(receipt, [...holders, earlier]);
      }
      return found;
    });
  },
};
