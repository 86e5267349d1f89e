import type { Text } from '../../src/rules/value/text.ts';

/** The names of a text's parameters. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)].flatMap(([, name]) => name ?? []);
}

/**
 * What keeps a text from saying the same in both languages, as an office would write it; empty where nothing does. A text may be nothing but parameters and signs.
 */
export function textProblems({ zh, en }: Text): string[] {
  const [plainZh, plainEn] = [zh, en].map((text) => text.replace(/\{[a-zA-Z]+\}/g, ''));
  const problems: string[] = [];
  const sorted = (text: string) => [...new Set(placeholdersOf(text))].sort().join(' ');
  if ((zh.trim() === '') !== (en.trim() === '')) problems.push('is empty in one language');
  if (sorted(zh) !== sorted(en)) problems.push(`has other parameters: ${sorted(zh)} / ${sorted(en)}`);
  if (zh !== en && /[a-z]{2}/i.test(plainEn ?? '') && !/\p{Script=Han}/u.test(zh)) problems.push('has no Chinese');
  if (/\p{Script=Han}/u.test(plainZh ?? '') && !/[a-z]/i.test(plainEn ?? '')) problems.push('has no English');
  if (/\p{Script=Han}[,;!?]|[,;!?]\p{Script=Han}/u.test(zh)) problems.push('has half-width punctuation in Chinese');
  // English may quote a header or a term; then the Chinese has it too.
  for (const [term] of en.matchAll(/\p{Script=Han}+/gu))
    if (!zh.includes(term)) problems.push(`says ${term} in English only`);
  return problems;
}

/** Whether a value is a text in both languages. */
export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

/** Every text within a value, with its path: `usageTexts.badDate.message`. */
export function textsWithin(value: unknown, path: string): [path: string, text: Text][] {
  if (isText(value)) return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsWithin(each, `${path}.${name}`));
}
