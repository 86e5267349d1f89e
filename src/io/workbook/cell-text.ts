/** The most UTF-16 units that a cell of Excel holds. */
const LONGEST = 32_767;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 and spreadsheets cannot hold
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** `_x0041_` in a file means the character with that number, so where a person wrote just that, its underscore is escaped. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Signs with which a spreadsheet begins a formula, in all their widths, also behind blanks; and the tab and line ends that hide one. A sign alone is none: "-" is
 * how many write that there is nothing.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s\ufeff]*[=+\-@＝＋－＠﹦﹢﹣﹫].)/su;

/** A surrogate without its other half; a whole pair does not match. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What nearly every submitted text is: begins with a letter, digit or Chinese character and holds nothing that any rule below is about. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the rules below are about
const ORDINARY = /^[0-9A-Za-z\u4e00-\u9fff][^\u0000-\u001f\u007f_\ud800-\udfff\ufffe\uffff]*$/;

/** The text with U+FFFD in place of every half of a character: the one thing that UTF-8 cannot write. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/**
 * A text as a cell of a workbook can hold it: without control characters and lone surrogates, `_xHHHH_` escaped, cut at 32,767 characters. What it says is
 * untouched. Written as a string into a cell of format `@`, it is never run as a formula.
 */
export function safeText(text: string): string {
  const clean = text.replace(UNWRITABLE, '').replace(ESCAPE_LIKE, '_x005F_');
  return wellFormed(clean.length > LONGEST ? clean.slice(0, LONGEST) : clean);
}

/**
 * A submitted text in a sheet of our own (register, units, list of problems, notice): as {@link safeText}, and led by an apostrophe where it begins like a
 * formula, so that it stays inert even when the sheet is saved as CSV and opened again (OWASP, CSV injection). The unit's own cells in a returned workbook are
 * not changed so: they must be what the unit wrote, at its own address.
 */
export function inertText(text: string): string {
  if (text.length <= LONGEST && ORDINARY.test(text)) return text;
  return safeText(FORMULA_START.test(text) ? `'${text}` : text);
}
