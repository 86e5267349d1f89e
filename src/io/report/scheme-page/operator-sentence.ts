import type { ComputeStep, Parameters } from '../../../rules/scheme/compute.ts';
import { costColumnWords, factWords, spanWords } from '../text/language-words.ts';
import { stepTexts } from '../text/scheme-page-step-texts.ts';
import { moneyWords, rateWords } from './amount-words.ts';
import { listed, type Page, titleOf, together } from './page.ts';

type Sentences = { readonly [Name in keyof Parameters]: (parameters: Parameters[Name], page: Page) => string };

/** What each operator does, in a sentence; its bands, visits and branches stand in rows of their own. */
const sentences: Sentences = {
  fixed: (sum, page) => moneyWords(sum, page),
  rate: (rate, page) => rateWords(rate, page),
  bands: (_, page) => page.say(stepTexts.bands),
  wholeBand: (parameter, page) =>
    'of' in parameter
      ? page.say(stepTexts.wholeBandOf, { fact: factWords[parameter.of] })
      : page.say(stepTexts.wholeBand),
  rateByVisit: (_, page) => page.say(stepTexts.rateByVisit),
  deductible: deductibleSentence,
  threshold: (sum, page) => page.say(stepTexts.threshold, { sum: moneyWords(sum, page) }),
  perDay: perDaySentence,
  times: (_, page) => page.say(stepTexts.times),
  atLeast: (sum, page) => page.say(stepTexts.atLeast, { sum: moneyWords(sum, page) }),
  atMost: (limit, page) =>
    typeof limit === 'string'
      ? page.say(stepTexts.atMost, { limit: moneyWords(limit, page) })
      : page.say(stepTexts.atMostColumn, { column: costColumnWords[limit.column] }),
  topUp: ({ to, benefits }, page) =>
    page.say(stepTexts.topUp, {
      sum: moneyWords(to, page),
      benefits: listed(
        benefits.map((id) => titleOf(page.scheme.benefits, id)),
        page,
      ),
    }),
  bonus: ({ points, after, upTo }, page) =>
    page.say(stepTexts.bonus, { points: rateWords(points, page), after, most: rateWords(upTo, page) }),
  instalments: ({ periods, amount = 'missing', amounts }, page) =>
    amounts === undefined
      ? page.say(stepTexts.instalments, { periods, sum: moneyWords(amount, page) })
      : page.say(stepTexts.instalmentsOf, {
          periods,
          sums: listed(
            amounts.map((sum) => moneyWords(sum, page)),
            page,
          ),
        }),
  pool: ({ by }, page) => page.say(stepTexts.pool, { fact: factWords[by] }),
  round: ({ to, mode }, page) => page.say(stepTexts.round, { unit: stepTexts.units[to], mode: stepTexts.modes[mode] }),
  choose: ({ by }, page) => page.say(stepTexts.choose, { fact: factWords[by] }),
  plus: ({ of }, page) => page.say(of === 'base' ? stepTexts.plusOfBase : stepTexts.plusOfAmount),
};

/** What a step does, in one cell of Markdown. */
export function operatorSentence(step: ComputeStep, page: Page): string {
  for (const [name, sentence] of Object.entries(sentences)) {
    const parameters = step[name as keyof Parameters];
    if (parameters !== undefined) return (sentence as (parameters: unknown, page: Page) => string)(parameters, page);
  }
  throw new RangeError('a step without operator');
}

function deductibleSentence(deductible: Parameters['deductible'], page: Page): string {
  if (typeof deductible === 'string')
    return page.say(stepTexts.deductible.visit, { sum: moneyWords(deductible, page) });
  const { amount, per } = deductible;
  if (amount !== undefined) return page.say(stepTexts.deductible[per], { sum: moneyWords(amount, page) });
  return page.say(stepTexts.deductibleByVisit);
}

function perDaySentence({ amount, fromDay, upToDays, per = 'visit', count }: Parameters['perDay'], page: Page): string {
  return together(
    [
      page.say(stepTexts.perDay, { sum: moneyWords(amount, page) }),
      fromDay === undefined ? '' : page.say(stepTexts.fromDay, { number: fromDay }),
      upToDays === undefined ? '' : page.say(stepTexts.upToDays, { number: upToDays, span: spanWords[per] }),
      page.say(stepTexts.dayCount[count]),
    ],
    page,
  );
}
