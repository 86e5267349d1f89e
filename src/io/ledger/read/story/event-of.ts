import type { MembersAmended } from '../../entry/amendment-entries.ts';
import type { AnswerLines, BatchLines, PayoutEntry } from '../../entry/claims/payout-entries.ts';
import type { EntryBody, RosterChange } from '../../entry/entry.ts';
import { claimEvents, type IsOfStory } from './claim-events.ts';
import { noticeEvents } from './notice-events.ts';
import type { StoryEvent } from './story-event.ts';

/** Of whom or of what a story is told, and what an entry alone does not say of it. */
export interface StorySought {
  readonly person: string;
  /** Only of this claim, in full; all of the person's where absent. */
  readonly number?: string | undefined;
  /** The claim that a line of a batch pays; undefined where the line is nobody's of the story. */
  readonly claimOfLine: (batch: string, line: number) => string | undefined;
  /** Whether the batch that an entry made tries a payment again that came back. */
  readonly isRetry: (entry: string, number: string, heir: number | null) => boolean;
}

/** What an entry did that belongs to a story; nothing where it concerns others alone. */
export function eventsOf(entry: string, body: EntryBody, sought: StorySought): StoryEvent[] {
  const isOfStory: IsOfStory = ({ person, number }) =>
    person === sought.person && (sought.number === undefined || sought.number === number);
  switch (body.kind) {
    case 'former-members':
      return body.members
        .filter(({ person }) => person === sought.person)
        .map(({ coverages }) => ({ kind: 'former', file: body.file, coverages }));
    case 'list-taken':
      return rosterEvents(body.change, sought.person, { period: body.period.id, amendment: null });
    case 'members-amended':
      return amendmentEvents(body, sought.person);
    case 'claims-decided':
    case 'claims-redecided':
    case 'claim-ruled':
    case 'claim-corrected':
    case 'claims-approved':
      return claimEvents(body, isOfStory);
    case 'batch-made':
    case 'batch-answered':
    case 'payout-voided':
    case 'payee-amended':
      return payoutEvents(entry, body, isOfStory, sought);
    case 'notice-published':
    case 'objections-taken':
      return noticeEvents(body, isOfStory);
    case 'audit-waived': {
      const { key, test, reason, expires } = body;
      if (key === null || !isOfStory({ person: sought.person, number: key })) return [];
      return [{ kind: 'let-stand', number: key, test, reason, expires }];
    }
    default:
      return [];
  }
}

function rosterEvents(
  { unit, added, removed, changed }: RosterChange,
  sought: string,
  at: Pick<Extract<StoryEvent, { readonly record: unknown }>, 'period' | 'amendment'>,
): StoryEvent[] {
  const own = ({ person }: { readonly person: string }) => person === sought;
  const after = changed.map((each) => each.after);
  const place = { unit, ...at };
  return [
    ...removed.filter(own).map(({ record }) => ({ kind: 'removed' as const, record, ...place })),
    ...after.filter(own).map(({ record }) => ({ kind: 'changed' as const, record, ...place })),
    ...added.filter(own).map(({ record }) => ({ kind: 'added' as const, record, ...place })),
  ];
}

function amendmentEvents({ amendment, period, reason, changes, corrections }: MembersAmended, sought: string) {
  const at = { period: period.id, amendment: { kind: amendment, reason } };
  return [
    ...corrections
      .filter(({ person }) => person === sought)
      .map(({ from, to }): StoryEvent => ({ kind: 'identity', from, to, reason })),
    ...changes.flatMap((change) => rosterEvents(change, sought, at)),
  ];
}

function payoutEvents(
  entry: string,
  body: Exclude<PayoutEntry, BatchLines | AnswerLines>,
  isOfStory: IsOfStory,
  { person, claimOfLine, isRetry }: StorySought,
): StoryEvent[] {
  switch (body.kind) {
    case 'batch-made':
      return body.lines.filter(isOfStory).map(({ line, number, payee, amount, heir }) => {
        return { kind: 'batched', batch: body.batch, line, number, payee, amount, again: isRetry(entry, number, heir) };
      });
    case 'batch-answered':
      return body.lines.flatMap((line): StoryEvent[] => {
        const number = claimOfLine(body.batch, line.line);
        if (number === undefined || !isOfStory({ person, number })) return [];
        return [{ kind: 'answered', batch: body.batch, file: body.file, number, ...line }];
      });
    case 'payout-voided': {
      const { number, batch, line, clause, amount } = body;
      return isOfStory(body) ? [{ kind: 'voided', number, batch, line, clause, amount }] : [];
    }
    case 'payee-amended': {
      const { payee, reason } = body;
      return body.claims.filter(isOfStory).map(({ number }) => ({ kind: 'payee', number, payee, reason }));
    }
  }
}
