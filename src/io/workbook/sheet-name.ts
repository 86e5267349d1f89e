import { safeText } from './cell-text.ts';

/** In UTF-16 units, as Excel counts. */
const LONGEST = 31;

function legal(name: string): string {
  const clean = safeText(name)
    .replace(/[*?:\\/[\]\t\r\n]/g, '_')
    .replace(/^'+|'+$/g, '')
    .trim();
  // Excel keeps the name History for itself.
  return clean === '' ? 'Sheet' : /^history$/i.test(clean) ? `${clean}_` : clean;
}

/** Gives names for the sheets of one workbook: legal, at most 31 characters, different also where case does not count. What is legal stays as it is. */
export function sheetNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` (${count})`;
      const whole =
        legal(name)
          .slice(0, LONGEST - ending.length)
          .replace(/\p{Surrogate}/gu, '')
          .trim() + ending;
      const key = whole.toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return whole;
    }
  };
}
