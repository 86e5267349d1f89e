import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import type { XmlScanner } from './xml-scanner.ts';

/**
 * The text of the current element, `si` or `is`: a plain `t`, or runs `r` that are joined.
 * A phonetic guide `rPh` repeats the text in another script and is left out.
 *
 * @throws Unreadable cell-too-long
 */
export function readRichText(scanner: XmlScanner, limits: TableLimits): string {
  const { depth } = scanner;
  let text = '';
  while (scanner.nextWithin(depth)) {
    if (scanner.name === 't') text += scanner.readText();
    else if (scanner.name === 'r') text += readRun(scanner);
    if (text.length > limits.cellLength) throw unreadable('cell-too-long', { limit: limits.cellLength });
  }
  return text;
}

function readRun(scanner: XmlScanner): string {
  const { depth } = scanner;
  let text = '';
  while (scanner.nextWithin(depth)) if (scanner.name === 't') text += scanner.readText();
  return text;
}
