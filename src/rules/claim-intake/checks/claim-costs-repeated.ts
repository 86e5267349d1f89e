import { finding } from '../../findings/catalogue.ts';
import { fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { type EarlierClaim, inOrderOfIntake, patientKey, shareReceipt, TAKEN_OUT } from '../repeats.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';

/** `claim-costs-repeated`: one bill claimed for as a stay and as an outpatient's: the same sums of the same patient, the outpatient's day within the stay. Where the receipt tells it, that is told instead. */
export const costsRepeated: ClaimCheck = {
  codes: ['claim-costs-repeated'],
  run: (subject) => {
    const seen = new Map<string, EarlierClaim[]>();
    return inOrderOfIntake(subject).flatMap(({ earlier, claim }): ClaimFinding[] => {
      const { submitted } = earlier;
      const sums = sumsOf(submitted);
      if (sums === undefined) return [];
      const key = `${patientKey(submitted)} ${sums}`;
      const same = seen.get(key) ?? [];
      seen.set(key, [...same, earlier]);
      const first = same.find((each) => isOneBill(each.submitted, submitted));
      if (claim === undefined || first === undefined || shareReceipt(first.submitted, submitted)) return [];
      const origin = originOfField(claim, 'happened', 'admitted', 'settled');
      const parameters = { first: first.called(claim), name: submitted.claimant.name, remedy: TAKEN_OUT };
      return [
        { claim, finding: finding('claim-costs-repeated', { origin, found: daysOf(submitted)[0] ?? '', parameters }) },
      ];
    });
  },
};

/** What the sums of two claims are compared by; undefined where none is above zero. */
function sumsOf({ claim: { costs } }: SubmittedClaim): string | undefined {
  const stated = Object.entries(costs).filter(([, amount]) => fen(amount) > 0n);
  return stated.length === 0 ? undefined : JSON.stringify(stated.sort());
}

function isOneBill(one: SubmittedClaim, other: SubmittedClaim): boolean {
  const [stay, bill] = one.claim.event === 'hospitalisation' ? [one, other] : [other, one];
  if (stay.claim.event !== 'hospitalisation' || bill.claim.event !== 'outpatient') return false;
  const { admitted, discharged } = stay.claim;
  return admitted !== undefined && daysOf(bill).some((day) => admitted <= day && day <= (discharged ?? day));
}

/** The days that a claim states of its event. */
function daysOf({ claim: { happened, admitted, settled } }: SubmittedClaim): PlainDate[] {
  return [happened, admitted, settled].flatMap((day) => day ?? []);
}
