/** Characters that Markdown gives a meaning inside a line; with `|` that of a table's cell, with `&` and `<` those of HTML. */
const MARKS = /[\\`*_{}[\]<>|#~&]/g;

/** What makes a list or a rule of a line that begins with it. */
const BEGINNING = /^([-+=]|\d+[.)](?=\s|$))/;

/** A text that stands for itself in Markdown, on one line: nothing in it is read as a mark or as HTML. */
export function inert(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim().replace(MARKS, '\\$&');
  return plain.replace(BEGINNING, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
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
