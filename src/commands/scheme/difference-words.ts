import { grouped } from '../../io/report/decision/wording.ts';
import { pathWords as pathOfFile } from '../../io/report/scheme-page/path-words.ts';
import { differenceTexts as texts } from '../../io/report/text/scheme-diff-texts.ts';
import { schemeKeyText, schemeKeyTexts } from '../../io/report/text/scheme-key-texts.ts';
import { pageTexts } from '../../io/report/text/scheme-page-texts.ts';
import { schemeValueTexts } from '../../io/report/text/scheme-value-texts.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { SchemeChange } from '../../rules/scheme-difference/change.ts';
import { isMapping } from '../../rules/scheme-difference/same-item.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { branchWords } from './branch-words.ts';
import { fieldWords } from './field-words.ts';
import { isPeople, isSum } from './sum-places.ts';

/**
 * The place of a change as a reader would say it: `互助项目“在职医疗互助” · 互助金`. What stands under an id of the scheme's own is called by its title; an item that
 * another place counts in the former version, by both.
 *
 * @param scheme - the version that the change's path is of
 */
export function pathWords(change: SchemeChange, scheme: Scheme, language: Language): string {
  const { path } = change;
  const words: string[] = [];
  let here: unknown = scheme;
  for (const [index, step] of path.entries()) {
    const above = here;
    here = typeof step === 'number' && Array.isArray(here) ? here[step] : isMapping(here) ? here[step] : undefined;
    if (typeof step === 'number') words.push(placeWords(change, index, language));
    else
      words.push(
        titleOf(here) ??
          branchTitle(step, above, scheme) ??
          branchWords(step, path[index - 1], language) ??
          keyWords(step, path.slice(0, index), language),
      );
  }
  return words.join(' · ');
}

/** The place of an item in its list, and in the former version’s where it had another. */
function placeWords({ kind, path, counterpart = path }: SchemeChange, index: number, language: Language): string {
  const [here, there] = [Number(path[index]) + 1, counterpart[index]];
  if (there === undefined)
    return fill(kind === 'removed' ? texts.formerPlace : texts.place, language, { number: here });
  const [number, former] = kind === 'removed' ? [Number(there) + 1, here] : [here, Number(there) + 1];
  return fill(number === former ? texts.place : texts.movedPlace, language, { number, former });
}

/** What values are put into words with. */
export interface ValueWording {
  /** Both sides, the one in force first: what an id stands for is looked up in them. */
  readonly schemes: readonly Scheme[];
  readonly language: Language;
}

/**
 * A value of a scheme as a reader would say it: sums with their unit, words of the language and ids of the scheme's own by what they are called.
 *
 * @param keys - those above it, the nearest last
 */
export function valueWords(value: unknown, keys: readonly string[], wording: ValueWording): string {
  const zh = wording.language === 'zh';
  if (Array.isArray(value)) {
    const parted = value.some(isMapping) ? (zh ? '；' : '; ') : zh ? '、' : ', ';
    return value.map((each) => valueWords(each, keys, wording)).join(parted);
  }
  if (isMapping(value)) {
    const [colon, comma] = zh ? ['：', '，'] : [': ', ', '];
    const parts = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => {
        const words = nameWords(name, each, keys, wording);
        // Called by its title: what it holds need not say it again.
        const held = isMapping(each) && words === titleOf(each) ? withoutTitle(each) : each;
        if (isMapping(held) && Object.keys(held).length === 0) return words;
        return `${words}${colon}${nested(held, [...keys, name], wording)}`;
      });
    return parts.join(comma);
  }
  return scalarWords(value, keys, wording);
}

