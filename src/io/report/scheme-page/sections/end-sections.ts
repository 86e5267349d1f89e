import { pageEndTexts } from '../../text/scheme-page-end-texts.ts';
import { inert, reference, table } from '../markdown.ts';
import type { Page } from '../page.ts';
import { pathWords } from '../path-words.ts';

/** The clauses that are a reading or could not be read, each with its note. */
export function doubtsSection({ scheme, say }: Page): string[] {
  const texts = pageEndTexts.doubts;
  const rows = Object.values(scheme.clauses).flatMap((clause, index) =>
    clause.basis === 'stated'
      ? []
      : [[`[${index + 1}]`, inert(clause.title), say(pageEndTexts.bases[clause.basis]), inert(clause.note ?? '')]],
  );
  if (rows.length === 0) return [say(texts.none), ''];
  return [
    say(texts.intro),
    '',
    ...table(
      [texts.clause, texts.title, texts.basis, texts.note].map((title) => say(title)),
      rows,
    ),
  ];
}

/** What no source gives, by its path in words. */
export function gapsSection({ scheme, language, say }: Page): string[] {
  const { missing = [] } = scheme;
  if (missing.length === 0) return [say(pageEndTexts.doubts.none), ''];
  const lines = missing.map((path) => {
    const words = inert(pathWords(path, scheme, language));
    return `- ${say(pageEndTexts.gap, { words, path: inert(path) })}`;
  });
  return [...lines, ''];
}

/** Every clause with its source, the day on which somebody last compared the two, and its basis. */
export function clausesSection({ scheme, say }: Page): string[] {
  const texts = pageEndTexts.clauses;
  const rows = Object.values(scheme.clauses).map((clause, index) => [
    `[${index + 1}]`,
    inert(clause.title),
    reference(clause.source),
    clause.checkedOn,
    say(pageEndTexts.bases[clause.basis]),
  ]);
  return table(
    [texts.number, texts.title, texts.source, texts.checkedOn, texts.basis].map((title) => say(title)),
    rows,
  );
}

/** Where the committee signs, and the hash of what it signs. */
export function signatureSection({ say }: Page, hash: string): string[] {
  const texts = pageEndTexts.signature;
  const columns = [texts.who, texts.name, texts.day].map((title) => say(title));
  return [
    say(texts.says),
    '',
    say(texts.hash, { hash }),
    '',
    ...table(columns, [
      ['　', '　', '　'],
      ['　', '　', '　'],
    ]),
  ];
}
