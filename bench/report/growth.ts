/**
 * By how much a cost grows with the size of the work at the most: each size's over the least of those of smaller sizes. 1 where it never grows; what a small size pays for starting
 * up does not hide what a large one pays more than the middle ones.
 *
 * @param costs - per piece, in order of size
 * @returns undefined where there is none
 */
export function growthOf(costs: readonly number[]): number | undefined {
  if (costs.length === 0) return undefined;
  let least = Number.POSITIVE_INFINITY;
  let growth = 1;
  for (const cost of costs) {
    growth = Math.max(growth, cost / least);
    least = Math.min(least, cost);
  }
  return growth;
}
