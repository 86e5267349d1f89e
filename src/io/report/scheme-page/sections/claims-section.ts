import type { Claims, Deadline, Notice } from '../../../../rules/scheme/claims.ts';
import type { Text } from '../../../../rules/value/text.ts';
import { claimDayWords, eventWords } from '../../text/language-words.ts';
import { claimTexts } from '../../text/scheme-page-claim-texts.ts';
import { gapTexts } from '../../text/scheme-page-gap-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { dayOfYearWords, durationWords } from '../day-words.ts';
import { inert } from '../markdown.ts';
import { listed, type Page, type Row, titleOf, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';
import { publicNoticeRow } from './public-notice-row.ts';

/** How claims are handed in, by when, with which papers, and what they are refused for. */
export function claimsSection(page: Page): string[] {
  const { claims } = page.scheme;
  const gap = page.gap('claims');
  if (!claims) return [gap || page.say(gapTexts.noClaims), ''];
  const { say, marks } = page;
  const texts = claimTexts;
  const { deadlines = [], notices = [], opens, papers = [], exclusions = {}, voidAfter, clause } = claims;
  /** Beside what the scheme says, what no source gives; where it says nothing, that too. */
  const silent = (path: string, what: string, says: number, none: Text = gapTexts.noneStated): Row => {
    return [what, page.gap(`claims.${path}`) || (says > 0 ? '' : say(none)), ''];
  };
  return ruleTable(page, [
    [say(texts.periodBy), say(claimDayWords[claims.periodBy]), marks(clause)],
    [say(texts.eventDay), say(claimDayWords[claims.eventDay ?? 'admission']), marks(clause)],
    opens
      ? [
          say(texts.opens),
          say(texts.openFrom, { day: dayInYear(opens.on, opens.year, page) }),
          marks(opens.clause ?? clause),
        ]
      : silent('opens', say(texts.opens), 0),
    ...deadlines.map((deadline): Row => deadlineRow(deadline, texts.deadline, clause, page)),
    silent('deadlines', say(texts.deadline), deadlines.length, gapTexts.noDeadline),
    ...notices.map((notice): Row => deadlineRow(notice, texts.notice, clause, page)),
    silent('notices', say(texts.notice), 1),
    ...papers.map((paper): Row => paperRow(paper, clause, page)),
    silent('papers', say(texts.paper), papers.length),
    ...Object.values(exclusions).map(
      (ground): Row => [say(texts.exclusion), inert(ground.title), marks(ground.clause ?? clause)],
    ),
    silent('exclusions', say(texts.exclusion), Object.keys(exclusions).length),
    [
      say(texts.void),
      voidAfter ? say(texts.voidAfter, { after: durationWords(voidAfter.after, page) }) : '',
      marks(voidAfter?.clause ?? clause),
    ],
    publicNoticeRow(claims, page),
  ]);
}

function deadlineRow(deadline: Deadline | Notice, what: Text, clause: string, page: Page): Row {
  const { say } = page;
  const texts = claimTexts;
  const words = together([lastDay(deadline, page), deadline.late === 'hold' ? say(texts.lateHold) : ''], page);
  return [withEvents(say(what), deadline.events, page), words, page.marks(deadline.clause ?? clause)];
}

function lastDay(deadline: Deadline | Notice, page: Page): string {
  const texts = claimTexts;
  if ('on' in deadline) return page.say(texts.untilDay, { day: dayInYear(deadline.on, deadline.year, page) });
  const from = claimDayWords[deadline.from];
  if ('days' in deadline) return page.say(texts.withinDays, { from, days: deadline.days });
  if ('workingDays' in deadline) return page.say(texts.withinWorkingDays, { from, days: deadline.workingDays });
  return page.say(texts.withinDuration, { from, after: durationWords(deadline.after, page) });
}

function paperRow(paper: NonNullable<Claims['papers']>[number], clause: string, page: Page): Row {
  const of = paper.benefits?.map((id) => titleOf(page.scheme.benefits, id));
  const what = withEvents(page.say(claimTexts.paper), paper.events, page);
  const words = of
    ? page.say(claimTexts.paperOf, { paper: inert(paper.paper), benefits: listed(of, page) })
    : inert(paper.paper);
  return [what, words, page.marks(paper.clause ?? clause)];
}

function withEvents(what: string, events: Deadline['events'], page: Page): string {
  if (!events) return what;
  const text = listed(
    events.map((event) => page.say(eventWords[event])),
    page,
  );
  return what + page.say(pageTexts.inBrackets, { text });
}

function dayInYear(day: string, year: 'same' | 'after', page: Page): string {
  return page.say(pageTexts.dayOfThatYear, { day: dayOfYearWords(day, page), year: pageTexts.yearsOfPeriod[year] });
}
