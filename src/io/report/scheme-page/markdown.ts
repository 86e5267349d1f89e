/** Characters that Markdown gives a meaning inside a line; with `|` that of a table's cell, with `&` and `<` those of HTML. */
const MARKS = /[\\`*_{}[\]<>|#~&]/g;

/** Where a text begins a line these make it a list, a heading or a rule. */
const BEGINNINGS = /^([-+=]|\d+(?=[.)]))/;

/** A text that stands for itself in Markdown, on one line: nothing in it is read as a mark or as HTML. */
export function inert(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
  return plain
    .replace(BEGINNINGS, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** An address as a link that shows itself; any other reference as text. */
export function reference(text: string): string {
  return /^https?:\/\/[^\s<>|`]+$/.test(text) ? `<${text}>` : inert(text);
}

/** A GFM table; its cells are Markdown already. Columns are not padded, so that a changed cell changes its line alone. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}
