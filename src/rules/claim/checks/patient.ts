import type { Claim } from '../claim.ts';
import { relationOf } from '../facts/patient-facts.ts';
import { benefitReason } from '../reason.ts';
import type { BenefitView } from '../view.ts';
import { type Ruling, ruling } from './ruling.ts';

/**
 * Whether a benefit is for this patient. It is for the member himself, that of a child’s illness for the child, unless its own conditions or steps speak of the patient: then these decide.
 */
export function patient(view: BenefitView): Ruling {
  const { claim } = view.situation;
  const found = relationOf(claim);
  const wanted: Claim['relation'] = claim.event === 'child-illness' ? 'child' : 'member';
  if (found === undefined || found === wanted || speaksOfPatient(view.benefit)) return ruling({});
  return ruling({ against: [benefitReason(view, 'patient-not-covered', { fact: 'relation', found, wanted })] });
}

/** Facts that say whose relative is ill, or that only a child has. */
const OF_PATIENT: readonly string[] = ['relation', 'parents', 'only-child', 'parents-enrolled-days'];

/** Wherever it stands in the benefit: a condition of it, of a step or of a cap, or what a branch is chosen by. */
function speaksOfPatient(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(speaksOfPatient);
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([key, value]) =>
      OF_PATIENT.includes(key) || (key === 'by' && OF_PATIENT.includes(String(value))) || speaksOfPatient(value),
  );
}
