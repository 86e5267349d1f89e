import type { Check } from '../../check.ts';
import { ratiosFallingShort } from '../../ratio-findings.ts';

/** A tier of 100 % (small units, mostly) must enrol everybody. */
export const fullParticipationRequired: Check = {
  codes: ['full-participation-required'],
  needs: 'ledger',
  run: (subject) => ratiosFallingShort(subject, 'full-participation-required'),
};
