import type { Check } from '../../check.ts';
import { ratiosFallingShort } from '../../ratio-findings.ts';

/** The unit must enrol the share of its people that the scheme asks of units of its size and kind. */
export const ratioBelowMinimum: Check = {
  codes: ['ratio-below-minimum'],
  needs: 'ledger',
  run: (subject) => ratiosFallingShort(subject, 'ratio-below-minimum'),
};
