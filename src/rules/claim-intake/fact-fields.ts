import type { ClaimField } from '../scheme/forms.ts';
import { claimField } from '../scheme/forms.ts';
import type { IntakeClaim } from './intake-claim.ts';

/** Columns that hold a fact of the scheme language, where it is not called as its column is. */
const COLUMNS: Readonly<Record<string, readonly ClaimField[]>> = {
  disease: ['diagnosis', 'icd10'],
  admission: ['admitted'],
  discharge: ['discharged'],
  settlement: ['settled'],
  event: ['happened', 'event'],
  'patient-age': ['patient-birth-date', 'patient-id-number'],
  'child-age': ['patient-birth-date', 'patient-id-number'],
  visit: ['visit-number'],
  relation: ['relation', 'patient'],
};

/** Of the event itself first: the day of the application stands for it only where nothing else does. */
const DAYS = ['admitted', 'discharged', 'diagnosed', 'happened', 'settled', 'notified', 'applied'] as const;

/** The columns that hold a fact: of `dates-missing` a day of the claim, of conditions a word of the language, `cost:…` a column of money (the first of a sum). */
export function fieldOfFact(fact: string): readonly ClaimField[] {
  const [first = ''] = fact.split(' + ');
  const known = COLUMNS[first];
  if (known) return known;
  const day = first === 'diagnosis' ? 'diagnosed' : first;
  const field = claimField.safeParse(day);
  return field.success ? [field.data] : [];
}

/** The columns in which a claim states a day. */
export function fieldsOfDay({ submitted }: IntakeClaim, date: string | undefined): readonly ClaimField[] {
  return DAYS.filter((field) => submitted.claim[field] === date);
}
