/** A name by which two are compared: blanks and the dots within names of minorities apart, full width made half width. */
export function bareName(name: string): string {
  return name.normalize('NFKC').replace(/[\s·•・.]/gu, '');
}