function withoutTitle({ title: _, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return rest;
}

/** `P1Y` in words. */
function durationText(number: string, unit: string, language: Language): string {
  const { one, several } = pageTexts.durations[unit as 'Y' | 'M' | 'D'];
  return fill(number === '1' ? one : several, language, { number });
}

function nested(value: unknown, keys: readonly string[], wording: ValueWording): string {
  const words = valueWords(value, keys, wording);
  if (!isMapping(value) && !(Array.isArray(value) && value.some(isMapping))) return words;
  return wording.language === 'zh' ? `（${words}）` : `(${words})`;
}

/** A key, or a branch of a choice by the fact that it belongs to. */
function nameWords(name: string, value: unknown, keys: readonly string[], { schemes, language }: ValueWording): string {
  if (Object.hasOwn(schemeKeyTexts, name)) return keyWords(name, keys, language);
  return branchWords(name, keys.at(-1), language) ?? titleOf(value) ?? idTitle(name, schemes) ?? name;
}

function scalarWords(value: unknown, keys: readonly string[], { schemes, language }: ValueWording): string {
  if (value === true) return texts.yes[language];
  if (value === false) return texts.no[language];
  if (value === 'missing') return texts.missing[language];
  const found = String(value);
  if (keys.at(-1) === 'missing') return missingWords(found, schemes, language);
  const [, number = '', unit] = /^P(\d+)([YMD])$/.exec(found) ?? [];
  if (unit !== undefined) return durationText(number, unit, language);
  if (/^\d+(\.\d+)?$/.test(found)) {
    if (isSum(keys)) return fill(texts.yuan, language, { amount: grouped(found) });
    return isPeople(keys) ? fill(texts.people, language, { number: grouped(found) }) : found;
  }
  if (keys[0] === 'forms' && keys.at(-1) === 'field') return fieldWords(found, keys[1], schemes, language);
  const near = keys.slice(-2).reverse();
  for (const key of near) {
    const words = Object.hasOwn(schemeValueTexts, key) ? schemeValueTexts[key] : undefined;
    const word = words && Object.hasOwn(words, found) ? words[found] : undefined;
    if (word) return word[language];
  }
  return near.some((key) => OF_IDS.has(key)) ? (idTitle(found, schemes, keys.at(-1)) ?? found) : found;
}

/** A path under `missing` in words, by the titles of the version that has what it names. */
function missingWords(path: string, schemes: readonly Scheme[], language: Language): string {
  const [part = '', id = ''] = path.split('.');
  const knows = (scheme: Readonly<Record<string, unknown>>) =>
    isMapping(scheme[part]) && Object.hasOwn(scheme[part], id);
  const scheme = schemes.find(knows) ?? schemes[0];
  return scheme ? pathOfFile(path, scheme, language) : path;
}

/** Keys under which ids of the scheme's own stand. */
const OF_IDS: ReadonlySet<string> = new Set([
  ...['clause', 'plan', 'plans', 'needs', 'benefit', 'benefits', 'disease', 'diseases', 'treatment', 'cause'],
  ...['accept', 'refuse', 'required', 'insurance', 'unit-kind', 'staff-kind', 'unitKinds', 'staffKinds'],
]);

/** The title of what an id stands for; of clauses only where a clause is named. */
function idTitle(id: string, schemes: readonly Scheme[], key?: string): string | undefined {
  for (const { clauses, plans, benefits, diseases, treatments, causes, unitKinds, staffKinds, ...rest } of schemes) {
    const records =
      key === 'clause'
        ? [clauses]
        : key === 'benefit' || key === 'benefits'
          ? [benefits]
          : key === 'plan' || key === 'plans' || key === 'needs'
            ? [plans]
            : [rest.insuranceKinds, staffKinds, unitKinds, diseases, treatments, causes];
    for (const record of records) {
      const titled: Readonly<Record<string, { readonly title: string }>> = record ?? {};
      if (Object.hasOwn(titled, id)) return `“${titled[id]?.title}”`;
    }
  }
  return undefined;
}

/** @param above - the keys above it */
function keyWords(key: string, above: readonly (string | number)[], language: Language): string {
  return schemeKeyText(key, above)?.[language] ?? key;
}

function titleOf(value: unknown): string | undefined {
  return isMapping(value) && typeof value.title === 'string' ? `“${value.title}”` : undefined;
}

/** The branch of a choice: a kind by its title. */
function branchTitle(step: string, above: unknown, scheme: Scheme): string | undefined {
  if (!isMapping(above) || Object.hasOwn(schemeKeyTexts, step)) return undefined;
  for (const kinds of [
    scheme.unitKinds,
    scheme.staffKinds,
    scheme.insuranceKinds,
    scheme.diseases,
    scheme.treatments,
  ]) {
    const title = kinds?.[step]?.title;
    if (title !== undefined) return `“${title}”`;
  }
  return undefined;
}
