import type { Claims } from '../../../../rules/scheme/claims.ts';
import type { PublicNotice } from '../../../../rules/scheme/public-notice.ts';
import { noticeRuleTexts as texts } from '../../text/public-notice-rule-texts.ts';
import { inert } from '../markdown.ts';
import { listed, type Page, type Row, titleOf, together } from '../page.ts';

/** How long decided claims are on public notice, what waits for it, and what it shows. */
export function publicNoticeRow({ publicNotice: notice, clause }: Claims, page: Page): Row {
  const { say, marks } = page;
  if (!notice) return [say(texts.row), page.gap('claims.publicNotice'), ''];
  const words = [
    daysOf(notice, page),
    notice.before ? say(texts.holds[notice.before]) : '',
    ...shownOf(notice, page),
    notice.objectTo ? say(texts.objectTo, { place: inert(notice.objectTo) }) : '',
  ];
  return [say(texts.row), together(words, page), marks(notice.clause ?? clause)];
}

function daysOf({ days, working }: PublicNotice, { say, gap }: Page): string {
  if (days !== undefined) return say(working === true ? texts.workingDays : texts.days, { days });
  return say(texts.daysUnknown, { gap: gap('claims.publicNotice.days') });
}

function shownOf({ benefits, calledAs, lastFour, columns }: PublicNotice, page: Page): string[] {
  const { say } = page;
  const titles = benefits?.map((id) => titleOf(page.scheme.benefits, id));
  return [
    titles ? say(texts.of, { benefits: listed(titles, page) }) : '',
    calledAs ? say(texts.calledAs, { name: inert(calledAs) }) : '',
    lastFour === true ? say(texts.lastFour) : '',
    columns
      ? say(texts.shows, {
          columns: listed(
            columns.map((each) => say(texts.columns[each])),
            page,
          ),
        })
      : '',
  ];
}
