import { compactText } from '../person/tidy-text.ts';

const CODE = /^[A-Z]\d{2}/;

/** Whether a code lies in a list. `unsure`: it is shorter than what the list parts by (`C44` where the list says `C44.9`). */
export type CodePlace = 'in' | 'out' | 'unsure';

/** A code of ICD-10 as it compares: capital letters, without point, without what the insurance's own version puts behind (`C50.900x001` gives `C50900`). */
export function icdCode(text: string): string | undefined {
  const code = compactText(text)
    .toUpperCase()
    .replace(/[.．]/g, '')
    .replace(/[^A-Z0-9].*$/, '');
  return CODE.test(code) ? code.replace(/X.*$/, '') : undefined;
}

/** Whether a code lies in a list of codes and ranges: `I21` holds I21.0 to I21.9, `C00-C97` holds C97.x as well. */
export function placeOfCode(code: string, list: readonly string[]): CodePlace {
  const places = list.map((entry) => placeInEntry(code, entry));
  return places.includes('in') ? 'in' : places.includes('unsure') ? 'unsure' : 'out';
}

function placeInEntry(code: string, entry: string): CodePlace {
  const [from, to = from] = entry.split('-').map((bound) => icdCode(bound));
  if (from === undefined || to === undefined) return 'out';
  const [low, high] = [code.slice(0, from.length), code.slice(0, to.length)];
  if (code.length < from.length && from.startsWith(code)) return 'unsure';
  if (code.length < to.length && to.startsWith(code)) return 'unsure';
  return low >= from && high <= to ? 'in' : 'out';
}
