import type { Check } from '../../check.ts';
import { ageAbove } from './age-above.ts';
import { ageBelow } from './age-below.ts';
import { ageInsuranceUnknown } from './age-insurance-unknown.ts';
import { bankCardChecksum } from './bank-card-checksum.ts';
import { bankCardLostDigits } from './bank-card-lost-digits.ts';
import { duplicateAcrossUnits } from './duplicate-across-units.ts';
import { duplicateInRoster } from './duplicate-in-roster.ts';
import { headingOrPerson } from './heading-or-person.ts';
import { idNumberBirthDate } from './id-number-birth-date.ts';
import { idNumberChecksum } from './id-number-checksum.ts';
import { idNumberCorrected } from './id-number-corrected.ts';
import { idNumberLostDigits } from './id-number-lost-digits.ts';
import { idNumberMalformed } from './id-number-malformed.ts';
import { idNumberMisplaced } from './id-number-misplaced.ts';
import { idNumberMissing } from './id-number-missing.ts';
import { idNumberRegion } from './id-number-region.ts';
import { listedAfterDeath } from './listed-after-death.ts';
import { listedAfterLeaving } from './listed-after-leaving.ts';
import { nameMalformed } from './name-malformed.ts';
import { nameMissing } from './name-missing.ts';
import { notTakingPart } from './not-taking-part.ts';
import { phoneMalformed } from './phone-malformed.ts';
import { sexMismatch } from './sex-mismatch.ts';
import { staffKindRefused } from './staff-kind-refused.ts';
import { stillCovered } from './still-covered.ts';
import { struckThrough } from './struck-through.ts';
import { valueNotUnderstood } from './value-not-understood.ts';

/** Checks of the persons on a roster. */
export const personChecks: readonly Check[] = [
  nameMissing,
  nameMalformed,
  idNumberMisplaced,
  headingOrPerson,
  idNumberMissing,
  idNumberMalformed,
  idNumberChecksum,
  idNumberBirthDate,
  idNumberRegion,
  idNumberLostDigits,
  sexMismatch,
  ageBelow,
  ageAbove,
  ageInsuranceUnknown,
  staffKindRefused,
  duplicateInRoster,
  duplicateAcrossUnits,
  stillCovered,
  idNumberCorrected,
  listedAfterLeaving,
  listedAfterDeath,
  bankCardChecksum,
  bankCardLostDigits,
  phoneMalformed,
  valueNotUnderstood,
  notTakingPart,
  struckThrough,
];
