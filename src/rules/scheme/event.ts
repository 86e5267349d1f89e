import { oneOf } from './basics.ts';

/** What a claim is about. `illness` and `critical-illness` stand for the schemes that part their waiting by 普通病 and 重大病. */
export const waitingEvent = oneOf([
  'hospitalisation',
  'outpatient',
  'diagnosis',
  'surgery',
  'death',
  'disability',
  'injury',
  'maternity',
  'child-illness',
  'fire',
  'hardship',
  'illness',
  'critical-illness',
]);

/** What a claim is about: the event that a benefit pays for. `hardship`: a second subsidy 二次补助, for what is left of a period's costs. */
export const event = waitingEvent.exclude(['illness', 'critical-illness']);
/** One of {@link event}. */
export type ClaimEvent = (typeof event.options)[number];
