/** A text as roff reads it: its own signs kept from it, on one line that begins with none of its requests. */
export function escaped(text: string): string {
  const line = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replace(/\s+/g, ' ').trim();
  return /^[.']/.test(line) ? `\\&${line}` : line;
}

/** Flags or an argument: what is typed as it is bold, what stands for something else in italics. */
export function italics(syntax: string): string {
  return syntax
    .split(/([<[][^>\]]*[>\]])/)
    .filter((part) => part.trim() !== '')
    .map((part) => (/^[<[]/.test(part) ? `\\fI${escaped(part)}\\fR` : `\\fB${escaped(part)}\\fR`))
    .join(' ');
}

/** Lets a line of Chinese break between any two of its signs, which roff allows at spaces only, but before none that ends a clause. */
export const breaksOfHan: readonly string[] = [
  '.class [hanends] \\[u3001] \\[u3002] \\[uFF0C] \\[uFF1A] \\[uFF1B] \\[uFF09] \\[u201D] \\[uFF1F]',
  '.class [han] \\[u4E00]-\\[u9FFF] \\[uFF08] \\[u201C]',
  ".cflags 66 \\C'[hanends]'",
  ".cflags 512 \\C'[han]'",
];
