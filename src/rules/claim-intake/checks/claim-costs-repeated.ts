import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import { fen } from '../../value/money.ts';
import type { Text } from '../../value/text.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { type IntakeClaim, originOfField } from '../intake-claim.ts';
import { billDays, oneBill, shareSums } from '../one-bill.ts';
import { type EarlierClaim, inOrderOfIntake, patientKey, shareReceipt, TAKEN_OUT } from '../repeats.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';

/** `claim-costs-repeated`: one bill claimed for twice: the same sums of the same patient as of a stay, for an outpatient's day within or beside it, or for a stay that follows at once; here or elsewhere. Where the receipt tells it, that is told instead. */
export const costsRepeated: ClaimCheck = {
  codes: ['claim-costs-repeated'],
  run: (subject) => {
    const seen = new Map<string, EarlierClaim[]>();
    const elsewhere = new Map<string, EarlierClaim[]>();
    return inOrderOfIntake(subject).flatMap(({ earlier, claim }): ClaimFinding[] => {
      const { submitted } = earlier;
      const sums = sumsOf(submitted);
      if (sums === undefined) return [];
      const patient = patientKey(submitted);
      // A decision made elsewhere states fewer of the sums.
      if (submitted.elsewhere !== undefined) grow(elsewhere, patient, earlier);
      const key = `${patient} ${sums}`;
      const same = seen.get(key) ?? [];
      grow(seen, key, earlier);
      if (claim === undefined) return [];
      const brought = (elsewhere.get(patient) ?? []).filter((each) =>
        shareSums(each.submitted.claim.costs, submitted.claim.costs),
      );
      for (const first of [...same, ...brought]) {
        const how = oneBill(first.submitted, submitted);
        if (how === undefined) continue;
        if (shareReceipt(first.submitted, submitted)) return [];
        return [{ claim, finding: costsTold(claim, first.called(claim), how) }];
      }
      return [];
    });
  },
};

/**
 * The finding at the claim's day.
 *
 * @param first - the claim with the same sums, as a finding names it
 * @param how - what speaks for one bill
 */
export function costsTold(claim: IntakeClaim, first: Text, how: Text): Finding {
  const { submitted } = claim;
  const origin = originOfField(claim, 'happened', 'admitted', 'settled');
  const parameters = { first, name: submitted.claimant.name, how, remedy: TAKEN_OUT };
  return finding('claim-costs-repeated', { origin, found: billDays(submitted)[0] ?? '', parameters });
}

/** What the sums of two claims are compared by; undefined where none is above zero. */
function sumsOf({ claim: { costs } }: SubmittedClaim): string | undefined {
  const stated = Object.entries(costs).filter(([, amount]) => fen(amount) > 0n);
  return stated.length === 0 ? undefined : JSON.stringify(stated.sort());
}

function grow(groups: Map<string, EarlierClaim[]>, key: string, one: EarlierClaim): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}
