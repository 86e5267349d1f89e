import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { type EarlierClaim, forOtherBenefit, inOrderOfIntake, receiptKeys, repeatedRemedy } from '../repeats.ts';

/** `claim-receipt-repeated`: the receipt was claimed for before, whoever did, in this sheet or any former one, in this period or another, through this unit or another. */
export const receiptRepeated: ClaimCheck = {
  codes: ['claim-receipt-repeated'],
  run: (subject) => {
    const seen = new Map<string, EarlierClaim[]>();
    return inOrderOfIntake(subject).flatMap(({ earlier, claim }): ClaimFinding[] => {
      const repeated = new Map<string, EarlierClaim>();
      for (const [key, receipt] of receiptKeys(earlier.submitted)) {
        const holders = seen.get(key) ?? [];
        const holder = holders.find(({ submitted }) => !forOtherBenefit(submitted, earlier.submitted));
        if (holder && !repeated.has(receipt)) repeated.set(receipt, holder);
        seen.set(key, [...holders, earlier]);
      }
      if (claim === undefined) return [];
      return [...repeated].map(([receipt, holder]) => {
        const { name } = holder.submitted.claimant;
        const parameters = { first: holder.called(claim), name, remedy: repeatedRemedy(holder, claim.submitted) };
        const origin = originOfField(claim, 'receipt-number');
        return { claim, finding: finding('claim-receipt-repeated', { origin, found: receipt, parameters }) };
      });
    });
  },
};
