import { differenceTexts as texts } from '../../io/report/text/scheme-diff-texts.ts';
import { schemeKeyTexts } from '../../io/report/text/scheme-key-texts.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { SchemePath } from '../../rules/scheme/source-tree.ts';
import { isMapping } from '../../rules/scheme-difference/align.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** Keys under which a scalar is a sum in yuan. */
const SUMS: ReadonlySet<string> = new Set(['fee', 'amount', 'fixed', 'threshold', 'deductible', 'atMost', 'byVisit']);

/** A path of a scheme as a reader would say it: `互助项目“在职医疗互助” · 互助金`. What stands under an id of the scheme's own is called by its title. */
export function pathWords(path: SchemePath, scheme: Scheme, language: Language): string {
  const words: string[] = [];
  let here: unknown = scheme;
  for (const step of path) {
    const above = here;
    here = typeof step === 'number' && Array.isArray(here) ? here[step] : isMapping(here) ? here[step] : undefined;
    if (typeof step === 'number') words.push(fill(texts.place, language, { number: step + 1 }));
    else words.push(titleOf(here) ?? branchTitle(step, above, scheme) ?? keyWords(step, language));
  }
  return words.join(' · ');
}

/** A value of a scheme as a reader would say it. */
export function valueWords(value: unknown, key: string | number | undefined, language: Language): string {
  if (Array.isArray(value)) {
    const parted = value.some(isMapping) ? '；' : '、';
    return value
      .map((each) => valueWords(each, key, language))
      .join(language === 'zh' ? parted : parted === '；' ? '; ' : ', ');
  }
  if (isMapping(value)) {
    const [colon, comma] = language === 'zh' ? ['：', '，'] : [': ', ', '];
    const parts = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `${keyWords(name, language)}${colon}${nested(each, name, language)}`);
    return parts.join(comma);
  }
  return scalarWords(value, key, language);
}

function nested(value: unknown, key: string, language: Language): string {
  const words = valueWords(value, key, language);
  if (!isMapping(value) && !(Array.isArray(value) && value.some(isMapping))) return words;
  return language === 'zh' ? `（${words}）` : `(${words})`;
}

function scalarWords(value: unknown, key: string | number | undefined, language: Language): string {
  if (value === true) return texts.yes[language];
  if (value === false) return texts.no[language];
  if (value === 'missing') return texts.missing[language];
  const isSum = typeof key === 'string' && SUMS.has(key) && /^\d+(\.\d+)?$/.test(String(value));
  return isSum ? fill(texts.yuan, language, { amount: String(value) }) : String(value);
}

function keyWords(key: string, language: Language): string {
  return Object.hasOwn(schemeKeyTexts, key) ? (schemeKeyTexts[key]?.[language] ?? key) : key;
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
