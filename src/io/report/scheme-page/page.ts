import type { Scheme } from '../../../rules/scheme/schema.ts';
import { fill, type Language, type Text, type TextParameters } from '../../../rules/value/text.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { inert } from './markdown.ts';

/** What every part of a scheme's page is written with. */
export interface Page {
  readonly scheme: Scheme;
  readonly language: Language;
  /** A text of the catalogue in the page's language; parameters are Markdown already, a {@link Text} among them is put in by language. */
  say(text: Text, parameters?: TextParameters): string;
  /** Numbers of the clauses that a rule rests on, and whether one of them is inferred or unreadable: `[2]〔推定〕`. Of what is absent, nothing. */
  marks(...clauses: readonly (string | undefined)[]): string;
  /** `〔来源没有给出〕` where the scheme lists the path under `missing`, else nothing. */
  gap(path: string): string;
}

/** One line of a table of rules: what, the rule, its clauses. */
export type Row = readonly [what: string, rule: string, clauses: string];

/** What the page of one scheme is written with: clauses are numbered from 1, in the order in which the scheme lists them. */
export function pageOf(scheme: Scheme, language: Language): Page {
  const numbers = new Map(Object.keys(scheme.clauses).map((id, index) => [id, index + 1]));
  const say: Page['say'] = (text, parameters) => fill(text, language, parameters);
  return {
    scheme,
    language,
    say,
    marks(...clauses) {
      const named = [...new Set(clauses)].filter((id) => id !== undefined);
      const bases = new Set(named.map((id) => scheme.clauses[id]?.basis));
      const doubts = (['inferred', 'unreadable'] as const).filter((basis) => bases.has(basis));
      return [
        ...named.map((id) => `[${numbers.get(id) ?? '?'}]`),
        ...doubts.map((basis) => say(pageTexts[basis])),
      ].join('');
    },
    gap: (path) => (scheme.missing?.includes(path) ? say(pageTexts.notGiven) : ''),
  };
}

/** Several things in a row, as the language parts them. */
export function listed(parts: readonly string[], { language }: Pick<Page, 'language'>): string {
  return parts.join(language === 'zh' ? '、' : ', ');
}

/** Things of which one must hold. */
export function oneOfThem(parts: readonly string[], page: Page): string {
  return parts.join(page.say(pageTexts.or));
}

/** Whole statements in one cell. */
export function together(parts: readonly string[], { language }: Pick<Page, 'language'>): string {
  return parts.filter((part) => part !== '').join(language === 'zh' ? '；' : '; ');
}

/** The title of something of the scheme's own, by its id; the id where there is none. */
export function titleOf(things: Readonly<Record<string, { readonly title: string }>> | undefined, id: string): string {
  const titled = things && Object.hasOwn(things, id) ? things[id] : undefined;
  return inert(titled?.title ?? id);
}
