/**
 * Built-in number formats that show a date, inclusive. 14-17 and 22 everywhere; 27-36 and 50-58 in Chinese, Japanese and Korean programs (ECMA-376 part 1,
 * 18.8.30). Some of the latter are times in Chinese but dates in Japanese; where the value is a whole day or more, it is a date.
 */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 36],
  [50, 58],
];

/** What a format code shows as it stands, what it escapes, and its bracketed colours, conditions and languages. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
const ELAPSED = /^\[(h+|m+|s+)\]$/i;

/** Whether a built-in number format shows a date. */
export function isBuiltInDateFormat(id: number): boolean {
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** Whether a format code shows a date: a year, a day, or a month that cannot be minutes. A mere time of day is no date. */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(LITERAL, (literal) => (ELAPSED.test(literal) ? 'h' : ''))
    .replace(/general|standard/gi, '');
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}
