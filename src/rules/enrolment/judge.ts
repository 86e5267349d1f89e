import type { Finding } from '../findings/finding.ts';
import type { Check, Subject } from './check.ts';
import { unitInForce } from './unit-in-force.ts';

/** All findings of all checks on one submission, in the order of the checks; each names the unit, where it has a name. */
export function judgeSubmission(checks: readonly Check[], subject: Subject): readonly Finding[] {
  const { name } = unitInForce(subject);
  return checks
    .flatMap((check) => check.run(subject))
    .map((finding) => (name === '' || finding.unit !== undefined ? finding : { ...finding, unit: name }));
}
