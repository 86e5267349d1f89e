import type { Text } from './text.ts';

/** Several words one after the other, as each language parts them; `—` where there is none. */
export function listed(words: readonly string[]): Text {
  if (words.length === 0) return { zh: '—', en: '—' };
  return { zh: words.join('、'), en: words.join(', ') };
}
