import type { DiseaseGroup } from '../scheme/benefits.ts';
import type { Claim } from './claim.ts';
import { diseasesOf, groupsOf, nameKey } from './diseases.ts';
import { icdCode } from './icd10.ts';
import type { ClaimView } from './view.ts';

/**
 * Whether a former claim was for the same disease: the same diagnosis or code, or a group of diseases that both belong to, unless the group names the two diagnoses
 * as two diseases. Where one of them does not state its disease it is taken for the same, so that nothing is paid twice because a paper is silent.
 */
export function sameDisease(view: ClaimView, former: Claim): boolean {
  const { claim } = view.situation;
  if (![claim, former].every(statesDisease)) return true;
  if (sharesOne(namesOf(claim), namesOf(former)) || sharesOne(codesOf(claim), codesOf(former))) return true;
  const groups = groupsOf(diseasesOf(view.scheme, former));
  return groupsOf(view.diseases).some(
    (id) => groups.includes(id) && !areTwoOf(view.scheme.diseases?.[id], claim, former),
  );
}

/** Whether a group names both diagnoses, which are not the same; an alias may be another word for either. */
function areTwoOf(group: DiseaseGroup | undefined, one: Claim, other: Claim): boolean {
  const named = (group?.of ?? []).map(nameKey);
  return [one, other].every((claim) => sharesOne(namesOf(claim), named));
}

function statesDisease({ diagnosis, icd10 = [], diseases = [] }: Claim): boolean {
  return diagnosis !== undefined || icd10.length + diseases.length > 0;
}

function sharesOne(one: readonly string[], other: readonly string[]): boolean {
  return one.some((each) => other.includes(each));
}

function namesOf({ diagnosis }: Claim): readonly string[] {
  return diagnosis === undefined ? [] : [nameKey(diagnosis)];
}

/** By the category of three signs: C50.1 and C50.9 are one disease. */
function codesOf({ icd10 = [] }: Claim): readonly string[] {
  return icd10.flatMap((text) => icdCode(text)?.slice(0, 3) ?? []);
}
