import { wellFormed } from './cell-text.ts';

/** Of the whole name in UTF-8; many file systems take 255, and the folder's own suffixes and temporary names need room. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** As much of the beginning as fits into so many bytes, whole characters only. */
function cutTo(text: string, most: number): string {
  let cut = '';
  for (const character of text) {
    if (bytes(cut) + bytes(character) > most) break;
    cut += character;
  }
  return cut;
}

/** A unit's name as a file's name without extension: no folder, no sign that a file system refuses or hides, nothing invisible. */
function stem(name: string): string {
  const visible = wellFormed(name.normalize('NFC'))
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"/\\|?*]/g, '_')
    .replace(/^[.\s~]+|[.\s]+$/gu, '');
  const named = visible === '' ? '单位' : visible;
  return DEVICE.test(named) ? `_${named}` : named;
}

/**
 * Gives file names for one folder: safe on every system, at most 200 bytes, and different from one another also where letters of either case are the same.
 *
 * @param extension - with its dot, `.xlsx`
 * @returns a function from a unit's name to its file's name; the second of two alike gets ` (2)`
 */
export function fileNames(extension: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    for (let count = 1; ; count++) {
      const ending = `${count === 1 ? '' : ` (${count})`}${extension}`;
      const whole = cutTo(stem(name), MOST_BYTES - bytes(ending)).replace(/[.\s]+$/u, '') + ending;
      const key = whole.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return whole;
    }
  };
}
