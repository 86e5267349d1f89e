import type { Text } from '../value/text.ts';

/** The ids or words that would have been right, for a text to list them. */
export function listed(known: readonly string[]): Text {
  const none = known.length === 0;
  return { zh: none ? '（还没有）' : known.join('、'), en: none ? '(none yet)' : known.join(', ') };
}

/** “是不是 …？” where there is something near; empty otherwise. */
export function suggestion(nearest: string | undefined): Text | '' {
  return nearest === undefined ? '' : { zh: `是不是 ${nearest}？`, en: `Did you mean ${nearest}?` };
}
