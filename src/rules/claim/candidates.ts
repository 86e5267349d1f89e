import type { Reason } from './decision.ts';
import { claimReason, valueMissing } from './reason.ts';
import type { ClaimView } from './view.ts';

/** The benefits that a claim may have, or why there is none. */
export type Candidates =
  | { readonly ids: readonly string[] }
  /** No benefit of the scheme is for the event. */
  | { readonly ids: readonly []; readonly against: Reason }
  /** The scheme has one, but no source says what it pays. */
  | { readonly ids: readonly []; readonly open: Reason };

/** The scheme's benefits for the event of the claim, in the order of the file; where the claim asks for one, that one only. */
export function candidatesOf({ scheme, situation }: ClaimView): Candidates {
  const { event, benefit: wanted } = situation.claim;
  const benefits = scheme.benefits ?? {};
  const ids = Object.entries(benefits)
    .filter(([id, { events }]) => events.includes(event) && (wanted === undefined || wanted === id))
    .map(([id]) => id);
  if (ids.length > 0) return { ids };
  const missing = (scheme.missing ?? []).find((path) => {
    if (path === 'benefits') return wanted === undefined || !Object.hasOwn(benefits, wanted);
    const [, id] = /^benefits\.([^.[]+)$/.exec(path) ?? [];
    return id !== undefined && benefits[id] === undefined && (wanted === undefined || wanted === id);
  });
  if (missing !== undefined) return { ids: [], open: valueMissing(missing) };
  return { ids: [], against: claimReason('no-benefit', { event }, scheme.claims?.clause) };
}
