import type { ChangedDecision, ClaimCorrected, ClaimEntry } from '../../entry/claims/claim-entries.ts';
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
      const { reason, effect } = body;
      const own = { kind: 'corrected' as const, ...changeOf(body), reason, effect, ...saidBy(body) };
      return [...(isOfStory(body) ? [own] : []), ...redecided(body.redecided ?? [], isOfStory)];
    }
    case 'claims-approved':
      return body.claims.filter(isOfStory).map(({ number }) => ({ kind: 'approved', number, reason: body.reason }));
  }
}

function redecided(changed: readonly ChangedDecision[], isOfStory: IsOfStory): StoryEvent[] {
  return changed.filter(isOfStory).map((each) => ({ kind: 'redecided', ...changeOf(each) }));
}

/** What a reviewer said of the disease and of values that no source gives, where he had not said it before. */
function saidBy({ submitted, before }: ClaimCorrected) {
  const [now, then] = [submitted.claim, before.submitted.claim];
  const { diseases, stated = {} } = now;
  const isNew = diseases !== undefined && JSON.stringify(diseases) !== JSON.stringify(then.diseases);
  const values = Object.entries(stated).filter(([path, value]) => then.stated?.[path] !== value);
  return { ...(isNew && { diseases }), ...(values.length > 0 && { stated: Object.fromEntries(values) }) };
}

function changeOf({ number, decision: { status, amount }, before }: ChangedDecision) {
  return { number, status, amount, before: before.decision.amount };
}
