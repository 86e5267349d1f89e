import type { Claim } from '../claim/claim.ts';
import { matchKind } from '../enrolment/match-kind.ts';
import { yesOrNo } from '../enrolment/yes-or-no.ts';
import { blank, hasValue } from '../person/cell-reading.ts';
import { compactText } from '../person/tidy-text.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import {
  choice,
  day,
  disabilityGrade,
  kindOf,
  type Reader,
  several,
  wholeDays,
  wordReader,
  words,
  yes,
} from './read-values.ts';
import { wantedWords } from './wanted-words.ts';
import { allPapers, areaWords, levelWords, relationWords, severityWords } from './words.ts';

/** Facts of a claim as its row states them, apart from who claims, for what, and the money. */
export type ReadFacts = Omit<Partial<Claim>, 'id' | 'event' | 'benefit' | 'costs' | 'pool'>;

/** How one column becomes one fact of the claim. */
interface FactReader {
  readonly field: ClaimField;
  readonly as: keyof ReadFacts;
  readonly read: Reader<ReadFacts[keyof ReadFacts]>;
}

const papers: Reader<readonly string[] | 'all'> = (cell) => {
  const whole = wordReader((word) => (allPapers.test(word) ? ('all' as const) : undefined), wantedWords.text)(cell);
  return whole.value === undefined ? several(words)(cell) : { value: whole.value };
};

/** The columns of facts and how they are read under a scheme: its own kinds by their titles and aliases. */
export const factReaders = oncePerObject((scheme: Scheme): readonly FactReader[] => [
  { field: 'admitted', as: 'admitted', read: day },
  { field: 'discharged', as: 'discharged', read: day },
  { field: 'happened', as: 'happened', read: day },
  { field: 'diagnosed', as: 'diagnosed', read: day },
  { field: 'settled', as: 'settled', read: day },
  { field: 'notified', as: 'notified', read: day },
  { field: 'applied', as: 'applied', read: day },
  { field: 'patient-birth-date', as: 'patientBirthDate', read: day },
  { field: 'days', as: 'days', read: wholeDays },
  { field: 'diagnosis', as: 'diagnosis', read: words },
  { field: 'icd10', as: 'icd10', read: several(words) },
  { field: 'hospital-level', as: 'hospitalLevel', read: choice(levelWords, wantedWords.level) },
  { field: 'hospital-area', as: 'hospitalArea', read: choice(areaWords, wantedWords.area) },
  { field: 'severity', as: 'severity', read: choice(severityWords, wantedWords.severity) },
  { field: 'relation', as: 'relation', read: choice(relationWords, wantedWords.relation) },
  { field: 'recognised-hospital', as: 'recognisedHospital', read: yes },
  { field: 'first-diagnosis', as: 'firstDiagnosis', read: yes },
  { field: 'pre-existing', as: 'preExisting', read: yes },
  { field: 'only-child', as: 'onlyChild', read: yes },
  { field: 'disability-grade', as: 'disabilityGrade', read: disabilityGrade },
  // A kind that the scheme does not part by decides nothing, so any word will do.
  ...ofKinds('insurance', 'insurance', scheme.insuranceKinds),
  ...ofKinds('cause', 'cause', scheme.causes),
  ...ofSeveral('treatment', 'treatments', scheme.treatments),
  ...ofGrounds(scheme.claims?.exclusions),
  { field: 'papers', as: 'papers', read: papers },
]);

type Kinds = Parameters<typeof kindOf>[0];

function ofKinds(field: ClaimField, as: keyof ReadFacts, kinds: Kinds): FactReader[] {
  return kinds ? [{ field, as, read: kindOf(kinds) }] : [];
}

function ofSeveral(field: ClaimField, as: keyof ReadFacts, kinds: Kinds): FactReader[] {
  return kinds ? [{ field, as, read: several(kindOf(kinds)) }] : [];
}

const DENIED = /^(?:均|都)?(?:非|无|不是|不属于?|没有|不适用|不涉及|不存在)(.*)$/u;

/** The column of exclusions: 否, 不属于 and 非工伤 say that none applies, as 无 does. */
function ofGrounds(kinds: Kinds): FactReader[] {
  const read = several(kindOf(kinds));
  const denies = (text: string) => {
    const word = compactText(text).toLowerCase();
    const [, ground] = DENIED.exec(word) ?? [];
    return yesOrNo(word) === false || ground === '' || (ground !== undefined && matchKind(ground, kinds) !== undefined);
  };
  const readGrounds: Reader<readonly string[]> = (cell) =>
    hasValue(cell) && cell.kind === 'text' && denies(cell.text) ? blank : read(cell);
  return kinds ? [{ field: 'exclusion', as: 'exclusions', read: readGrounds }] : [];
}
