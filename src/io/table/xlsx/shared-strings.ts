import type { OfficePackage } from './package.ts';
import { readRichText } from './rich-text.ts';
import type { Usage } from './usage.ts';

/**
 * Reads the shared texts. One of nothing but blanks is given as `undefined`, so that cells need not look.
 *
 * @throws Unreadable too-many-shared-strings, cell-too-long, too-much-text
 */
export function readSharedStrings(file: OfficePackage, part: string, usage: Usage): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  const scanner = file.open(part, 'sst');
  while (scanner.nextWithin(1)) {
    const text = readRichText(scanner, file.limits);
    usage.addSharedString(text.length);
    texts.push(text.trim() === '' ? undefined : text);
  }
  return texts;
}
