import type { ReasonCode } from '../../../rules/claim/reasons.ts';
import type { Scheme } from '../../../rules/scheme/schema.ts';
import { fill, type Language, type Text, type TextParameters } from '../../../rules/value/text.ts';
import { pathWords } from '../scheme-page/path-words.ts';
import { decisionTexts } from '../text/decision-texts.ts';
import { claimDayWords, costColumnWords, factValueWords, factWords, yesNoWords } from '../text/language-words.ts';
import { stepMarks, stepWords } from '../text/step-texts.ts';

/** What the lines of a decision are written with. */
export interface Wording {
  readonly scheme: Scheme;
  readonly language: Language;
  /** The texts of the reasons, which stand in the rules. */
  readonly reasons: Readonly<Record<ReasonCode, Text>>;
}

/** A text in the language of the decision, its parameters filled in. */
export function say({ language }: Wording, text: Text, parameters: TextParameters = {}): string {
  return fill(text, language, parameters);
}

/** A sum or a count with thousands apart, also as a bound: `30200.5` as `30,200.5`, `≥ 5000` as `≥ 5,000`. Any other text as it stands. */
export function grouped(amount: string): string {
  const [, sign, bound] = /^([<>≤≥] )(\d+(?:\.\d+)?)$/.exec(amount) ?? [];
  if (bound !== undefined) return `${sign}${grouped(bound)}`;
  if (!/^\d+(\.\d+)?$/.test(amount)) return amount;
  const [whole = '', places] = amount.split('.');
  const apart = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? apart : `${apart}.${places}`;
}

/** The same without places that are all noughts: inside a computation sums are exact, not in fen. */
export function amountText(amount: string): string {
  return grouped(/^\d+\.0+$/.test(amount) ? (amount.split('.')[0] ?? amount) : amount);
}

/** The clause that something rests on, in brackets after it; empty where it rests on none. */
export function clauseMark(id: string | undefined, wording: Wording): string {
  if (id === undefined) return '';
  const clause = wording.scheme.clauses[id];
  const mark = clause === undefined || clause.basis === 'stated' ? stepMarks.clause : stepMarks.inferredClause;
  return say(wording, mark, { title: clause?.title ?? id });
}

/** A value of the scheme in words, its path in brackets after them. */
export function pathName(path: string, { scheme, language }: Pick<Wording, 'scheme' | 'language'>): string {
  const words = pathWords(path, scheme, language);
  return language === 'zh' ? `“${words}”（${path}）` : `"${words}" (${path})`;
}

/** What a fact, a day or a column of money is called, by the word that a decision has for it. */
export function factName(fact: string, wording: Wording): string {
  const word = (words: Readonly<Record<string, Text>>, key: string) => {
    const found = Object.hasOwn(words, key) ? words[key] : undefined;
    return found && say(wording, found);
  };
  const columns = (list: string) => list.split(' + ').map((each) => word(costColumnWords, each) ?? each);
  const [, ofAmounts] = /^amounts: (.+)$/.exec(fact) ?? [];
  if (ofAmounts !== undefined) return say(wording, decisionTexts.amounts, { columns: columns(ofAmounts).join(' + ') });
  if (fact.startsWith('cost:')) return columns(fact.replaceAll('cost:', '')).join(' + ');
  if (fact === 'pool' || fact === 'notified' || fact === 'invoice-date') return say(wording, decisionTexts[fact]);
  return word(factWords, fact) ?? word(claimDayWords, fact) ?? fact;
}

/** What a fact was found to be or must be: the language's own words, titles of the scheme's kinds, numbers as they are; several parted by commas. */
export function factValue(fact: string, value: string, wording: Wording): string {
  const own: Readonly<Record<string, Text>> = factValueWords[fact as keyof typeof factValueWords] ?? {};
  const kinds = kindsOf(fact, wording.scheme);
  const one = (each: string) => {
    const text = own[each] ?? (Object.hasOwn(yesNoWords, each) ? yesNoWords[each as 'yes'] : undefined);
    return (text && say(wording, text)) ?? kinds[each]?.title ?? markedWord(each, wording) ?? grouped(each);
  };
  return value
    .split(', ')
    .map(one)
    .join(wording.language === 'zh' ? '、' : ', ');
}

/** A word of the trace's own, such as `not stated`; undefined where it is none. */
export function markedWord(word: string, wording: Wording): string | undefined {
  return Object.hasOwn(stepWords, word) ? say(wording, stepWords[word as keyof typeof stepWords]) : undefined;
}

/** The title of a benefit or of a plan; what is none of the scheme's stays as it is. */
export function titleOf(part: 'benefits' | 'plans', id: string, { scheme }: Wording): string {
  const things = scheme[part] ?? {};
  return (Object.hasOwn(things, id) ? things[id]?.title : undefined) ?? id;
}

function kindsOf(fact: string, scheme: Scheme): Readonly<Record<string, { readonly title: string }>> {
  const kinds: Readonly<Record<string, Readonly<Record<string, { readonly title: string }>> | undefined>> = {
    insurance: scheme.insuranceKinds,
    'unit-kind': scheme.unitKinds,
    'staff-kind': scheme.staffKinds,
    disease: scheme.diseases,
    treatment: scheme.treatments,
    cause: scheme.causes,
  };
  return kinds[fact] ?? {};
}
