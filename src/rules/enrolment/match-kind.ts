import type { Kind } from '../scheme/members.ts';
import { kindInOtherWords } from './kind-in-other-words.ts';

/** Blanks say nothing in a kind's name; full-width brackets and letters are the half-width ones. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * Which of the scheme's kinds a text names: its title, one of its aliases or its id, apart from blanks and width; 企业（民营） names what 民营企业 does. Nothing nearer than that is taken: 非国有企业
 * holds the words 国有企业 and is none. Words for staff and insurances that all schemes know count as well (`kindInOtherWords`).
 *
 * @returns the kind's id; undefined where the text names none of them
 */
export function matchKind(text: string, kinds: Readonly<Record<string, Kind>> | undefined): string | undefined {
  const wanted = plain(text);
  const named = kindNamed(wanted, kinds);
  if (named !== undefined) return named;
  const [, kind, narrower] = /^([^()]{2,})\(([^()]{2,})\)$/.exec(wanted) ?? [];
  const further = kind === undefined ? undefined : kindNamed(`${narrower}${kind}`, kinds);
  return further ?? kindInOtherWords(wanted, kinds ?? {}, (word) => kindNamed(word, kinds));
}

function kindNamed(wanted: string, kinds: Readonly<Record<string, Kind>> | undefined): string | undefined {
  const named = Object.entries(kinds ?? {}).find(([id, kind]) =>
    [id, kind.title, ...(kind.aliases ?? [])].some((name) => plain(name) === wanted),
  );
  return named?.[0];
}
