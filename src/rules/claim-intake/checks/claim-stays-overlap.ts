import { finding } from '../../findings/catalogue.ts';
import type { ClaimCheck, ClaimFinding } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { patientTold } from '../patient-told.ts';
import { type EarlierClaim, inOrderOfIntake } from '../repeats.ts';
import { type Stay, stayOf } from '../stay.ts';

/** `claim-stays-overlap`: nobody lies in two hospitals at once. Who is moved leaves the one on the day on which he comes to the other. */
export const staysOverlap: ClaimCheck = {
  codes: ['claim-stays-overlap'],
  run: (subject) => {
    const seen = new Map<string, { stay: Stay; earlier: EarlierClaim }[]>();
    return inOrderOfIntake(subject).flatMap(({ earlier, claim }): ClaimFinding[] => {
      const stay = stayOf(earlier.submitted);
      if (stay === undefined) return [];
      const key = patientTold(earlier.submitted);
      const others = seen.get(key) ?? [];
      seen.set(key, [...others, { stay, earlier }]);
      const other = others.find((each) => isOverlap(each.stay, stay));
      if (claim === undefined || other === undefined) return [];
      const { from, to } = other.stay;
      const parameters = { first: other.earlier.called(claim), from, to, name: earlier.submitted.claimant.name };
      const origin = originOfField(claim, 'admitted');
      const found = `${stay.from}–${stay.to}`;
      return [{ claim, finding: finding('claim-stays-overlap', { origin, found, parameters }) }];
    });
  },
};

/** The same stay twice is told as such. */
function isOverlap(one: Stay, other: Stay): boolean {
  const same = one.from === other.from && one.to === other.to;
  return !same && one.from < other.to && other.from < one.to;
}
