import type { EnrolmentOf } from '../../io/ledger/read/story/enrolments-of.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { eventWords } from '../../io/report/text/language-words.ts';
import { storyTexts } from '../../io/report/text/story-texts.ts';
import type { CoverageRecord, WaitingUntil } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** An enrolment in words: through which unit, from which cell, and each plan with its days, fee and waiting. */
export function enrolmentLines(
  { unit, span, number, record }: EnrolmentOf,
  scheme: Scheme,
  language: Language,
): string[] {
  const { file, sheet, cell } = record.origin;
  const heading = { scheme: scheme.title, period: number, from: span.from, to: plusDays(span.to, -1), unit: unit.name };
  return [
    `  ${fill(storyTexts.enrolment, language, heading)}`,
    `    ${fill(storyTexts.place, language, { file, place: placeText(sheet, cell) })}`,
    ...record.coverages.flatMap((coverage) => coverageLines(coverage, scheme, language)),
  ];
}

/** A cell as people write it: `花名册!C5`. */
export function placeText(sheet: string, cell: string): string {
  return sheet === '' ? cell : `${sheet}!${cell}`;
}

function coverageLines(coverage: CoverageRecord, scheme: Scheme, language: Language): string[] {
  const { fee, waiting } = coverage;
  const money = { fee: grouped(fee), due: grouped(dueOf(coverage)) };
  return [
    `    ${coverageText(coverage, scheme, language)}`,
    `      ${fill(storyTexts.fee, language, money)}`,
    ...waiting.map((each) => `      ${waitingText(each, language)}`),
  ];
}

/** A plan with its shares and days. */
export function coverageText({ plan, shares, from, to, ...of }: CoverageRecord, scheme: Scheme, language: Language) {
  const renewal = fill(storyTexts[of.renewal], language, { periods: of.consecutivePeriods });
  const what = { plan: scheme.plans[plan]?.title ?? plan, shares, renewal };
  if (from === null || to === null) return fill(storyTexts.unpaid, language, what);
  if (from >= to) return fill(storyTexts.noDays, language, what);
  return fill(storyTexts.coverage, language, { ...what, from, to: plusDays(to, -1) });
}

/** What the unit remits of a fee, in yuan. */
export function dueOf({ payers }: CoverageRecord): string {
  return yuan(sumOf(payers.filter(({ who }) => who === 'unit').map(({ amount }) => fen(amount))));
}

function waitingText({ events, until }: WaitingUntil, language: Language): string {
  const words: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = eventWords;
  const named = events?.map((event) => words[event]?.[language] ?? event) ?? [storyTexts.anyEvent[language]];
  const parameters = { events: named.join(language === 'zh' ? '、' : ', ') };
  if (until === null) return fill(storyTexts.waitingFee, language, parameters);
  return fill(storyTexts.waiting, language, { ...parameters, day: until });
}
