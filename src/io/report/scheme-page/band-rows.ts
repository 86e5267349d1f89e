import type { Parameters } from '../../../rules/scheme/compute.ts';
import type { Text } from '../../../rules/value/text.ts';
import { stepTexts } from '../text/scheme-page-step-texts.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { countBoundsWords, moneyBoundsWords, moneyWords, rateWords } from './amount-words.ts';
import { countOf } from './condition-words.ts';
import type { Page } from './page.ts';

type PlainRow = readonly [what: string, rule: string];

/** Bands of which each takes its own part; also what lies below the first and above the last, which pays nothing. */
export function bandRows(bands: Parameters['bands'], page: Page): PlainRow[] {
  const rows: PlainRow[] = [];
  const nothing = page.say(stepTexts.nothing);
  let reached = bands[0]?.above;
  if (reached !== undefined && Number(reached) > 0) rows.push([partTo(reached, page), nothing]);
  for (const { to, rate } of bands) {
    rows.push([part(reached, to, page), rateWords(rate, page)]);
    reached = to;
  }
  if (reached !== undefined) rows.push([part(reached, undefined, page), nothing]);
  return rows;
}

/** Bands that take the whole amount, or go by a number. */
export function wholeBandRows(parameter: Parameters['wholeBand'], page: Page): PlainRow[] {
  if (!('of' in parameter)) return parameter.map((band) => [moneyBoundsWords(band, page), paysWhole(band, page)]);
  const { of } = parameter;
  return parameter.bands.map((band) => [
    countBoundsWords(band.is, (number) => countOf(of, number, page), page),
    paysWhole(band, page),
  ]);
}

/** What holds for the first, second … claim; the last for all further ones. */
export function byVisitRows(values: readonly string[], rule: Text, page: Page): PlainRow[] {
  return values.map((value, index) => {
    const last = index === values.length - 1 && values.length > 1;
    const shown = value.endsWith('%') ? rateWords(value, page) : moneyWords(value, page);
    return [
      page.say(last ? stepTexts.visitAndLater : stepTexts.visit, { number: index + 1 }),
      value === 'missing' ? shown : page.say(rule, { value: shown }),
    ];
  });
}

function part(above: string | undefined, to: string | undefined, page: Page): string {
  if (above === undefined || Number(above) === 0)
    return to === undefined ? page.say(pageTexts.bounds.all) : partTo(to, page);
  if (to === undefined) return page.say(stepTexts.partAbove, { above: moneyWords(above, page) });
  return page.say(stepTexts.partBetween, { above: moneyWords(above, page), to: moneyWords(to, page) });
}

function partTo(to: string, page: Page): string {
  return page.say(stepTexts.partTo, { to: moneyWords(to, page) });
}

function paysWhole(
  band: { readonly rate?: string | undefined; readonly fixed?: string | undefined },
  page: Page,
): string {
  if (band.fixed !== undefined) return moneyWords(band.fixed, page);
  if (band.rate === undefined || band.rate === 'missing') return page.say(pageTexts.notGiven);
  return page.say(stepTexts.ofTheWhole, { value: band.rate });
}
