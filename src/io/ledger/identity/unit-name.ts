/**
 * A unit's name in the form by which it is found again: full width made half width, no spaces, brackets of one kind, lower case. Two names that differ in more
 * are two units until the centre's register gives one as the other's alias.
 */
export function normalisedName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .toLowerCase();
}
