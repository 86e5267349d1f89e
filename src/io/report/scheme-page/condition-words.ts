import type { Condition } from '../../../rules/scheme/condition.ts';
import type { Fact } from '../../../rules/scheme/facts.ts';
import { countWords, factValueWords, factWords, spanWords, yesNoWords } from '../text/language-words.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { baseWords, countBoundsWords, moneyBoundsWords } from './amount-words.ts';
import { oneOfThem, type Page, titleOf, together } from './page.ts';

/** All that must hold, as one cell: each fact with what it must be. */
export function conditionWords(condition: Condition, page: Page): string {
  const { amounts = [], ...facts } = condition;
  const named = Object.entries(facts).flatMap(([fact, wanted]) =>
    wanted === undefined ? [] : statement(fact as Fact, wanted, page),
  );
  const sums = amounts.map(({ of, per = 'visit', is }) =>
    page.say(pageTexts.amountCondition, {
      base: baseWords(of, page),
      span: spanWords[per],
      bounds: moneyBoundsWords(is, page),
    }),
  );
  return together([...named, ...sums], page);
}

/** One choice of a fact in words: the language's own, a kind of the scheme, or yes and no. */
export function choiceWords(fact: Fact, value: string, page: Page): string {
  if (value === 'other') return page.say(pageTexts.other);
  if (value === 'yes' || value === 'no') return page.say(yesNoWords[value]);
  const fixed: Readonly<Record<string, { zh: string; en: string }>> | undefined =
    fact in factValueWords ? factValueWords[fact as keyof typeof factValueWords] : undefined;
  const words = fixed?.[value];
  return words ? page.say(words) : titleOf(kindsOf(fact, page), value);
}

/** A number that a fact counts, with its unit. */
export function countOf(fact: keyof typeof countWords, number: number, page: Page): string {
  return page.say(countWords[fact], { number });
}

function statement(fact: Fact, wanted: Exclude<Condition[Fact], undefined>, page: Page): string {
  const is = (value: string) => page.say(pageTexts.factIs, { fact: factWords[fact], value });
  if (typeof wanted === 'boolean') return is(page.say(yesNoWords[wanted ? 'yes' : 'no']));
  if (Array.isArray(wanted))
    return is(
      oneOfThem(
        wanted.map((value) => choiceWords(fact, value, page)),
        page,
      ),
    );
  return is(countBoundsWords(wanted, (number) => countOf(fact as keyof typeof countWords, number, page), page));
}

function kindsOf(fact: Fact, { scheme }: Page): Readonly<Record<string, { readonly title: string }>> | undefined {
  const kinds: Partial<Record<Fact, Readonly<Record<string, { readonly title: string }>> | undefined>> = {
    insurance: scheme.insuranceKinds,
    'unit-kind': scheme.unitKinds,
    'staff-kind': scheme.staffKinds,
    disease: scheme.diseases,
    treatment: scheme.treatments,
    cause: scheme.causes,
  };
  return kinds[fact];
}
