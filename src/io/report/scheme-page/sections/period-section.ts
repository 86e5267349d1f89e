import { pageEnrolmentTexts } from '../../text/scheme-page-enrolment-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { choiceWords } from '../condition-words.ts';
import { dayOfYearWords, durationWords, windowWords } from '../day-words.ts';
import type { Row } from '../page.ts';
import { type Page, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';

/** Length and start of the period, its windows, when coverage begins, who may join late or take another's place. */
export function periodSection(page: Page): string[] {
  const { period, coverage, lateJoiners, substitution } = page.scheme;
  const { marks, say } = page;
  const texts = pageTexts.period;
  const start =
    period.starts === 'centre'
      ? say(texts.startsByCentre)
      : say(texts.startsOn, { day: dayOfYearWords(period.starts.on, page) });
  const { apply } = period;
  return ruleTable(page, [
    [say(texts.length), durationWords(period.length, page), marks(period.clause)],
    [say(texts.starts), start, marks(period.clause)],
    apply
      ? [say(texts.apply), windowWords(apply, page), marks(apply.clause ?? period.clause)]
      : [say(texts.apply), page.gap('period.apply'), ''],
    ...paymentRows(page),
    [say(texts.coverage), say(texts.coverageStarts[coverage.starts]), marks(coverage.clause)],
    [say(texts.late), lateJoiners ? lateWords(page) : page.gap('lateJoiners'), marks(lateJoiners?.clause)],
    [
      say(texts.substitution),
      substitution ? substitutionWords(page) : page.gap('substitution'),
      marks(substitution?.clause),
    ],
  ]);
}

/** When fees are paid: one line, or one for each kind of unit, in the order of the kinds; `other` last. */
function paymentRows(page: Page): Row[] {
  const { period, unitKinds = {} } = page.scheme;
  const { say, marks, gap } = page;
  const what = say(pageTexts.period.pay);
  const { pay } = period;
  if (!pay) return [[what, gap('period.pay'), '']];
  if (!('of' in pay)) return [[what, windowWords(pay, page), marks(pay.clause ?? period.clause)]];
  return [...new Set([...Object.keys(unitKinds), ...Object.keys(pay.of)])].map((id): Row => {
    const window = pay.of[id];
    const title = say(pageEnrolmentTexts.payOf, { what, kind: choiceWords('unit-kind', id, page) });
    if (!window) return [title, gap(`period.pay.of.${id}`), ''];
    return [title, windowWords(window, page), marks(window.clause ?? pay.clause ?? period.clause)];
  });
}

function lateWords(page: Page): string {
  const { accept, days = 0 } = page.scheme.lateJoiners ?? { accept: 'no' };
  return page.say(pageTexts.period.lateJoiners[accept], { days });
}

function substitutionWords(page: Page): string {
  const rule = page.scheme.substitution;
  const texts = pageTexts.period.substitutionRules;
  if (rule?.allow !== 'yes') return page.say(texts.no);
  return together(
    [
      page.say(texts.yes),
      rule.unitPaid ? page.say(texts.unitPaid) : '',
      rule.withinDays === undefined ? '' : page.say(texts.withinDays, { days: rule.withinDays }),
      rule.withoutClaims ? page.say(texts.withoutClaims) : '',
      rule.restartsWaiting ? page.say(texts.restartsWaiting) : '',
    ],
    page,
  );
}
