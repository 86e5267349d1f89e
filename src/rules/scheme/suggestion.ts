import type { Text } from '../value/text.ts';

/** “是不是 …？” where there is something near; empty otherwise. */
export function suggestion(nearest: string | undefined): Text | '' {
  return nearest === undefined ? '' : { zh: `是不是 ${nearest}？`, en: `Did you mean ${nearest}?` };
}
