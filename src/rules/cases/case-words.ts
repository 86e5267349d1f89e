import type { Scheme } from '../scheme/schema.ts';
import type { SchemePath } from '../scheme/source-tree.ts';
import type { CaseClaim, SchemeCase } from './case-file.ts';

/** A word of a case that stands for something of its scheme. */
export interface CaseWord {
  readonly path: SchemePath;
  readonly word: string;
  /** Where the scheme has what it stands for: `insuranceKinds`. */
  readonly where: string;
  /** What stands there. */
  readonly known: readonly string[];
}

/** Every word of a case that stands for something of its scheme: ids of kinds, plans, benefits, diseases and the like, names of papers. */
export function wordsOf({ given, expect }: SchemeCase, scheme: Scheme): CaseWord[] {
  const { unit, member, history = [], claim } = given;
  const of = lister(scheme);
  const expectedSteps = expect.steps ?? [];
  return [
    ...of(['given', 'unit', 'kind'], 'unitKinds', unit?.kind),
    ...of(['given', 'member', 'insurance'], 'insuranceKinds', member?.insurance),
    ...of(['given', 'member', 'staffKind'], 'staffKinds', member?.staffKind),
    ...Object.keys(member?.plans ?? {}).flatMap((plan) => of(['given', 'member', 'plans', plan], 'plans', plan)),
    ...claimWords(['given', 'claim'], claim, scheme),
    ...history.flatMap((former, index) => [
      ...claimWords(['given', 'history', index, 'claim'], former.claim, scheme),
      ...Object.keys(former.paid ?? {}).flatMap((id) => of(['given', 'history', index, 'paid', id], 'benefits', id)),
    ]),
    ...Object.keys(expect.benefits ?? {}).flatMap((id) => of(['expect', 'benefits', id], 'benefits', id)),
    ...expectedSteps.flatMap(({ clause }, index) => of(['expect', 'steps', index, 'clause'], 'clauses', clause)),
  ];
}

function claimWords(at: SchemePath, claim: CaseClaim, scheme: Scheme): CaseWord[] {
  const { benefit, insurance, diseases = [], treatments = [], cause, exclusions = [], papers } = claim;
  const of = lister(scheme);
  const each = (key: string, where: Part, words: readonly string[]) =>
    words.flatMap((word, index) => of([...at, key, index], where, word));
  return [
    ...of([...at, 'benefit'], 'benefits', benefit),
    ...of([...at, 'insurance'], 'insuranceKinds', insurance),
    ...each('diseases', 'diseases', diseases),
    ...each('treatments', 'treatments', treatments),
    ...of([...at, 'cause'], 'causes', cause),
    ...each('exclusions', 'claims.exclusions', exclusions),
    ...each('papers', 'claims.papers', papers === 'all' || papers === undefined ? [] : papers),
  ];
}

/** What a scheme has under the parts that words of a case stand for. */
const parts = {
  unitKinds: (scheme: Scheme) => Object.keys(scheme.unitKinds ?? {}),
  staffKinds: (scheme: Scheme) => Object.keys(scheme.staffKinds ?? {}),
  insuranceKinds: (scheme: Scheme) => Object.keys(scheme.insuranceKinds ?? {}),
  plans: (scheme: Scheme) => Object.keys(scheme.plans),
  clauses: (scheme: Scheme) => Object.keys(scheme.clauses),
  diseases: (scheme: Scheme) => Object.keys(scheme.diseases ?? {}),
  treatments: (scheme: Scheme) => Object.keys(scheme.treatments ?? {}),
  causes: (scheme: Scheme) => Object.keys(scheme.causes ?? {}),
  benefits: (scheme: Scheme) => [...Object.keys(scheme.benefits ?? {}), ...missingBenefits(scheme)],
  'claims.exclusions': (scheme: Scheme) => Object.keys(scheme.claims?.exclusions ?? {}),
  'claims.papers': (scheme: Scheme) =>
    (scheme.claims?.papers ?? []).flatMap(({ paper, aliases = [] }) => [paper, ...aliases]),
};

type Part = keyof typeof parts;

/** Benefits of which no source gives more than the name. */
function missingBenefits({ missing = [] }: Scheme): string[] {
  return missing.flatMap((path) => /^benefits\.([^.[\]]+)$/.exec(path)?.[1] ?? []);
}

function lister(scheme: Scheme) {
  return (path: SchemePath, where: Part, word: string | undefined): CaseWord[] =>
    word === undefined ? [] : [{ path, word, where, known: parts[where](scheme) }];
}
