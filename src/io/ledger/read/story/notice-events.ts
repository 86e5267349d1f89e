import type { NoticeEntry } from '../../entry/notice-entries.ts';
import type { IsOfStory } from './claim-events.ts';
import type { StoryEvent } from './story-event.ts';

/** What public notices, and what was objected to, did to the claims of a story. */
export function noticeEvents(body: NoticeEntry, isOfStory: IsOfStory): StoryEvent[] {
  if (body.kind === 'notice-published') {
    const { notice, from, to } = body;
    return body.lines
      .filter(isOfStory)
      .map(({ number, row, amount }) => ({ kind: 'noticed', number, notice, row, from, to, amount }));
  }
  return body.objections.filter(isOfStory).map(({ number, notice, objector, said, on }) => ({
    kind: 'objected',
    number,
    notice,
    objector,
    reason: said,
    on,
  }));
}
