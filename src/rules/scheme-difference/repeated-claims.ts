import type { ClaimUnderBoth } from './sheet-claimants.ts';

/** Claims of some sheets, each once. */
export interface ClaimsOnce {
  readonly claims: readonly ClaimUnderBoth[];
  /** Claims that came before, with the place of the first: `a.csv Sheet1!4`. */
  readonly repeats: readonly { readonly claim: string; readonly first: string }[];
}

/** Leaves out claims of the same person for the same event with the same costs: the same row of a sheet that was sent twice, or is part of another sheet. */
export function claimsOnce(all: readonly ClaimUnderBoth[]): ClaimsOnce {
  const seen = new Map<string, string>();
  const claims: ClaimUnderBoth[] = [];
  const repeats: { claim: string; first: string }[] = [];
  for (const each of all) {
    const { claim, name, document, unitName } = each.former;
    const { id, applied: _, notified: __, papers: ___, ...said } = claim;
    const who = document?.number ?? [name, unitName];
    const key = JSON.stringify([who, Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1))]);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
      claims.push(each);
    } else repeats.push({ claim: id, first });
  }
  return { claims, repeats };
}
