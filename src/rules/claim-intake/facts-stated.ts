import type { SubmittedClaim } from './submitted-claim.ts';

/**
 * All that a sheet says of a claim, but where it stands and what a reviewer added or settled since: two claims of which it is the same are one claim handed in twice.
 *
 * @param appliedAssumed - the sheet states no day of application: that of the claim is then none of it
 * @returns plain data, to be compared in canonical JSON
 */
export function factsStated({ claim, origin: _origin, ...rest }: SubmittedClaim, appliedAssumed: boolean): object {
  const {
    applied,
    diseases: _diseases,
    stated: _stated,
    exclusionsToReview: _toReview,
    exclusionsReviewed: _reviewed,
    id: _id,
    ...facts
  } = { id: '', ...claim };
  return { ...rest, claim: appliedAssumed ? facts : { ...facts, applied } };
}
