import type { Base } from '../../../rules/scheme/amounts.ts';
import type { Bounds, MoneyBounds } from '../../../rules/scheme/basics.ts';
import { costColumnWords } from '../text/language-words.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { listed, type Page } from './page.ts';

/** A sum in yuan with thousands apart, or that no source gives it. */
export function moneyWords(sum: string, page: Page): string {
  return sum === 'missing' ? page.say(pageTexts.notGiven) : page.say(pageTexts.yuan, { sum: grouped(sum) });
}

/** A share of a whole, or that no source gives it. */
export function rateWords(rate: string, page: Page): string {
  return rate === 'missing' ? page.say(pageTexts.notGiven) : rate;
}

/** `30200.5` as `30,200.5`. */
export function grouped(amount: string): string {
  const [whole = '', places] = amount.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? apart : `${apart}.${places}`;
}

/** What lies within bounds, each saying whether it holds the number itself; of none, that all do. */
export function boundsWords<Value>(
  limits: { readonly [Side in keyof Bounds]?: Value | undefined },
  show: (value: Value) => string,
  page: Page,
): string {
  const { from, to } = limits;
  if (from !== undefined && to !== undefined)
    return page.say(pageTexts.bounds.fromTo, { from: show(from), to: show(to) });
  const parts = (['from', 'above', 'to', 'below'] as const).flatMap((side) => {
    const value = limits[side];
    return value === undefined ? [] : page.say(pageTexts.bounds[side], { value: show(value) });
  });
  return parts.length === 0 ? page.say(pageTexts.bounds.all) : listed(parts, page);
}

/** Bounds of a sum in yuan. */
export function moneyBoundsWords(limits: MoneyBounds, page: Page): string {
  return boundsWords<string>(limits, (sum) => moneyWords(sum, page), page);
}

/** Bounds of a number that counts something. */
export function countBoundsWords(limits: Bounds, show: (value: number) => string, page: Page): string {
  return boundsWords<number>(limits, show, page);
}

/** What a computation begins with: columns added, taken off, and what it never exceeds. */
export function baseWords(base: Base, page: Page): string {
  const { add, subtract = [], subtractIfStated = [], notAbove = [], notAboveIfStated = [] } = base;
  const columns = (names: Base['add']) => names.map((name) => page.say(costColumnWords[name]));
  const ifStated = (names: Base['add']) => columns(names).map((column) => page.say(pageTexts.ifStated, { column }));
  const sum = [columns(add).join(' + '), ...columns(subtract), ...ifStated(subtractIfStated)].join(' − ');
  const limits = [...columns(notAbove), ...ifStated(notAboveIfStated)];
  return limits.length === 0 ? sum : page.say(pageTexts.notAbove, { sum, limits: listed(limits, page) });
}
