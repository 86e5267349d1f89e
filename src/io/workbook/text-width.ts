/** Latin characters that a Chinese character is as wide as. */
const WIDE = 2;

/** Scripts and signs that take the width of two Latin characters in a spreadsheet's font. */
function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      code >= 0x1f300 ||
      code === 0x2026 ||
      code === 0x2014)
  );
}

/** How wide a line of text is, in Latin characters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? WIDE : 1;
  return width;
}

/** How many lines a text takes in a wrapped cell of so many characters. A little more rather than less: a cut line is worse than a blank one. */
export function wrappedLines(text: string, width: number): number {
  if (text.length * WIDE <= width && !text.includes('\n')) return 1;
  const room = Math.max(width - 1, WIDE);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}
