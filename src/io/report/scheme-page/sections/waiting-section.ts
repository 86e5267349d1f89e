import type { Renewal, Waiting } from '../../../../rules/scheme/waiting.ts';
import type { Text } from '../../../../rules/value/text.ts';
import { eventWords } from '../../text/language-words.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { countBoundsWords, moneyWords } from '../amount-words.ts';
import { countOf } from '../condition-words.ts';
import { durationWords } from '../day-words.ts';
import { listed, type Page, type Row, titleOf, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';

/** The waiting periods, sums graded by day within them, and when enrolling again is a renewal. */
export function waitingSection(page: Page): string[] {
  const { scheme, say } = page;
  const texts = pageTexts.waiting;
  const rules = scheme.waiting?.flatMap((rule) => waitingRows(rule, page));
  const gap = (path: string, what: string, none: Text): Row[] => [[what, page.gap(path) || say(none), '']];
  return ruleTable(page, [
    ...(rules ?? gap('waiting', say(texts.all), texts.none)),
    ...(scheme.renewal ? renewalRows(page) : gap('renewal', say(texts.renewal), texts.noRenewal)),
  ]);
}

function waitingRows(rule: Waiting, page: Page): Row[] {
  const { say, scheme } = page;
  const texts = pageTexts.waiting;
  const of = together(
    [
      rule.events
        ? listed(
            rule.events.map((event) => say(eventWords[event])),
            page,
          )
        : say(texts.all),
      rule.diseases
        ? listed(
            rule.diseases.map((id) => titleOf(scheme.diseases, id)),
            page,
          )
        : '',
      rule.plans
        ? listed(
            rule.plans.map((id) => titleOf(scheme.plans, id)),
            page,
          )
        : '',
    ],
    page,
  );
  const days = say(rule.length === undefined ? texts.days : texts.length, {
    ...(rule.length === undefined ? { days: rule.days ?? 0 } : { length: durationWords(rule.length, page) }),
    from: texts.from[rule.from],
    firstDay: texts.firstDay[rule.firstDay],
  });
  const clauses = page.marks(rule.clause);
  const graded = (rule.graded ?? []).map((each): Row => {
    const when = countBoundsWords(each.day, (number) => countOf('day-of-coverage', number, page), page);
    const sum = together([moneyWords(each.fixed, page), each.times ? say(pageTexts.perShare) : ''], page);
    return [`– ${when}`, sum, clauses];
  });
  return [[of, days, clauses], ...graded];
}

function renewalRows(page: Page): Row[] {
  const rule = page.scheme.renewal;
  if (!rule) return [];
  const { say } = page;
  const texts = pageTexts.waiting;
  const words = [
    payWords(rule.pay, page),
    rule.sameShares ? say(texts.sameShares) : '',
    say(rule.waives ? texts.waived : texts.notWaived),
  ];
  return [[say(texts.renewal), together(words, page), page.marks(rule.clause)]];
}

function payWords(pay: Renewal['pay'], { say }: Page): string {
  const texts = pageTexts.waiting;
  if (pay === 'next-period') return say(texts.nextPeriod);
  return pay.days === undefined ? say(texts.beforeExpiry) : say(texts.renewalDays[pay.when], { days: pay.days });
}
