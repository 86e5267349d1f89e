import type { OfficePackage } from './package.ts';
import { PlainSharedText } from './plain-shared-text.ts';
import { isBlankText } from './plain-text.ts';
import { readRichText } from './rich-text.ts';
import type { Usage } from './usage.ts';
import { INCOMPLETE } from './xml-bytes.ts';

/**
 * Reads the shared texts. One of nothing but blanks is given as `undefined`, so that cells need not look.
 *
 * @throws Unreadable too-many-shared-strings, cell-too-long, too-much-text
 */
export function readSharedStrings(file: OfficePackage, part: string, usage: Usage): readonly (string | undefined)[] {
  const texts: (string | undefined)[] = [];
  const plain = new PlainSharedText();
  const { cellLength } = file.limits;
  const scanner = file.open(part, 'sst');
  for (;;) {
    const place = scanner.place;
    const past = place === INCOMPLETE ? INCOMPLETE : plain.read(scanner.window, place, cellLength);
    if (past !== INCOMPLETE) scanner.moveTo(past);
    else if (!scanner.nextWithin(1)) return texts;
    const text = past === INCOMPLETE ? readRichText(scanner, file.limits) : plain.text;
    usage.addSharedString(text.length);
    texts.push(isBlankText(text) ? undefined : text);
  }
}
