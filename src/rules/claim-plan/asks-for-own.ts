import type { Claim } from '../claim/claim.ts';
import type { Scheme } from '../scheme/schema.ts';

/** Whether a scheme has a benefit. */
export function hasBenefit({ benefits }: Scheme, benefit: string | undefined): boolean {
  return benefit !== undefined && benefits?.[benefit] !== undefined;
}

/** A claim that asks for a benefit which the scheme lacks, since it came in under another version, is decided by all that its event may have. */
export function asksForOwn(claim: Claim, scheme: Scheme): Claim {
  const { benefit, ...rest } = claim;
  return benefit === undefined || hasBenefit(scheme, benefit) ? claim : rest;
}
