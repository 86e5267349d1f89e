import { isPlainText } from '../value/plain-text.ts';

const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /\s+/gu;

/** The text in Unicode's form NFKC (full width becomes half width) without format characters; runs of spaces become one, none stays outside. */
export function tidyText(text: string): string {
  if (isPlainText(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, ' ').trim();
}

/** Like {@link tidyText}, and without any space: for numbers and for words whose spaces say nothing. */
export function compactText(text: string): string {
  if (isPlainText(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(SPACES, '');
}

const NOTHING = new Set(['', '-', '--', '—', '——', '/', '\\', '无', '暂无', '没有']);

/** Whether a tidied text only says that there is nothing to say: `无`, `/`, `—`. */
export function saysNothing(tidied: string): boolean {
  return NOTHING.has(tidied);
}
