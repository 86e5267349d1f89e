import type { Text } from './text.ts';

/** A period as people say it, from the id that the ledger gives it: `fuzhou-3/3` is fuzhou-3 第 3 期, and 3 of fuzhou-3 after the word period. What has no such form is left as it is. */
export function periodName(id: string): Text {
  const at = id.lastIndexOf('/');
  if (at < 0) return { zh: id, en: id };
  const [scheme, period] = [id.slice(0, at), id.slice(at + 1)];
  return { zh: `${scheme} 第 ${period} 期`, en: `${period} of ${scheme}` };
}
