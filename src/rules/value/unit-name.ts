/**
 * What two spellings of one unit's name are compared by, and by which the ledger finds the unit again: full width made half width, without blanks or invisible
 * format characters, brackets of one kind, lower case (`福州 【A】厂` gives `福州(a)厂`). Two names that differ in more are two units until the centre's register
 * gives one as the other's alias.
 */
export function unitKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[〔【[]/gu, '(')
    .replace(/[〕】\]]/gu, ')')
    .toLowerCase()
    .normalize('NFKC');
}
