import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { StoryEvent } from '../../io/ledger/read/story/story-event.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { noticeStoryTexts as texts } from '../../io/report/text/notice-story-texts.ts';
import { fill } from '../../rules/value/text.ts';
import type { StoryLook } from './history-lines.ts';

/** That a claim was put on public notice, or that somebody objected to it, in words. */
export function noticeEventText(
  event: Extract<StoryEvent, { readonly kind: 'noticed' | 'objected' }>,
  { office, language, shown }: StoryLook,
): string {
  const of = { number: shownNumber(office, event.number), notice: shownNumber(office, event.notice) };
  if (event.kind === 'noticed') {
    const { row, from, to, amount } = event;
    return fill(texts.noticed, language, { ...of, row, from, to, amount: grouped(amount) });
  }
  const { objector, reason, on } = event;
  const who =
    objector === null ? texts.somebody[language] : `${shown('name', objector)}${language === 'zh' ? ' ' : ''}`;
  return fill(texts.objected, language, { ...of, on, objector: who, reason: shown('text', reason) });
}
