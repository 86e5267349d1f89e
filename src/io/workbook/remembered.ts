/** So many texts are remembered at most; then it begins anew, so that memory stays flat. */
const MOST = 50_000;

/** A pure function of a text that remembers what it gave: a register holds some tens of thousands of different dates and sums, millions of times. */
export function remembered<Result>(give: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = give(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
