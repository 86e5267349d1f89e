import { finding } from '../../findings/catalogue.ts';
import { groupBy } from '../../value/group-by.ts';
import type { ClaimCheck, ClaimFinding, ClaimSubject } from '../claim-subject.ts';
import { originOfField } from '../intake-claim.ts';
import { patientTold } from '../patient-told.ts';
import {
  type EarlierClaim,
  forOtherBenefit,
  inOrderOfIntake,
  patientKey,
  repeatedRemedy,
  shareReceipt,
} from '../repeats.ts';
import { sameEvent, sameOnLastDay } from '../same-event.ts';
import type { SubmittedClaim } from '../submitted-claim.ts';

/** `claim-stay-repeated`: the same stay, diagnosis or other event of the same person was claimed for before, here or elsewhere. Where the receipt tells it, that is told instead. */
export const stayRepeated: ClaimCheck = {
  codes: ['claim-stay-repeated'],
  run: (subject) => {
    const seen = new Map<string, EarlierClaim[]>();
    const elsewhere = new Map<string, EarlierClaim[]>();
    const inOrder = inOrderOfIntake(subject);
    const another = ofAnotherStay(inOrder, subject);
    return inOrder.flatMap(({ earlier, claim }): ClaimFinding[] => {
      const { submitted } = earlier;
      const patient = patientKey(submitted);
      const brought = elsewhere.get(patient) ?? [];
      if (submitted.elsewhere !== undefined) elsewhere.set(patient, [...brought, earlier]);
      const event = eventKey(submitted);
      if (event === undefined) return [];
      const who = submitted.claim.event === 'death' ? patientTold(submitted) : patient;
      const key = JSON.stringify([who, submitted.claim.event, ...event.by]);
      const same = seen.get(key) ?? [];
      seen.set(key, [...same, earlier]);
      const first =
        same.find((each) => !forOtherBenefit(each.submitted, submitted) || diesTwice(each.submitted, submitted)) ??
        brought.find((each) => sameEvent(each.submitted, submitted, subject.scheme)) ??
        brought.find(
          (each) => !another.has(each.submitted) && sameOnLastDay(each.submitted, submitted, subject.scheme),
        );
      if (claim === undefined || first === undefined || shareReceipt(first.submitted, submitted)) return [];
      const origin = originOfField(claim, 'admitted', 'diagnosed', 'happened', 'settled');
      const remedy = repeatedRemedy(first, submitted);
      const parameters = { first: first.called(claim), name: submitted.claimant.name, remedy };
      return [{ claim, finding: finding('claim-stay-repeated', { origin, found: event.day, parameters }) }];
    });
  },
};

/** On two days: whatever benefits the claims are for, one of them is wrong. */
function diesTwice({ claim }: SubmittedClaim, { claim: other }: SubmittedClaim): boolean {
  return claim.event === 'death' && claim.happened !== other.happened;
}

/** Decisions made elsewhere that a claim accounts for already by their day: none of these is also of a stay that ended on it. */
function ofAnotherStay(
  inOrder: readonly { readonly earlier: EarlierClaim }[],
  { scheme }: ClaimSubject,
): ReadonlySet<SubmittedClaim> {
  const brought = inOrder.flatMap(({ earlier: { submitted } }) => (submitted.elsewhere ? [submitted] : []));
  if (brought.length === 0) return new Set();
  const byPatient = groupBy(brought, patientKey);
  return new Set(
    inOrder.flatMap(({ earlier: { submitted } }) =>
      submitted.elsewhere === undefined
        ? (byPatient.get(patientKey(submitted)) ?? []).filter((each) => sameEvent(each, submitted, scheme))
        : [],
    ),
  );
}

/** What makes two claims of one person and event the same; undefined where the claim states too little to tell. Bills of one day at a clinic may be several. */
function eventKey({ claim }: SubmittedClaim): { readonly day: string; readonly by: readonly string[] } | undefined {
  const { event, admitted, discharged, diagnosed, happened, settled, costs } = claim;
  const keyed = (day: string | undefined, ...by: readonly string[]) =>
    day === undefined ? undefined : { day, by: [day, ...by] };
  if (event === 'hospitalisation' || event === 'surgery') return keyed(admitted, discharged ?? '');
  if (event === 'diagnosis' || event === 'child-illness') return keyed(diagnosed, claim.diagnosis ?? '');
  if (event === 'outpatient' || event === 'maternity' || event === 'hardship')
    return keyed(happened ?? settled, JSON.stringify(Object.entries(costs).sort()));
  // Nobody dies twice: of a death the day makes no other event.
  if (event === 'death') return happened === undefined ? undefined : { day: happened, by: [] };
  return keyed(happened);
}
