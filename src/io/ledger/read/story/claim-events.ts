import type { ChangedDecision, ClaimEntry } from '../../entry/claims/claim-entries.ts';
import type { StoryEvent } from './story-event.ts';

/** Whether a claim belongs to the story. */
export type IsOfStory = (claim: { readonly person: string; readonly number: string }) => boolean;

/** What an entry about decisions did to the claims of a story. */
export function claimEvents(body: ClaimEntry, isOfStory: IsOfStory): StoryEvent[] {
  switch (body.kind) {
    case 'claims-decided':
      return [
        ...body.taken.filter(isOfStory).map(({ number, decision: { status, amount }, elsewhere, submitted }) => {
          return { kind: 'taken' as const, number, status, amount, elsewhere, origin: submitted.origin };
        }),
        ...redecided(body.redecided, isOfStory),
      ];
    case 'claims-redecided':
      return redecided(body.redecided, isOfStory);
    case 'claim-ruled': {
      const { ruling, reason, waived } = body;
      const own = { kind: 'ruled' as const, ...changeOf(body), ruling, reason, waived };
      return [...(isOfStory(body) ? [own] : []), ...redecided(body.redecided ?? [], isOfStory)];
    }
    case 'claim-corrected': {
      const own = { kind: 'corrected' as const, ...changeOf(body), reason: body.reason, effect: body.effect };
      return [...(isOfStory(body) ? [own] : []), ...redecided(body.redecided ?? [], isOfStory)];
    }
    case 'claims-approved':
      return body.claims.filter(isOfStory).map(({ number }) => ({ kind: 'approved', number, reason: body.reason }));
  }
}

function redecided(changed: readonly ChangedDecision[], isOfStory: IsOfStory): StoryEvent[] {
  return changed.filter(isOfStory).map((each) => ({ kind: 'redecided', ...changeOf(each) }));
}

function changeOf({ number, decision: { status, amount }, before }: ChangedDecision) {
  return { number, status, amount, before: before.decision.amount };
}
