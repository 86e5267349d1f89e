/** What units write for yes in a column that asks it, and for no; tidied, in lower case. */
const YES = new Set('是 √ ✓ ✔ ☑ ■ v y yes true 1 有 参加 已参加 要'.split(' '));
const NO = new Set('否 × ✗ ✘ ✕ x ☐ □ n no false 0 无 不 非 不是 没有 不参加 未参加 不要'.split(' '));

/** Whether a word means yes, no, or neither of them. */
export function yesOrNo(word: string): boolean | undefined {
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
