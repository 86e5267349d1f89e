import { differenceTexts as texts } from '../../io/report/text/scheme-diff-texts.ts';
import { schemeKeyTexts } from '../../io/report/text/scheme-key-texts.ts';
import type { Clause } from '../../rules/scheme/clause.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { pathText } from '../../rules/scheme/source-tree.ts';
import { isMapping } from '../../rules/scheme-difference/align.ts';
import type { ClauseChanges, SchemeChange, SchemeDifference } from '../../rules/scheme-difference/change.ts';
import { saysTheSame } from '../../rules/scheme-difference/says-the-same.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { pathWords, valueWords } from './difference-words.ts';

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
  return [
    heading,
    ...(renamed ? [fill(texts.clauseBefore, language, { title: former.title, source: former.source })] : []),
    ...group.changes.map((change) => `  ${changeLine(change, told)}`),
  ];
}

function clauseHeading({ title, source, basis }: Clause, language: Language): string {
  return fill(texts.clause, language, { title, source, basis: texts[basis] });
}

function changeLine(change: SchemeChange, { former, next, language }: Told): string {
  const scheme = change.kind === 'removed' ? former.scheme : next.scheme;
  const words = pathWords(change.path, scheme, language);
  const colon = language === 'zh' ? '：' : ': ';
  return `${texts[change.kind][language]} ${words} [${pathText(change.path)}]${colon}${contentOf(change, language)}`;
}

function contentOf({ kind, path, before, after }: SchemeChange, language: Language): string {
  const key = path.findLast((step) => typeof step === 'string' && step !== 'of' && Object.hasOwn(schemeKeyTexts, step));
  const say = (value: unknown) => valueWords(value, key, language);
  if (kind === 'added') return say(after);
  if (kind === 'removed') return say(before);
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
      changes: changes.map(({ kind, path, before = null, after = null }) => ({
        kind,
        path: pathText(path),
        before,
        after,
      })),
    })),
  };
}
