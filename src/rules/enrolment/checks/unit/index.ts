import type { Check } from '../../check.ts';
import { creditCodeMalformed } from './credit-code-malformed.ts';
import { feeMismatch } from './fee-mismatch.ts';
import { feeMissing } from './fee-missing.ts';
import { feeUndetermined } from './fee-undetermined.ts';
import { feesNotInYuan } from './fees-not-in-yuan.ts';
import { fullParticipationRequired } from './full-participation-required.ts';
import { groupHeadcountMissing } from './group-headcount-missing.ts';
import { groupRatioBelowMinimum } from './group-ratio-below-minimum.ts';
import { headcountBelowParticipants } from './headcount-below-participants.ts';
import { headcountDiffers } from './headcount-differs.ts';
import { headcountMissing } from './headcount-missing.ts';
import { lateList } from './late-list.ts';
import { membersNotListed } from './members-not-listed.ts';
import { outsideApplicationWindow } from './outside-application-window.ts';
import { paymentOver } from './payment-over.ts';
import { peopleBelowTotal } from './people-below-total.ts';
import { planNotForMen } from './plan-not-for-men.ts';
import { planRequired } from './plan-required.ts';
import { ratioBelowMinimum } from './ratio-below-minimum.ts';
import { removalRefused } from './removal-refused.ts';
import { renewalLapsed } from './renewal-lapsed.ts';
import { renewalUnknown } from './renewal-unknown.ts';
import { sharesContradictory } from './shares-contradictory.ts';
import { sharesKept } from './shares-kept.ts';
import { sharesNotUniform } from './shares-not-uniform.ts';
import { sharesOverLimit } from './shares-over-limit.ts';
import { totalMismatch } from './total-mismatch.ts';
import { unitFactMalformed } from './unit-fact-malformed.ts';
import { unitKindDiffers } from './unit-kind-differs.ts';
import { unitKindMissing } from './unit-kind-missing.ts';
import { unitNameMissing } from './unit-name-missing.ts';
import { unitUnknown } from './unit-unknown.ts';

/** The checks of a unit and its list as a whole, in the order in which a clerk reads them: who the unit is, its headcounts, its list, its fees. */
export const unitChecks: readonly Check[] = [
  unitNameMissing,
  unitUnknown,
  creditCodeMalformed,
  unitKindMissing,
  unitKindDiffers,
  unitFactMalformed,
  headcountMissing,
  headcountDiffers,
  headcountBelowParticipants,
  ratioBelowMinimum,
  fullParticipationRequired,
  groupHeadcountMissing,
  groupRatioBelowMinimum,
  outsideApplicationWindow,
  lateList,
  paymentOver,
  removalRefused,
  membersNotListed,
  totalMismatch,
  peopleBelowTotal,
  planRequired,
  planNotForMen,
  sharesOverLimit,
  sharesContradictory,
  sharesNotUniform,
  sharesKept,
  renewalUnknown,
  renewalLapsed,
  feeUndetermined,
  feeMissing,
  feesNotInYuan,
  feeMismatch,
];
