import { claimChecks } from './checks/index.ts';
import type { ClaimFinding, ClaimSubject } from './claim-subject.ts';

/**
 * Runs every check on the claims of a file: all findings at once, in the order of the claims. A claim with an error is returned: it is not taken and not decided.
 */
export function checkClaims(subject: ClaimSubject): readonly ClaimFinding[] {
  const places = new Map(subject.claims.map((claim, index) => [claim, index]));
  return claimChecks
    .flatMap(({ run }) => run(subject))
    .toSorted((one, other) => (places.get(one.claim) ?? 0) - (places.get(other.claim) ?? 0));
}
