import { pageTexts } from '../../text/scheme-page-texts.ts';
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
  const window = (key: 'apply' | 'pay'): Row => {
    const given = period[key];
    const what = say(texts[key]);
    return given
      ? [what, windowWords(given, page), marks(given.clause ?? period.clause)]
      : [what, page.gap(`period.${key}`), ''];
  };
  return ruleTable(page, [
    [say(texts.length), durationWords(period.length, page), marks(period.clause)],
    [say(texts.starts), start, marks(period.clause)],
    window('apply'),
    window('pay'),
    [say(texts.coverage), say(texts.coverageStarts[coverage.starts]), marks(coverage.clause)],
    [say(texts.late), lateJoiners ? lateWords(page) : page.gap('lateJoiners'), marks(lateJoiners?.clause)],
    [
      say(texts.substitution),
      substitution ? substitutionWords(page) : page.gap('substitution'),
      marks(substitution?.clause),
    ],
  ]);
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
