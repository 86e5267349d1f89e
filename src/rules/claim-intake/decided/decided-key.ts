import type { SubmittedClaim } from '../submitted-claim.ts';

/** Whether two claims are of one decision elsewhere: by their keys, and where both numbers are parted alike by dashes, part by part: `2021-1-12` is not `2021-11-2`. */
export function ofOneDecision(one: SubmittedClaim, other: SubmittedClaim): boolean {
  if (decidedKey(one) !== decidedKey(other)) return false;
  const [parts, others] = [partsOf(one), partsOf(other)];
  return parts.length !== others.length || parts.every((part, index) => part === others[index]);
}

function partsOf({ elsewhere }: SubmittedClaim): string[] {
  const parts = (elsewhere?.number ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u);
  return parts.flatMap((part) => (part === '' ? [] : part.replace(/^0+(?=\d+$)/, '')));
}

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
