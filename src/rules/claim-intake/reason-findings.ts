import type { ReasonCode } from '../claim/reasons.ts';
import type { FindingCode } from '../findings/catalogue.ts';
import type { ClaimField } from '../scheme/forms.ts';

/** How a reason of a decision is told as a finding. */
interface Telling {
  readonly code: FindingCode;
  /** The columns at which it is told, the first that the claim states; `day`: that of the day it speaks of; `fact`: that of the fact. */
  readonly at: readonly ClaimField[] | 'day' | 'fact';
  /** The value of the reason that is what was found. */
  readonly found: string;
}

const event: readonly ClaimField[] = ['event', 'benefit'];
const asked: readonly ClaimField[] = ['benefit', 'event'];

/**
 * Which finding tells a reason for which a claim is refused or held, and at which cell. Null: no finding, since nothing is wrong with what was submitted; the
 * decision itself says what a limit, a sum or a former payment did.
 */
export const reasonFindings: Readonly<Record<ReasonCode, Telling | null>> = {
  'plan-not-taken': { code: 'claim-plan-not-taken', at: ['id-number'], found: 'plan' },
  'no-benefit': { code: 'claim-no-benefit', at: event, found: 'event' },
  'wrong-period': { code: 'claim-wrong-period', at: 'day', found: 'date' },
  'outside-coverage': { code: 'claim-outside-coverage', at: 'day', found: 'date' },
  'coverage-ended': { code: 'claim-coverage-ended', at: asked, found: 'benefit' },
  'within-waiting': { code: 'claim-within-waiting', at: 'day', found: 'date' },
  'past-deadline': { code: 'claim-past-deadline', at: ['applied'], found: 'date' },
  'past-notice': { code: 'claim-past-notice', at: ['notified'], found: 'date' },
  'not-open-yet': { code: 'claim-not-open-yet', at: ['applied'], found: 'date' },
  'papers-missing': { code: 'claim-papers-missing', at: ['papers'], found: 'papers' },
  'papers-unknown': { code: 'claim-papers-missing', at: ['papers'], found: 'papers' },
  excluded: { code: 'claim-excluded', at: ['exclusion', 'cause'], found: 'ground' },
  'exclusion-needs-review': { code: 'claim-exclusion-needs-review', at: ['exclusion'], found: 'ground' },
  'condition-not-met': { code: 'claim-condition-not-met', at: 'fact', found: 'found' },
  'patient-not-covered': { code: 'claim-patient-not-covered', at: 'fact', found: 'found' },
  'fact-unknown': { code: 'claim-fact-missing', at: 'fact', found: '' },
  'dates-missing': { code: 'claim-fact-missing', at: 'fact', found: '' },
  'value-missing': { code: 'claim-value-missing', at: asked, found: 'path' },
  'calendar-missing': { code: 'claim-value-missing', at: ['applied'], found: 'year' },
  'disease-not-covered': { code: 'claim-disease-not-covered', at: ['diagnosis', 'icd10'], found: 'disease' },
  'disease-needs-review': { code: 'claim-disease-needs-review', at: ['diagnosis', 'icd10'], found: 'disease' },
  'not-first-diagnosis': { code: 'claim-not-first-diagnosis', at: ['first-diagnosis', 'diagnosed'], found: '' },
  'once-only': { code: 'claim-once-only', at: asked, found: 'date' },
  'claims-used': { code: 'claim-visits-used', at: ['visit-number', ...asked], found: 'allowed' },
  'paid-other': null,
  'cap-used': null,
  capped: null,
  'nothing-to-pay': null,
  'not-renewed': null,
  'instalments-done': null,
};
