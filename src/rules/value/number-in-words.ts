const DIGITS = '零一二三四五六七八九';

/** A number below a thousand in digits or Chinese; undefined where it is none. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const [, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?$/u.exec(
      word.replace(/〇/gu, '零'),
    ) ?? [];
  if (hundreds === undefined && tens === undefined && ones === undefined) return undefined;
  const value = (digit: string | undefined) => (digit ? DIGITS.indexOf(digit) : 0);
  return value(hundreds) * 100 + (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
