import { differenceTexts as texts } from '../../io/report/text/scheme-diff-texts.ts';
import { schemeKeyText } from '../../io/report/text/scheme-key-texts.ts';
import { widthOf } from '../../io/terminal/width.ts';
import type { Clause } from '../../rules/scheme/clause.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { pathText } from '../../rules/scheme/source-tree.ts';
import type { ClauseChanges, SchemeChange, SchemeDifference } from '../../rules/scheme-difference/change.ts';
import { isMapping } from '../../rules/scheme-difference/same-item.ts';
import { saysTheSame } from '../../rules/scheme-difference/says-the-same.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { pathWords, type ValueWording, valueWords } from './difference-words.ts';

/** One side of a comparison: a scheme, and what it was named as (`fuzhou-3`, `fuzhou-3@ledger`). */
export interface ComparedScheme {
  readonly name: string;
  readonly scheme: Scheme;
}

interface Told {
  readonly former: ComparedScheme;
  readonly next: ComparedScheme;
  readonly language: Language;
}

/** The difference for a person, clause by clause: each change with its place in words and in the file, before and after. */
export function differenceLines(difference: SchemeDifference, told: Told): string[] {
  const { former, next, language } = told;
  const names = { former: former.name, next: next.name };
  if (difference.count === 0) return [fill(texts.nothing, language, names)];
  const counts = { count: difference.count, clauses: difference.clauses.length };
  return [
    fill(texts.heading, language, { ...names, ...counts }),
    ...difference.clauses.flatMap((each) => ['', ...clauseLines(each, told)]),
  ];
}

function clauseLines(group: ClauseChanges, told: Told): string[] {
  const { former, next, language } = { ...group, language: told.language };
  const current = next ?? former;
  const heading = current ? clauseHeading(current, language) : texts.noClause[language];
  const renamed = former && next && (former.title !== next.title || former.source !== next.source);
  const ofRules = group.changes.filter(({ path }) => path[0] !== 'clauses');
  const ofClause = group.changes.filter(({ path }) => path[0] === 'clauses');
  return [
    heading,
    ...(renamed ? [fill(texts.clauseBefore, language, { title: former.title, source: former.source })] : []),
    ...ofRules.map((change) => `  ${changeLine(change, told)}`),
    ...(ofClause.length > 0 ? [`  ${clauseChangeLine(ofClause, language)}`] : []),
  ];
}

/** The clause itself on one line: what of its title, source, text and the like was written anew; its basis, which a reader weighs, before and after. */
function clauseChangeLine(changes: readonly SchemeChange[], language: Language): string {
  const whole = changes.find(({ path }) => path.length === 2);
  if (whole?.kind === 'added') return texts.clauseAdded[language];
  if (whole?.kind === 'removed') return texts.clauseRemoved[language];
  const parts = changes.map(({ path, before, after }) => {
    const key = String(path.at(-1));
    const words = schemeKeyText(key, ['clauses', ''])?.[language] ?? key;
    if (key !== 'basis') return words;
    const bases = { before: texts[before as Clause['basis']], after: texts[after as Clause['basis']] };
    return fill(texts.basisChanged, language, { words, ...bases });
  });
  return fill(texts.clauseChanged, language, { parts: parts.join(language === 'zh' ? '、' : ', ') });
}

function clauseHeading({ title, source, basis }: Clause, language: Language): string {
  return fill(texts.clause, language, { title, source, basis: texts[basis] });
}

function changeLine(change: SchemeChange, { former, next, language }: Told): string {
  const scheme = change.kind === 'removed' ? former.scheme : next.scheme;
  const words = pathWords(change, scheme, language);
  const colon = language === 'zh' ? '：' : ': ';
  const schemes = change.kind === 'removed' ? [former.scheme, next.scheme] : [next.scheme, former.scheme];
  return `${texts[change.kind][language]} ${words} [${pathText(change.path)}]${colon}${contentOf(change, { schemes, language })}`;
}

function contentOf({ kind, path, before, after }: SchemeChange, wording: ValueWording): string {
  const { language } = wording;
  const keys = path.filter((step) => typeof step === 'string');
  const say = (value: unknown) => valueWords(value, keys, wording);
  if (kind === 'added') return shortened(after, say(after), language);
  if (kind === 'removed') return shortened(before, say(before), language);
  if (kind === 'changed' && isPlainList(before) && isPlainList(after)) {
    const [gone, come] = [without(before, after), without(after, before)];
    const parts = [
      ...(come.length > 0 ? [fill(texts.itemAdded, language, { items: say(come) })] : []),
      ...(gone.length > 0 ? [fill(texts.itemRemoved, language, { items: say(gone) })] : []),
    ];
    if (parts.length > 0) return parts.join(language === 'zh' ? '；' : '; ');
  }
  return fill(texts.values, language, { before: say(before), after: say(after) });
}

/** Columns of a terminal that what was added or removed as a whole may take. */
const ROOM = 120;

/** What is too long to be read on a line ends after its first parts, with how many values it holds. */
function shortened(value: unknown, words: string, language: Language): string {
  if (widthOf(words) <= ROOM) return words;
  let head = '';
  for (const part of words.split(/(?<=[，；、]|[,;] )/)) {
    if (widthOf(head + part) > ROOM) break;
    head += part;
  }
  const open = [...head.matchAll(/[（(]/g)].length - [...head.matchAll(/[）)]/g)].length;
  const closed = head.replace(/[，；、,; ]+$/, '') + (language === 'zh' ? '）' : ')').repeat(Math.max(0, open));
  return fill(texts.shortened, language, { head: closed, count: valuesIn(value) });
}

function valuesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1;
  return Object.values(value).reduce<number>((sum, each) => sum + valuesIn(each), 0);
}

function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !value.some(isMapping);
}

function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  return list.filter((each) => !others.some((other) => saysTheSame(each, other)));
}

/** The difference as `--json` prints it; paths as they stand in the file. */
export function differenceJson({ count, clauses }: SchemeDifference) {
  return {
    count,
    clauses: clauses.map(({ clause, former, next, changes }) => ({
      clause,
      title: (next ?? former)?.title ?? null,
      source: (next ?? former)?.source ?? null,
      former: former ?? null,
      next: next ?? null,
      changes: changes.map(({ kind, path, counterpart = path, before = null, after = null }) => ({
        kind,
        path: pathText(path),
        ...(kind === 'changed' && !saysTheSame(path, counterpart) && { formerPath: pathText(counterpart) }),
        before,
        after,
      })),
    })),
  };
}
