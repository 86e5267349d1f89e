/**
 * Whether a claim, as it stands, pays the one whom a line names. Heirs are known by their places: who was paid, or whose account was amended, is not let out of his.
 *
 * @param heir - from 0; null for the member or the payee whom the claim states
 * @param heirs - of the claim
 */
export function isPaidTo(heir: number | null, heirs: readonly unknown[]): boolean {
  return heir === null ? heirs.length === 0 : heir < heirs.length;
}
