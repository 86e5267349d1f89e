import { compactText } from '../person/tidy-text.ts';
import type { DiseaseGroup } from '../scheme/benefits.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import type { Claim } from './claim.ts';
import { icdCode, placeOfCode } from './icd10.ts';

/** How a claim stands to a group of diseases. `review`: a reviewer must say. */
export type DiseaseStanding = 'in' | 'out' | 'review';

/** How a claim stands to each group of the scheme, in its order; undefined where it states neither diagnosis nor code nor groups. */
export type DiseaseStandings = ReadonlyMap<string, DiseaseStanding> | undefined;

/**
 * Puts a claim into the scheme's groups of diseases: by what a reviewer said; else by the name of the diagnosis, word for word after tidying, or by ICD-10. Names
 * are never guessed at: one that a group does not spell out (肺癌 is a 恶性肿瘤 that no list names) is left to a reviewer, unless a code outside all codes of the
 * group decides, or another group of the scheme takes the disease. A group whose list is known to be longer than the source at hand (`complete: false`) leaves even
 * those to a reviewer, and so does a name that a code contradicts.
 */
export function diseasesOf(scheme: Scheme, claim: Pick<Claim, 'diagnosis' | 'icd10' | 'diseases'>): DiseaseStandings {
  const groups = Object.entries(scheme.diseases ?? {});
  const { diseases } = claim;
  if (diseases !== undefined) return new Map(groups.map(([id]) => [id, diseases.includes(id) ? 'in' : 'out']));
  const codes = (claim.icd10 ?? []).flatMap((text) => icdCode(text) ?? []);
  if (claim.diagnosis === undefined && codes.length === 0) return undefined;
  const name = claim.diagnosis === undefined ? undefined : nameKey(claim.diagnosis);
  const taken = groups.some(([, group]) => isNamed(group, name)) || everyCodeTaken(groups, codes);
  return new Map(groups.map(([id, group]) => [id, standingIn(group, name, codes, taken)]));
}

/** The groups that the claim surely belongs to. */
export function groupsOf(standings: DiseaseStandings): readonly string[] {
  return [...(standings ?? [])].filter(([, standing]) => standing === 'in').map(([id]) => id);
}

/** What a reason names as the disease: the diagnosis in the claim's words, else its codes, else the groups that a reviewer chose. */
export function diseaseNamed({ diagnosis, icd10, diseases }: Claim): string {
  return diagnosis ?? (icd10 ?? diseases ?? []).join(', ');
}

/** A name of a disease as it compares: tidied, capital or small. */
export function nameKey(text: string): string {
  return compactText(text).toLowerCase();
}

function standingIn(
  group: DiseaseGroup,
  name: string | undefined,
  codes: readonly string[],
  taken: boolean,
): DiseaseStanding {
  const places = codes.map((code) => placeOf(group, code));
  if (places.includes('in')) return 'in';
  if (isNamed(group, name)) return places.includes('excepted') ? 'review' : 'in';
  if (places.includes('unsure')) return 'review';
  if (places.includes('excepted')) return 'out';
  if (group.complete === false) return 'review';
  const outsideAllCodes = places.length > 0 && (group.icd10 ?? []).length > 0;
  return taken || outsideAllCodes ? 'out' : 'review';
}

function isNamed(group: DiseaseGroup, name: string | undefined): boolean {
  return name !== undefined && namesOf(group).has(name);
}

/** The names of a group's diseases as they compare. They stay the same for many claims, and there may be a hundred. */
const namesOf = oncePerObject(
  ({ of, aliases = [] }: DiseaseGroup): ReadonlySet<string> => new Set([...of, ...aliases].map(nameKey)),
);

/** Of several codes one may be of a disease that a group without codes means; only where each is in some group is nothing left to say. */
function everyCodeTaken(groups: readonly (readonly [string, DiseaseGroup])[], codes: readonly string[]): boolean {
  return codes.length > 0 && codes.every((code) => groups.some(([, group]) => placeOf(group, code) === 'in'));
}

function placeOf({ icd10 = [], except = [] }: DiseaseGroup, code: string): 'in' | 'out' | 'excepted' | 'unsure' {
  const inList = placeOfCode(code, icd10);
  const inExcept = placeOfCode(code, except);
  if (inExcept === 'in') return 'excepted';
  if (inList === 'in') return inExcept === 'unsure' ? 'unsure' : 'in';
  return inList;
}
