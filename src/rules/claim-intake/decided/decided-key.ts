import type { SubmittedClaim } from '../submitted-claim.ts';

/** The key by which one decision of a claim elsewhere is known: a claim may have been decided for several benefits. */
export function decidedKey({ claim, claimant, elsewhere }: SubmittedClaim): string {
  return JSON.stringify([claimant.identity.number, bareNumber(elsewhere?.number ?? ''), claim.benefit ?? '']);
}

/** A number of a claim elsewhere as it is compared between a person's own: systems and spreadsheets write it with dashes and zeros or without. Of several persons `1-12` and `11-2` may be two. */
function bareNumber(number: string): string {
  const bare = number
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return bare === '' ? number : bare.replace(/^0+(?=\d+$)/, '');
}
