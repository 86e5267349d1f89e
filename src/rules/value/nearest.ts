/**
 * The one of some names that a mistyped word most likely meant.
 *
 * @returns the name with the least Levenshtein distance, where that is at most a third of its length (at least 1); else `undefined`
 */
export function nearestOf(word: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance < least && distance <= Math.max(1, Math.floor(name.length / 3))) {
      nearest = name;
      least = distance;
    }
  }
  return nearest;
}

/** How many characters have to be put in, taken out or changed to make one text of the other. */
export function editDistance(one: string, other: string): number {
  const left = [...one];
  const right = [...other];
  let row = right.map((_, index) => index + 1);
  for (const [i, character] of left.entries()) {
    const next: number[] = [];
    for (const [j, against] of right.entries()) {
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      const above = row[j] ?? 0;
      const before = j === 0 ? i + 1 : (next[j - 1] ?? 0);
      next.push(Math.min(diagonal + (character === against ? 0 : 1), above + 1, before + 1));
    }
    row = next;
  }
  return row.at(-1) ?? left.length;
}
